import Clearing
import EventStore
import ReadModel

extension Session {
  /// What the figures rested on at a moment: the log up to the newest entry that counts and was written by then, in the order of
  /// the log. Without a moment, what they rest on now.
  ///
  /// A case that was erased since is counted by what stayed of it, as far as it had come by then.
  public func known(asOf moment: Moment? = nil) throws -> KnownState {
    try readOn()
    var desk = try desk()
    guard let moment, moment < desk.now else {
      let entry = desk.world.counted?.entry ?? 0
      return KnownState(
        desk: desk, releases: desk.world.summaries.released, asOf: desk.now, entry: entry,
        head: try head(of: entry).code)
    }
    let newest = try newestCounted(by: moment)
    var earlier = Fold(rereading: fold)
    try reread(into: &earlier, until: newest) { _ in }
    var world = earlier.world
    for stub in fold.world.caseStubs.values where fold.world.erased.contains(stub.counted.caseCover) {
      let isKnown = earlier.roster.compartments[stub.counted.caseCover.identifier] != nil
      if isKnown { world.recall(stub, on: AllianceClock.day(of: moment)) }
    }
    (desk.world, desk.now, desk.today) = (world, moment, AllianceClock.day(of: moment))
    desk.taxonomy = world.rules.taxonomy.holding(on: desk.today)
    return KnownState(
      desk: desk, releases: fold.world.summaries.released.filter { $0.at <= moment }, asOf: moment,
      entry: newest, head: earlier.roster.head.code)
  }

  /// The number of the newest entry that counts and was written by a moment; 0 when there is none.
  private func newestCounted(by moment: Moment) throws -> UInt64 {
    var newest: UInt64 = 0
    var reading = Fold(rereading: fold)
    try reread(into: &reading, until: fold.roster.head.number) { world in
      if let counted = world.counted, counted.at <= moment { newest = counted.entry }
    }
    return newest
  }

  /// Reads the log again up to an entry; `visit` sees the world after each.
  private func reread(
    into reading: inout Fold, until last: UInt64, _ visit: (borrowing World) -> Void
  ) throws {
    do {
      try log.readEntries(after: 0) { entry in
        guard entry.header.number <= last else { throw ReadFarEnough() }
        try reading.take(entry, slots: slots)
        visit(reading.world)
      }
    } catch is ReadFarEnough {}
  }

  private func head(of number: UInt64) throws -> Head {
    guard number > 0 else { return Head.empty(logID: log.logID) }
    var head = fold.roster.head
    do {
      try log.readEntries(after: number - 1) { entry in
        head = Head(number: entry.header.number, hash: entry.entryHash)
        throw ReadFarEnough()
      }
    } catch is ReadFarEnough {}
    return head
  }
}

/// Ends a reading of the log before its end.
private struct ReadFarEnough: Error {}
