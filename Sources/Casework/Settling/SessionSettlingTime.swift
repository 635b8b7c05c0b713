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
    settled.lapsed = try settleReferrals()
    return settled
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
