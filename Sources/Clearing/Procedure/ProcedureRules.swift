/// The numbers of the clearing procedure that decisions of today need.
public struct ProcedureRules: RuleText, Hashable {
  /// The version, as the file states it.
  public var version: String
  /// Working days in which an offer has to be answered.
  public var answerWorkingDays: Int
  /// The same for urgent offers.
  public var urgentAnswerWorkingDays: Int
  /// Months for which a consent holds when nothing else was said.
  public var consentMonths: Int

  /// A version of the procedure's numbers.
  public init(version: String, answerWorkingDays: Int, urgentAnswerWorkingDays: Int, consentMonths: Int) {
    self.version = version
    self.answerWorkingDays = answerWorkingDays
    self.urgentAnswerWorkingDays = urgentAnswerWorkingDays
    self.consentMonths = consentMonths
  }
}
