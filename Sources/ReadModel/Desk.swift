import Clearing

/// What lies before a member at one moment: the world, who reads it, the day, and the rules that hold.
public struct Desk: Sendable {
  /// All that the member's body can open.
  public var world: World
  /// Who reads it.
  public var reader: Author
  /// The member's own name.
  public var memberName: String
  /// The day in the alliance's time zone.
  public var today: CalendarDay
  /// The time the session goes by.
  public var now: Moment
  /// The code lists that hold.
  public var taxonomy: Taxonomy
  /// The rules of the procedure that hold.
  public var procedure: ProcedureRules
  /// For how long data are kept, and how erasing goes.
  public var retention: RetentionRules
  /// The deadline rules that hold, with their holidays.
  public var deadlines: DeadlineRules
  /// The version of the texts that are read out or shown before a consent; every declaration names it.
  public var consentTextVersion: String
  /// Is it a rehearsal?
  public var isRehearsal: Bool

  /// The rights table that holds.
  public var rights: Rights { world.rights.table(on: today) }

  /// All that a screen or a command needs to show something.
  public init(
    world: World, reader: Author, memberName: String, today: CalendarDay, now: Moment, taxonomy: Taxonomy,
    procedure: ProcedureRules, isRehearsal: Bool, retention: RetentionRules = .silent,
    deadlines: DeadlineRules = .nothing, consentTextVersion: String = ""
  ) {
    self.world = world
    self.reader = reader
    self.memberName = memberName
    self.today = today
    self.now = now
    self.taxonomy = taxonomy
    self.procedure = procedure
    self.isRehearsal = isRehearsal
    self.retention = retention
    self.deadlines = deadlines
    self.consentTextVersion = consentTextVersion
  }
}
