/// What is wrong with the way a command was called, as facts.
enum UsageFault: Error, Equatable {
  case dataFolderMissing
  case memberMissing
  case badTime
  case badDay
  case badPeriod
  case fileMissing
  case fileUnreadable(name: String)
  case fileUnwritable(name: String)
  /// A file of that name is there already and would be lost.
  case fileTaken(name: String)
  case fileTooLarge(name: String, limit: Int)
  case fileNotUTF8(name: String)
  case passwordFileUnreadable
  case passwordNeeded
  case unknownBody(String)
  case unknownRole(String)
  case unknownMapping(String)
  case formatNotOffered
  /// A file would be written to a terminal.
  case redirectMissing
  case nothingToClose
  case folderTaken
  case unknownBodyKind(String)
  case badBodyName
  case unknownMemberRole(String)
  case nameMissing
  case newPasswordNeeded
  case passwordsDiffer
  case badFoundingCode
  case confirmationMissing(code: String)
  case kitWordsNeeded
  case kitWordWrong
  case badHeadCode
  /// None, or several things to erase.
  case oneTarget
  /// Neither a file of deadlines nor a single one, or both.
  case batchOrSingle
  /// An answer that is not criterion=value, or a table without those columns.
  case badAnswer
  /// A table of answers does not say whose it is.
  case cycleOrViewMissing
}
