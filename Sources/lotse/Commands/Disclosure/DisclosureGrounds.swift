import ArgumentParser
import Clearing
import Config

/// The legal grounds on which something may be handed over without consent.
struct DisclosureGrounds: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "grounds", abstract: "The legal grounds: what each asks for, and what it is not.")

  @OptionGroup var common: CommonOptions

  private struct Line: Encodable { let code, label, statute, condition, isNot: String }
  private struct Rows: Encodable { let grounds: [Line] }

  func answer(_ member: MemberSession) async throws {
    let isGerman = member.language == .german
    let lines = member.desk.taxonomy.entries(.disclosureGrounds).compactMap { entry in
      entry.legal.map {
        Line(
          code: entry.code, label: isGerman ? entry.german : entry.english, statute: $0.statute,
          condition: isGerman ? $0.conditionGerman : $0.conditionEnglish,
          isNot: isGerman ? $0.notGerman : $0.notEnglish)
      }
    }
    if format == .json { return Answer.json(Rows(grounds: lines)) }
    for line in lines {
      Answer.line(
        DeclarationPhrase.groundLine.text(
          in: member.language,
          [
            "code": "\(line.label) (\(line.code))", "statute": line.statute, "condition": line.condition,
            "not": line.isNot,
          ]))
    }
  }
}
