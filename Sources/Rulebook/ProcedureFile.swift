import Clearing

/// Reads the numbers of the clearing procedure.
public enum ProcedureFile {
  /// The rules of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String) throws(RulebookError) -> ProcedureRules {
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
  }
}
