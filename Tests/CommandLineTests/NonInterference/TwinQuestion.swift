@testable import lotse

/// A command with its arguments, ready to be answered.
///
/// It is parsed as such: the way through the whole tree of commands would take most of a test's time.
struct TwinQuestion {
  /// How it is called in a report.
  let words: String
  /// The command, or why its arguments are none.
  let command: Result<any MemberCommand, any Error>

  init(_ type: any MemberCommand.Type, _ arguments: [String]) {
    words = (["\(type)"] + arguments).joined(separator: " ")
    command = Result { try type.parse(arguments) }
  }

  /// Everything that is asked without naming anything.
  static func all() -> [TwinQuestion] {
    let plain: [(any MemberCommand.Type, [String])] = [
      (CaseListCommand.self, []), (IncidentListCommand.self, []), (ReferralListCommand.self, []),
      (InboxCommand.self, []), (BodyList.self, []), (SummaryShow.self, ["2025-H2"]),
      (SummaryShow.self, ["2026-H1"]), (SummaryShow.self, ["2026"]), (RightsShow.self, []),
    ]
    return plain.map { TwinQuestion($0, $1) } + plain.map { TwinQuestion($0, $1 + ["--json"]) }
      + [TwinQuestion(AccessLogShow.self, ["--json"])]
  }

  /// Everything that is asked about a number.
  static func about(_ number: String) -> [TwinQuestion] {
    [
      TwinQuestion(CaseShow.self, [number]), TwinQuestion(CaseShow.self, [number, "--with-text"]),
      TwinQuestion(CaseShow.self, [number, "--json"]),
      TwinQuestion(CaseClose.self, [number, "--reason", "none"]),
      TwinQuestion(CaseAssign.self, [number, "--to", "vorsitz"]),
      TwinQuestion(ReferralShow.self, [number]), TwinQuestion(ReferralShow.self, [number, "--json"]),
      TwinQuestion(ReferralPrint.self, [number, "--format", "html"]),
      TwinQuestion(ReferralDecline.self, [number, "--reason", "none"]),
      TwinQuestion(AccessLogShow.self, ["--object", number]),
    ]
  }
}
