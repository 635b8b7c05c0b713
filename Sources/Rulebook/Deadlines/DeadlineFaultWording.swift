import Clearing
import Config

extension DeadlineFault {
  /// What is wrong and what is possible, as a sentence.
  public func text(in language: Language, _ rules: DeadlineRules) -> String {
    switch self {
    case .unknownRule(let name):
      return DeadlinePhrase.unknownRule.text(
        in: language, ["rule": Shown.word(name), "expected": rules.names.joined(separator: ", ")])
    case .unknownLand(let name):
      let laender = Land.allCases.map(\.rawValue).joined(separator: ", ")
      return DeadlinePhrase.unknownLand.text(
        in: language, ["land": Shown.word(name), "expected": laender])
    case .badStart(let text):
      return DeadlinePhrase.badStart.text(in: language, ["start": Shown.word(text)])
    case .notInForce(let rule, let day):
      return DeadlinePhrase.notInForce.text(in: language, ["rule": rule, "start": day.description])
    case .notInLand(let rule, let land):
      return DeadlinePhrase.notInLand.text(in: language, ["rule": rule, "land": land.rawValue])
    }
  }
}
