import ArgumentParser
import Clearing
import Config
import Foundation
import Interchange
import Rulebook

/// Imports the rows of a CSV file as incidents; rows that are known are not taken twice.
struct ImportCSV: AsyncParsableCommand, AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: "Import a CSV file by a mapping.")

  @Argument(help: "The CSV file.") var file: String
  @Option(name: .long, help: "The mapping: a path, or one of arvig and fbi.") var mapping: String
  @Flag(name: .customLong("dry-run"), help: "Say what would come in, and write nothing.") var dryRun = false
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let (file, mapping, dryRun, format) = (file, mapping, dryRun, common.output.chosen)
    let name = (file as NSString).lastPathComponent
    guard let data = FileManager.default.contents(atPath: file) else {
      throw UsageFault.fileUnreadable(name: name)
    }
    guard data.count <= CSVReader.mostBytes else {
      throw UsageFault.fileTooLarge(name: name, limit: CSVReader.mostBytes)
    }
    let source = try Self.mappingText(mapping)
    try await MemberSession.run(common) { member in
      let mapping = try ImportMappingFile.read(source.text, name: source.name, taxonomy: member.desk.taxonomy)
      let report = try await CSVImport.run(
        session: member.session, bytes: [UInt8](data), mapping: mapping, dryRun: dryRun)
      switch format {
      case .json: Answer.json(report)
      case .text, .html:
        for line in report.lines(in: member.language, dryRun: dryRun) { Answer.line(line) }
      }
    }
  }

  private static func mappingText(_ named: String) throws -> (text: String, name: String) {
    switch named {
    case "arvig": return (EmbeddedFile.importArvig.text, EmbeddedFile.importArvig.path)
    case "fbi": return (EmbeddedFile.importFbi.text, EmbeddedFile.importFbi.path)
    default:
      let name = (named as NSString).lastPathComponent
      guard let data = FileManager.default.contents(atPath: named) else {
        throw UsageFault.unknownMapping(name)
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw UsageFault.fileNotUTF8(name: name)
      }
      return (text, name)
    }
  }
}
