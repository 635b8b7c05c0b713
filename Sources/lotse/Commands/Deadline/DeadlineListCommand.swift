import ArgumentParser
import Clearing
import Config
import Foundation
import Interchange
import ReadModel

/// Everything that is due for the member's body.
struct DeadlineListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List everything that is due for your body, by its safe end.",
    discussion: """
      With --ics the days are also written to a calendar file: no number, no name, no place, only that something is due \
      and by which rule. Written again over the same file it cancels what is due no more.
      """)

  @Option(
    name: .long, help: "A calendar file to write (iCalendar); an older one of Lotse is brought up to date.")
  var ics: String?
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    // Opened before the log is: from then on nothing can be opened outside the data folder.
    let calendar = try ics.map(CalendarTarget.init)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let rows = try await member.due(exported: calendar != nil)
      let lines = rows.map { DueLine($0, member) }
      if let calendar {
        let entries = rows.compactMap { CalendarEntry($0, title: DueLine.calendarTitle($0, member)) }
        try calendar.write(
          CalendarFile(entries, replacing: calendar.older).text(at: member.desk.now))
      }
      if format == .json { return Answer.json(["due": lines]) }
      if lines.isEmpty { Answer.line(DuePhrase.nothing.text(in: member.language)) }
      for line in lines { Answer.line(line.text(member)) }
      Answer.line(DeadlinePhrase.informs.text(in: member.language))
    }
  }
}

/// A calendar file that is open for reading and writing.
struct CalendarTarget {
  /// What stood in it; empty for a new one.
  let older: String
  private let handle: FileHandle
  private let name: String

  /// Most bytes that are read of an older one.
  private static let limit = 8 << 20

  /// Opens the file, or makes it, readable for its owner only.
  init(_ path: String) throws {
    name = (path as NSString).lastPathComponent
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw UsageFault.fileUnreadable(name: name) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let data = (try? handle.read(upToCount: Self.limit)) ?? Data()
    guard let text = String(validating: data, as: UTF8.self) else { throw UsageFault.fileNotUTF8(name: name) }
    // Somebody else's file is never written over.
    guard text.isEmpty || text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lotse//") else {
      throw UsageFault.folderTaken
    }
    older = text
  }

  /// Puts the text in place of what stood there.
  func write(_ text: String) throws {
    do {
      try handle.seek(toOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.truncate(atOffset: UInt64(text.utf8.count))
      try handle.synchronize()
    } catch {
      throw UsageFault.fileUnreadable(name: name)
    }
  }
}
