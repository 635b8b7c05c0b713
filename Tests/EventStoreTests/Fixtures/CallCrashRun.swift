import Foundation
import Testing

@testable import EventStore

/// What a run left, and what must hold of it.
final class CallCrashRun {
  private let stage: CallCrashStage
  private let folder: URL
  private let result: CallTrace.Result

  init(stage: CallCrashStage, folder: URL, result: CallTrace.Result) {
    self.stage = stage
    self.folder = folder
    self.result = result
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var wasKilled: Bool { result.wasKilled }
  /// What the process had said.
  var lines: [String] { result.lines }
  var points: [CallTrace.Point] { CallTrace.points(in: result.trace) }

  private var acknowledged: Int { lines.count { $0.hasPrefix("entry ") } }

  /// Opens what was left as the next session does, and checks every promise; then goes on with it.
  func check() throws {
    let log = try SQLiteLog.open(at: folder)
    defer { try? log.close() }
    #expect(log.startFindings.isEmpty)
    try checkFindings(log)
    try checkEntries(log)
    switch stage.deed {
    case .append, .rekey: break
    case .open: try checkSlots(log)
    case .erase: try checkErasure(log)
    case .password: try checkPassword(log)
    }
    try goOn(log)
  }

  /// The copies of the slot file may differ by what was not acknowledged; the next write makes them alike.
  private func checkFindings(_ log: SQLiteLog) throws {
    let serious = try LogVerification.run(log).findings.filter { finding in
      switch finding {
      case .slotsDiffer, .slotFileCut, .slotDamaged(.mirror, _, _): return false
      default: return true
      }
    }
    #expect(serious.isEmpty)
  }

  /// Acknowledged is present; what was on its way is present wholly or not at all, which the verification has counted.
  private func checkEntries(_ log: SQLiteLog) throws {
    let added = try log.head().number - stage.before.number
    let most = stage.deed == .password ? 0 : stage.deed == .erase ? 2 : 1
    #expect(
      added >= acknowledged && added <= min(acknowledged + 1, most),
      "\(added) entries, \(acknowledged) acknowledged")
    var events = 0
    try log.readEntries(after: stage.before.number) { events = $0.events.count }
    if added == 1 { #expect(events == (stage.deed == .rekey ? 4 : 1)) }
  }

  /// Every compartment of the log has its half; a half without a compartment does no harm.
  private func checkSlots(_ log: SQLiteLog) throws {
    let slots = try log.roster().compartments.values.map(\.slot)
    #expect(try log.slots(slots).count == slots.count)
    #expect(slots.count == 1 + Int(try log.head().number - stage.before.number))
  }

  /// What was said to be erased is; what was only decided is erased by the next session, which also finds nothing half done.
  private func checkErasure(_ log: SQLiteLog) throws {
    let compartment = stage.test.compartment
    let slot = try #require(try log.roster().compartments[compartment]?.slot)
    if lines.contains("erased") { #expect(try log.slots([slot]).isEmpty) }
    guard try log.head().number > stage.before.number else {
      #expect(try log.slots([slot]).count == 1, "not decided, so not touched")
      return
    }
    for unfinished in try log.unfinishedErasures() {
      #expect(unfinished == compartment)
      #expect(try log.erase(compartment: unfinished).isComplete)
      let done = EraseDone(compartment: compartment, payloads: 2, scannedBytes: 1, hits: 0)
      _ = try TestLog.append(log, stage.test.first, [DraftEvent(control: .eraseDone(done))])
    }
    #expect(try log.unfinishedErasures().isEmpty)
    #expect(try log.slots([slot]).isEmpty)
    try log.readEntries(after: 2) { entry in
      guard entry.header.number <= stage.before.number else { return }
      #expect(entry.events.allSatisfy { $0.payload == nil })
    }
    #expect(try LogVerification.run(log).findings.isEmpty)
  }

  /// One password opens, never both and never none; after the sweep the other's slot is gone.
  private func checkPassword(_ log: SQLiteLog) throws {
    let record = try #require(try log.keyRecord(login: "member"))
    let halves = try log.slots([stage.old, stage.new])
    let working = [stage.old, stage.new].filter { slot in
      record == CallCrashStage.record(slot: slot) && halves[slot] == CallCrashStage.half(of: slot)
    }
    try #require(working.count == 1)
    if lines.contains("changed") { #expect(working == [stage.new] && halves[stage.old] == nil) }
    try log.sweepMemberSlots { Identifier(bytes: $0.prefix(16)) }
    #expect(try log.slots([stage.old, stage.new]).keys.sorted() == working)
    for slot in [stage.old, stage.new] where !working.contains(slot) { try checkGone(slot) }
  }

  /// The half stands in neither copy of the slot file, whatever the other says.
  private func checkGone(_ slot: Identifier) throws {
    for name in ["slots.bin", "slots.mirror"] {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(
        bytes.range(of: Data(CallCrashStage.half(of: slot))) == nil,
        "a half that nobody needs is left in \(name)")
    }
  }

  /// The log takes the next entry, and is without any finding then.
  private func goOn(_ log: SQLiteLog) throws {
    try log.writeSlots([(.random(), opaque(32), .member)])
    guard stage.deed != .erase else { return }
    let outcome = try TestLog.append(
      log, stage.test.first, [Make.fact(stage.test.compartment, try log.roster())])
    guard case .done = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try LogVerification.run(log).findings == [])
  }
}
