/// The numbers of the clearing procedure that decisions of today need.
public struct ProcedureRules: RuleText, Hashable {
  /// The version, as the file states it.
  public var version: String
  /// Working days in which an offer has to be answered.
  public var answerWorkingDays: Int
  /// The same for urgent offers.
  public var urgentAnswerWorkingDays: Int
  /// How often the reply to a question starts the time for an answer anew.
  public var answerRestarts: Int
  /// Working days in which a counselling centre speaks to a person whom the police send with consent.
  public var contactWorkingDays: Int
  /// The same when it is urgent.
  public var urgentContactWorkingDays: Int
  /// Months for which a consent holds when nothing else was said.
  public var consentMonths: Int

  /// A version of the procedure's numbers.
  public init(
    version: String, answerWorkingDays: Int, urgentAnswerWorkingDays: Int, consentMonths: Int,
    answerRestarts: Int = 1, contactWorkingDays: Int = 2, urgentContactWorkingDays: Int = 1
  ) {
    self.version = version
    self.answerWorkingDays = answerWorkingDays
    self.urgentAnswerWorkingDays = urgentAnswerWorkingDays
    self.answerRestarts = answerRestarts
    self.contactWorkingDays = contactWorkingDays
    self.urgentContactWorkingDays = urgentContactWorkingDays
    self.consentMonths = consentMonths
  }
}
