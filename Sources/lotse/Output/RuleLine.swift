import Clearing

/// Where a due day comes from: the rule's name, its working days, and the version of the procedure.
struct RuleLine: Encodable {
  let name: String
  let workingDays: Int
  let version: String

  enum CodingKeys: String, CodingKey {
    case name, version
    case workingDays = "working_days"
  }

  init(_ rule: PeriodRule) {
    name = rule.name
    workingDays = rule.workingDays
    version = rule.version
  }
}
