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
  /// The deadline rules that hold, with their holidays.
  public var deadlines: DeadlineRules
  /// Where fresh identities and numbers come from.
  public var draw: Draw
  /// Is it a rehearsal? A live log takes no data before the body's recovery kit was proven.
  public var isRehearsal: Bool

  /// All that a decision may depend on beside the world.
  public init(
    actor: Author, now: Moment, today: CalendarDay, taxonomy: Taxonomy, procedure: ProcedureRules, draw: Draw,
    isRehearsal: Bool = false, retention: RetentionRules = .silent, deadlines: DeadlineRules = .nothing
  ) {
    self.actor = actor
    self.now = now
    self.today = today
    self.taxonomy = taxonomy
    self.procedure = procedure
    self.draw = draw
    self.isRehearsal = isRehearsal
    self.retention = retention
    self.deadlines = deadlines
  }

  /// Which days are working days where the alliance works.
  public var calendar: WorkCalendar { deadlines.calendar }
}
