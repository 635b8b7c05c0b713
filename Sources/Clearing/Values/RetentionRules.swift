/// For how long data are kept before their erasure is proposed, and how erasing goes. Nothing is erased by itself.
public struct RetentionRules: RuleText, Hashable {
  /// The version, as the file states it.
  public var version: String
  /// Hours between the request to erase something and the earliest confirmation.
  public var waitingHours: Int
  /// Days after which the last backup of the slot file from before is gone.
  public var slotBackupDays: Int
  /// Days by which work on a case shortly before its due date puts the proposal off, once.
  public var graceDays: Int
  /// How many days before the due date such work counts.
  public var graceWindowDays: Int
  /// Months after the end of its use, by unit; a unit without an entry is never proposed.
  public var months: [ErasureUnit: Int]

  /// Rules with all their parts.
  public init(
    version: String, waitingHours: Int, slotBackupDays: Int, graceDays: Int, graceWindowDays: Int,
    months: [ErasureUnit: Int]
  ) {
    self.version = version
    self.waitingHours = waitingHours
    self.slotBackupDays = slotBackupDays
    self.graceDays = graceDays
    self.graceWindowDays = graceWindowDays
    self.months = months
  }

  /// Rules that propose nothing; three days to wait, five weeks of slot backups.
  public static let silent = RetentionRules(
    version: "", waitingHours: 72, slotBackupDays: 35, graceDays: 0, graceWindowDays: 0, months: [:])

  /// The day on which the erasure of a unit is proposed whose use ended on that day; nil when it is never proposed.
  public func due(_ unit: ErasureUnit, from end: CalendarDay) -> CalendarDay? {
    months[unit].map { end.adding(months: $0) }
  }
}
