import ArgumentParser
import Clearing
import Config
import Rulebook

/// Opens a case: incident, file, persons and contacts in one entry.
struct CaseOpen: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a case.")
  static let example = EmbeddedFile.exampleCase

  @OptionGroup var file: FileOption
  @Option(
    name: .customLong("from-referral"),
    help: "The number of an accepted referral: its content becomes the own case, nothing is typed again.")
  var fromReferral: String?
  @Option(name: .long, help: "With --from-referral: the kind of the affected, as a code.")
  var affectedKind: String?
  @Flag(name: .long, help: "With --from-referral: keep the case from the clearing office.")
  var keep = false
  @OptionGroup var common: CommonOptions

  func record() throws -> RecordText {
    fromReferral == nil ? try file.read() : RecordText(text: "", name: "--from-referral")
  }

  func validate() throws {
    if fromReferral != nil, file.file != nil {
      throw ValidationError("Use either --file or --from-referral.")
    }
    if fromReferral == nil, affectedKind != nil || keep {
      throw ValidationError("--affected-kind and --keep go with --from-referral.")
    }
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    if let fromReferral {
      let open = OpenCaseFromReferral(
        number: FileNumber.normalized(fromReferral), affectedKind: affectedKind, contributed: !keep)
      return try await member.perform(open).number
    }
    let command = try CaseFile.read(
      record.text, name: record.name, today: member.desk.today, taxonomy: member.desk.taxonomy)
    return try await member.perform(command).number
  }
}
