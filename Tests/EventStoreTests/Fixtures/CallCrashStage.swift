import Foundation

@testable import EventStore

/// What a process does when it is killed.
enum CallCrashDeed: String, CaseIterable, Sendable {
  case append, open, rekey, erase, password
}

/// A log that is prepared once for a deed; every run has a copy of it.
final class CallCrashStage {
  let deed: CallCrashDeed
  let test: TestLog
  /// The member's slot before and after a change of password.
  let (old, new) = (Identifier.random(), Identifier.random())
  /// The newest entry before the deed.
  let before: Head

  init(_ deed: CallCrashDeed) throws {
    self.deed = deed
    test = try TestLog()
    try test.fill(2)
    try test.log.writeSlots([(old, Self.half(of: old), .member)])
    try test.log.putKeyRecord(login: "member", member: test.first.id, record: Self.record(slot: old))
    before = try test.log.head()
    try test.log.close()
  }

  /// The record and the half that the worker writes for a slot.
  static func record(slot: Identifier) -> [UInt8] { slot.bytes + [UInt8](repeating: 7, count: 120) }
  static func half(of slot: Identifier) -> [UInt8] { slot.bytes + slot.bytes }

  /// Does the deed in a copy of the log, killed there or not at all.
  func run(kill: CallTrace.Point?) throws -> CallCrashRun {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(Identifier.random())")
    try FileManager.default.copyItem(at: test.folder, to: folder)
    let place = deed == .open ? test.circle : test.compartment
    let seed = test.first.keys[0].rawRepresentation.base64EncodedString()
    let words = [
      try CallTrace.built("store-call-crash-worker"), deed.rawValue, folder.path, test.first.id.description,
      seed,
      place.description, old.description, new.description,
    ]
    return CallCrashRun(stage: self, folder: folder, result: try CallTrace.run(words, kill: kill))
  }
}
