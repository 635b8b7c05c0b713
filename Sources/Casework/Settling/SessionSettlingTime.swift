import Clearing
import EventStore

extension Session {
  /// Writes down what time has done and nobody wrote yet: every session does it first, whoever's it is.
  ///
  /// Each thing is an entry of its own, decided again against what others wrote: however many sessions start, each is
  /// written once. What is due counts as done for every decision and list even before it is written, so a folder that
  /// can only be read, or a damaged log, leaves nothing wrong behind.
  @discardableResult
  public func settleTime() throws -> SettledTime {
    var settled = SettledTime()
    guard damage == nil, !log.isReadOnly, keys != nil else { return settled }
    if let doubt = timeDoubt() {
      settled.doubt = doubt
      return settled
    }
    settled.lapsed = try settleReferrals()
    _ = try self.settled(BeginSteps())
    settled.escalated = try settleEscalations()
    return settled
  }

  /// What makes this session's clock doubtful; nil when nothing does, or when the member has confirmed the date.
  public func timeDoubt() -> TimeDoubt? {
    guard let doubt = fold.world.timeDoubt(now()) else { return nil }
    return notes.confirmedNewest == doubt.newest.milliseconds ? nil : doubt
  }

  /// The member says that the date is right: what time did may be written down. Throws for another day than the clock says.
  ///
  /// It is remembered for this member until an entry brings a newer time: a single entry of a wrong future day does not ask
  /// again at every start.
  public func confirm(_ day: CalendarDay) throws {
    guard day == AllianceClock.day(of: now()) else { throw SessionError.clockRefused(.anotherDay) }
    guard let doubt = timeDoubt() else { return }
    notes.confirmedNewest = doubt.newest.milliseconds
    try saveNotes()
  }

  private func settleEscalations() throws -> [String] {
    let context = try context()
    var written: [String] = []
    for number in fold.world.casesToEscalate(by: context.actor.body, now: context.now) {
      if try settled(RaiseEscalation(number: number)) { written.append(number) }
    }
    return written
  }

  private func settleReferrals() throws -> [String] {
    let context = try context()
    var lapsed: [String] = []
    for number in fold.world.referralsToSettle(by: context.actor.body, on: context.today) {
      if try settled(LapseReferral(number: number)) { lapsed.append(number) }
    }
    return lapsed
  }

  /// Carries out what nobody asked for; false when there was nothing to do any more, or it is not this member's to write.
  private func settled(_ command: some Command) throws -> Bool {
    do {
      _ = try write(CommandKey()) { fold, context in
        Composition(try command.decide(fold.world, context))
      }
      return true
    } catch is Refusal {
      return false
    } catch StoreError.readOnly {
      return false
    }
  }
}
