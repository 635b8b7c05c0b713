import Casework
import Config
import ReadModel

/// One body in `body list`.
struct BodyLine: Encodable {
  let number: String
  let code: String
  let kind: String
  let prefix: String
  let name: String
  let nameEnglish: String
  let state: String
  let foundingCode: String
  let people: Int
  let holders: Int
  let kitProven: Bool

  enum CodingKeys: String, CodingKey {
    case number, code, kind, prefix, name, state, people, holders
    case nameEnglish = "name_en"
    case foundingCode = "founding_code"
    case kitProven = "kit_proven"
  }

  init(_ facts: BodyFacts, _ body: Directory.Body?) {
    code = body?.code ?? ""
    number = code
    kind = facts.kind.rawValue
    prefix = body?.prefix ?? ""
    name = body?.german ?? ""
    nameEnglish = body?.english ?? ""
    switch facts.state {
    case .founded: state = "founded"
    case .active: state = "active"
    case .ended: state = "ended"
    }
    foundingCode = facts.code.code
    people = facts.people
    holders = facts.holders
    kitProven = facts.hasKit
  }

  /// The line for people: names first, the code to compare below it.
  func text(_ language: Language) -> String {
    let label = BodyKindPhrase(rawValue: kind)?.text(in: language) ?? kind
    let called = language == .german ? name : nameEnglish
    return
      "\(code.isEmpty ? "-" : code)  \(prefix)  \(called.isEmpty ? label : called)  \(state)\n  \(foundingCode)"
  }
}
