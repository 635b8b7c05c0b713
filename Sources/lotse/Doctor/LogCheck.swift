import Config
import EventStore

/// Whether the log opens, and whether it still ends where it ended when it was last closed.
enum LogCheck {
  static func look(_ options: CommonOptions) -> DoctorCheck {
    do {
      let log = try options.openLog(readOnly: true)
      defer { try? log.close() }
      if !log.startFindings.isEmpty {
        let what = log.startFindings.map(\.word).joined(separator: ", ")
        return DoctorCheck("log", .bad, CommandPhrase.startFinding, ["what": what])
      }
      let phrase: DoctorPhrase = log.isRehearsal ? .logRehearsal : .logGood
      return DoctorCheck("log", .ok, phrase, ["head": try log.head().code])
    } catch {
      let reason = ErrorSentence.text(error, options.language)
      return DoctorCheck("log", .bad, DoctorPhrase.logClosed, ["reason": reason])
    }
  }
}
