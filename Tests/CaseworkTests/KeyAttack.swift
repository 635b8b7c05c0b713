import Clearing
import EventStore
import Vault

@testable import Casework

/// A member of one body who leaves the program aside and tries every key of the body on every file.
struct KeyAttack {
  /// The compartments that opened.
  private(set) var opened: Set<CompartmentID> = []
  /// The key epochs of each that opened.
  private(set) var epochs: [CompartmentID: Set<UInt32>] = [:]

  /// Tries everything as the member of a login.
  init(_ log: SQLiteLog, as login: String) throws {
    let member = try Unlocking.unlock(log, login: login, password: .password(TestAlliance.password))
    var roster = Roster(logID: log.logID)
    try log.readEntries(after: 0) { _ = roster.admit($0) }
    var ring = Keyring(
      logID: log.logID, member: member.member, body: member.notes.body, keys: member.keys)
    var secrets: [CircleSecret] = []
    for circle in roster.circles.values where circle.bodies.contains(member.notes.body) {
      for epoch in 1...circle.currentEpoch { secrets.append(try ring.circleSecret(circle.id, epoch, roster)) }
    }
    for compartment in roster.compartments.values {
      let half = try log.slots([compartment.slot])[compartment.slot]
      for epoch in 1...compartment.currentEpoch {
        let own = try? ring.compartmentKey(compartment, epoch, roster) { half }
        let wrapped = compartment.epochs[Int(epoch) - 1].wrappedHalf
        let stolen = secrets.contains {
          (try? $0.unwrap(halfA: wrapped, compartment: compartment.id.bytes, keyEpoch: epoch)) != nil
        }
        guard own != nil || stolen else { continue }
        opened.insert(CompartmentID(compartment.id))
        epochs[CompartmentID(compartment.id), default: []].insert(epoch)
      }
    }
  }
}
