import Clearing

/// Reads the numbers of the clearing procedure.
public enum ProcedureFile {
  /// The rules of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String) throws(RulebookError) -> ProcedureRules {
<<<<<<< HEAD
    let top = try YAMLRoot.read(text, name: name).fields([
      "version", "answer_working_days", "urgent_answer_working_days", "consent_months",
      "answer_restarts", "contact_working_days", "urgent_contact_working_days",
    ])
    return ProcedureRules(
      version: try top.required("version").text(),
      answerWorkingDays: try top.required("answer_working_days").count(1...250),
      urgentAnswerWorkingDays: try top.required("urgent_answer_working_days").count(1...250),
      consentMonths: try top.required("consent_months").count(1...120),
      answerRestarts: try top.required("answer_restarts").count(0...10),
      contactWorkingDays: try top.required("contact_working_days").count(1...250),
      urgentContactWorkingDays: try top.required("urgent_contact_working_days").count(1...250))
=======
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
      ])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) in try top.ruleVersion() }
    let answer = findings.take { () throws(RulebookError) in
      try top.required("answer_working_days").count(1...250)
    }
    let urgent = findings.take { () throws(RulebookError) in
      try top.required("urgent_answer_working_days").count(1...250)
    }
    let consent = findings.take { () throws(RulebookError) in
      try top.required("consent_months").count(1...120)
    }
    guard let version, let answer, let urgent, let consent else { return nil }
    return ProcedureRules(
      version: version, answerWorkingDays: answer, urgentAnswerWorkingDays: urgent, consentMonths: consent)
>>>>>>> 34d3f6d (Adopt every kind of rule text by one event; check, adopt and show procedure, rights, retention and code lists)
  }
}
