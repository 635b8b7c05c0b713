import ArgumentParser
import Clearing
import Config
import ReadModel
import Reports
import Rulebook
import TerminalKit

/// A consent form to sign on paper.
struct ConsentPrint: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "The consent form to sign on paper: --format text or html.",
    discussion: "Without --name nobody's name is on it. --blank prints it without a case.")

  @Argument(help: "The case's number.") var number: String?
  @Flag(name: .long, help: "Without a case: everything else is written by hand.") var blank = false
  @Option(name: .long, help: "The body that may receive the data.") var to: String
  @Option(name: .long, help: "The purpose, as a code.") var purpose: String
  @Option(name: .long, parsing: .upToNextOption, help: "Classes of data, such as K2 K4 K5.")
  var classes: [DataClass] = []
  @Option(name: .long, help: "A further language for the person, such as fr.") var personLanguage: String?
  @Flag(name: .long, help: "Print the name of the affected person, too.") var name = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    guard blank != (number != nil) else { throw ValidationError("Name a case's number, or --blank.") }
    let desk = member.desk
    let texts = try ConsentTextsFile.standard.get()
    try await member.refusing { try desk.taxonomy.check(.purposes, purpose, on: desk.today) }
    let form = ConsentSheet(
      try await question(member), texts: texts, directory: member.directory, taxonomy: desk.taxonomy,
      language: member.language)
    switch format {
    case .html: Answer.raw(form.html())
    case .text, .json: Answer.lines(form.text { SafeText($0).printable })
    }
  }

  private func question(_ member: MemberSession) async throws -> ConsentSheet.Question {
    let desk = member.desk
    var question = ConsentSheet.Question(
      from: desk.reader.body, to: try member.body(named: to), purpose: purpose, classes: classes,
      personLanguage: personLanguage)
    guard let number else { return question }
    let view = try await member.caseView(number, uncovered: name)
    try await member.session.note([Access(.export, view.row.number)])
    question.fileNumber = view.row.number
    question.validUntil = desk.today.adding(months: desk.procedure.consentMonths)
    if name { question.name = view.persons.map { $0.record.name ?? $0.record.label }.joined(separator: ", ") }
    return question
  }
}
