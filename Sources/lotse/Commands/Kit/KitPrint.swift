import ArgumentParser
import Config
import Foundation
import Vault

/// Makes a new recovery kit, prints its words, and has three of them typed back.
struct KitPrint: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Make a new recovery kit and print its 24 words.",
    discussion: "At a terminal three of the words are asked for at once; otherwise run `lotse kit prove`.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let kit = try await member.session.makeKit()
    let words = try KitWords.words(of: kit)
    if format == .json { return Answer.json(["words": words]) }
    show(words, member)
    guard isatty(STDIN_FILENO) == 1 else {
      return Answer.note(TrustPhrase.kitNotYetProven.text(in: member.language))
    }
    for place in (0..<words.count).shuffled().prefix(3).sorted() {
      let prompt = TrustPhrase.kitWordPrompt.text(in: member.language, ["place": String(place + 1)])
      let typed = try PasswordSource.fromTerminal(prompt, echo: true)
      guard KitWords.matches(typed, words[place]) else { throw UsageFault.kitWordWrong }
    }
    try await member.session.prove(kit)
    Answer.line(TrustPhrase.kitProven.text(in: member.language))
  }

  private func show(_ words: [String], _ member: MemberSession) {
    let body = member.directory.body(member.desk.reader.body)
    Answer.line(
      TrustPhrase.kitHeading.text(
        in: member.language,
        ["body": body?.code ?? "", "day": member.labels.day(member.desk.today)]))
    let warning = TrustPhrase.kitWarning.text(in: member.language)
    for sentence in warning.split(separator: ". ") {
      Answer.line(sentence.hasSuffix(".") ? String(sentence) : sentence + ".")
    }
    for row in stride(from: 0, to: words.count, by: 4) {
      let cells = (row..<min(row + 4, words.count)).map { place in
        let cell = "\(place + 1 < 10 ? " " : "")\(place + 1) \(words[place])"
        return cell + String(repeating: " ", count: max(0, 14 - cell.count))
      }
      Answer.line(cells.joined())
    }
  }
}
