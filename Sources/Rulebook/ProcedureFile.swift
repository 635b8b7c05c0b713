import Clearing

/// Reads the numbers of the clearing procedure.
public enum ProcedureFile {
  /// The rules of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String) throws(RulebookError) -> ProcedureRules {
    var findings = Findings()
    let rules = read(text, name: name, &findings)
    try findings.throwFirst()
    guard let rules else { throw RulebookError(file: name, line: 1, column: 1, fault: .empty) }
    return rules
  }

  /// The rules of a file; nil with every fault noted when something is wrong.
  static func read(_ text: String, name: String, _ findings: inout Findings) -> ProcedureRules? {
    let top = findings.take { () throws(RulebookError) in
      try YAMLRoot.read(text, name: name).fields([
        "version", "answer_working_days", "urgent_answer_working_days", "consent_months",
        "answer_restarts", "contact_working_days", "urgent_contact_working_days",
      ])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) in try top.ruleVersion() }
    let answer = top.count("answer_working_days", 1...250, &findings)
    let urgent = top.count("urgent_answer_working_days", 1...250, &findings)
    let consent = top.count("consent_months", 1...120, &findings)
    let restarts = top.count("answer_restarts", 0...10, &findings)
    let contact = top.count("contact_working_days", 1...250, &findings)
    let urgentContact = top.count("urgent_contact_working_days", 1...250, &findings)
    guard let version, let answer, let urgent, let consent, let restarts, let contact, let urgentContact
    else { return nil }
    return ProcedureRules(
      version: version, answerWorkingDays: answer, urgentAnswerWorkingDays: urgent, consentMonths: consent,
      answerRestarts: restarts, contactWorkingDays: contact, urgentContactWorkingDays: urgentContact)
  }
}
