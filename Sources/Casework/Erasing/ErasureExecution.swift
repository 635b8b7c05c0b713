import Clearing
import EventStore
import Vault

/// Carries out what is decided: overwrites slots, deletes payloads, searches every file, records that it is done.
///
/// May be run at any time and as often as one likes; whatever a crash left half done is finished by the next run.
struct ErasureExecution {
  private let log: any EntryLog
  private let roster: Roster
  private let author: Identifier
  private let keys: MemberKeys

  init(_ log: any EntryLog, _ roster: Roster, author: Identifier, keys: MemberKeys) {
    self.log = log
    self.roster = roster
    self.author = author
    self.keys = keys
  }

  /// Runs before a session shows anything, and takes in what it recorded.
  static func atStart(
    _ log: any EntryLog, _ fold: inout Fold, slots: SlotReader, author: Identifier, keys: MemberKeys
  ) throws -> ErasureReport {
    let report = ErasureExecution(log, fold.roster, author: author, keys: keys).run()
    guard !report.finished.isEmpty else { return report }
    var read = fold
    try log.readEntries(after: read.roster.head.number) { try read.take($0, slots: slots) }
    fold = read
    return report
  }

  /// Finishes every decided erasure, and erases again what an older slot file has brought back.
  ///
  /// What cannot be finished is reported and left for the next run; nothing is recorded as done that was not searched for.
  func run() -> ErasureReport {
    var report = ErasureReport()
    let decided = roster.compartments.values.filter(\.isErased).sorted { $0.id < $1.id }
    guard !decided.isEmpty else { return report }
    report.unfinished = decided.filter(\.isUnfinished).map { CompartmentID($0.id) }
    do {
      let live = Set(try log.remainingHalves(decided.map(\.slot)).keys)
      let due = decided.filter { $0.isUnfinished || live.contains($0.slot) }
      guard !due.isEmpty else { return report }
      let halves = try halves(of: due.map(\.slot))
      guard try erase(due) else { return report }
      report.erasedAgain = due.filter { !$0.isUnfinished }.map { CompartmentID($0.id) }
      let found = try halves.withBytes { try log.searchFiles(for: due.map(\.slot), halves: $0) }
      report.stillFound = zip(due, found.hits).filter { $0.1 > 0 }.map { CompartmentID($0.0.id) }
      let gone = zip(due, found.hits).filter { $0.1 == 0 && $0.0.isUnfinished }.map(\.0)
      let done = gone.map {
        EraseDone(
          compartment: $0.id, payloads: $0.version &- 1, scannedBytes: found.bytes, hits: 0)
      }
      guard !done.isEmpty, try record(done) else { return report }
      report.finished = done.map {
        FinishedErasure(
          compartment: CompartmentID($0.compartment), payloads: $0.payloads, searchedBytes: $0.scannedBytes)
      }
      let finished = Set(report.finished.map(\.compartment))
      report.unfinished.removeAll { finished.contains($0) }
    } catch {
      // Whatever the reason (read-only folder, busy lock, damage): it is not done, which the report says already.
    }
    return report
  }

  /// Half B of each slot, one behind the other; zeros for one that is gone already. Read before anything is overwritten.
  private func halves(of slots: [Identifier]) throws -> SecretBytes {
    try SecretBytes(count: slots.count * 32) { memory in
      for (place, slot) in slots.enumerated() {
        guard var half = try log.remainingHalves([slot])[slot] else { continue }
        try SecretBytes(wiping: &half).withBytes { bytes in
          UnsafeMutableRawBufferPointer(rebasing: memory[(place * 32)..<(place * 32 + 32)])
            .copyMemory(from: bytes)
        }
      }
    }
  }

  /// Destroys slots and payloads; false while another session's reading keeps a part of the write-ahead log alive.
  private func erase(_ compartments: [RosterCompartment]) throws -> Bool {
    var isComplete = false
    for compartment in compartments { isComplete = try log.erase(compartment: compartment.id).isComplete }
    return isComplete
  }

  private func record(_ done: [EraseDone]) throws -> Bool {
    let draft = EntryDraft(
      author: author, authorEpoch: roster.members[author]?.currentEpoch ?? 1, idempotencyKey: .random(),
      events: done.map { DraftEvent(control: .eraseDone($0)) })
    switch try log.append(draft, sign: keys.sign) {
    case .done, .duplicate: return true
    // Another session recorded one of them in the same moment; the next run looks again.
    case .conflict, .stale, .notEntitled: return false
    }
  }
}

extension RosterCompartment {
  /// Is its erasure decided, but not recorded as done?
  fileprivate var isUnfinished: Bool {
    switch erasure {
    case .none, .requested, .done: return false
    case .intended: return true
    }
  }
}
