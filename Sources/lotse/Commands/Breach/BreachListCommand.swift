import ArgumentParser
import Clearing
import Config

/// Lists the breaches of the own body's register.
struct BreachListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the breaches in your body's register.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let lines = try await member.breaches().map(BreachLine.init)
    if format == .json { return Answer.json(["breaches": lines]) }
    if lines.isEmpty { Answer.line(DuePhrase.noBreach.text(in: member.language)) }
    for line in lines { Answer.line(line.text(in: member.language)) }
    Answer.note(DuePhrase.breachPrivate.text(in: member.language))
  }
}

/// One breach as a line or as JSON.
struct BreachLine: Encodable {
  let breach: Int
  let aware: String
  let rule: String
  let version: String
  let safeEnd: String
  let rawEnd: String
  let statutoryEnd: String
  let facts: String
  let effects: String?
  let measures: String?
  let affected: Int?
  let answer: String?
  let answeredAt: String?
  let reason: String?

  init(_ state: BreachState) {
    let record = state.record
    breach = record.breach
    aware = record.aware.local.text
    rule = record.rule
    version = record.version
    safeEnd = record.ends.safe.text
    rawEnd = record.ends.raw.text
    statutoryEnd = record.ends.statutory.text
    facts = record.account.facts
    effects = record.account.effects
    measures = record.account.measures
    affected = record.account.affected
    let last = state.answers.last
    answer = last?.answer.rawValue
    answeredAt = last?.at.local.text
    reason = last?.reason
  }

  /// The line for a person.
  func text(in language: Language) -> String {
    let at = ["at": answeredAt ?? ""]
    let state: String
    switch answer.flatMap(BreachAnswered.Answer.init) {
    case .reported: state = DuePhrase.breachReported.text(in: language, at)
    case .noRisk: state = DuePhrase.breachNoRisk.text(in: language, at)
    case nil: state = DuePhrase.breachOpen.text(in: language)
    }
    let line = DuePhrase.breachLine.text(
      in: language, ["breach": String(breach), "aware": aware, "end": safeEnd])
    return [line, state, facts, reason].compactMap { $0 }.joined(separator: "; ")
  }
}
