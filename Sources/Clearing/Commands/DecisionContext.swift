/// Everything uncertain that a decision needs, as values: who, when, which codes hold, what is fresh.
public struct DecisionContext: Sendable {
  /// Who acts.
  public var actor: Author
  /// What the clock says.
  public var now: Moment
  /// The day that is, in the alliance's own time zone.
  public var today: CalendarDay
  /// The code lists that hold.
  public var taxonomy: Taxonomy
  /// The rules of the procedure that hold.
  public var procedure: ProcedureRules
  /// For how long data are kept, and how erasing goes.
  public var retention: RetentionRules
  /// Where fresh identities and numbers come from.
  public var draw: Draw
  /// Is it a rehearsal? A live log takes no data before the body's recovery kit was proven.
  public var isRehearsal: Bool

  /// All that a decision may depend on beside the world.
  public init(
    actor: Author, now: Moment, today: CalendarDay, taxonomy: Taxonomy, procedure: ProcedureRules, draw: Draw,
    isRehearsal: Bool = false, retention: RetentionRules = .silent
  ) {
    self.actor = actor
    self.now = now
    self.today = today
    self.taxonomy = taxonomy
    self.procedure = procedure
    self.draw = draw
    self.isRehearsal = isRehearsal
    self.retention = retention
  }
}
<<<<<<< HEAD

/// The numbers of the clearing procedure that decisions of today need.
public struct ProcedureRules: Sendable, Hashable {
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
=======
>>>>>>> 34d3f6d (Adopt every kind of rule text by one event; check, adopt and show procedure, rights, retention and code lists)
