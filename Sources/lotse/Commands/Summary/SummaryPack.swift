import ArgumentParser
import Clearing
import Config
import Foundation
import Hardening
import Reports

/// Writes a period's figures in every form into a folder: what a meeting is given.
struct SummaryPack: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Write a period's figures in every form into a folder.",
    discussion: "Text, web page, OpenDocument, CSV and JSON; with --released what was released.")

  @OptionGroup var options: SummaryOptions
  @Option(name: .long, help: "The folder to write into; it is made if it is not there.") var to: String
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try checkDocument()
    try options.check(common.language)
  }

  mutating func run() async throws {
    let command = self
    let folder = URL(fileURLWithPath: to)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw UsageFault.fileUnwritable(name: folder.lastPathComponent)
    }
    // Before the log is opened: from then on nothing else can be written.
    let data = try common.folder()
    confineWriting(
      to: [data, folder] + [common.mirror].compactMap { $0?.deletingLastPathComponent() })
    try await MemberSession.run(common) { try await command.answer($0) }
  }

  func answer(_ member: MemberSession) async throws {
    let asked = try options.asked()
    let sheet = try await member.summary(asked)
    guard !sheet.tables.isEmpty else { throw Refusal.notFoundOrNotPermitted }
    try await member.session.note([Access(.export)])
    let audience = sheet.standing.audience?.rawValue ?? ""
    let name = "\(SummaryPack.stem)-\(asked.period)-\(audience)"
    let files: [(String, [UInt8])] = [
      ("txt", Array(SummaryText.text(sheet).utf8)), ("html", Array(HTMLRenderer.page(sheet).utf8)),
      ("odt", ODTRenderer.bytes(sheet)), ("csv", Array(CSVRenderer.text(sheet).utf8)),
      ("json", Array(Answer.text(json: JSONRenderer.document(sheet)).utf8)),
    ]
    // All or nothing: a paper that somebody has worked on in the folder is never lost to a newer one.
    for (ending, _) in files where FileManager.default.fileExists(atPath: path(name, ending)) {
      throw UsageFault.fileTaken(name: "\(name).\(ending)")
    }
    var written: [String] = []
    for (ending, bytes) in files {
      let file = URL(fileURLWithPath: path(name, ending))
      do {
        try Data(bytes).write(to: file, options: .withoutOverwriting)
      } catch {
        throw UsageFault.fileUnwritable(name: file.lastPathComponent)
      }
      written.append(file.lastPathComponent)
    }
    if format == .json { return Answer.json(["files": written]) }
    for file in written { Answer.line(SummaryPhrase.packed.text(in: member.language, ["file": file])) }
  }

  private func path(_ name: String, _ ending: String) -> String {
    URL(fileURLWithPath: to).appendingPathComponent("\(name).\(ending)").path
  }

  private static let stem = "summary"
}
