import Clearing
import EventStore

/// Erasures that somebody asked for and nobody decided yet, as the log tells even to those who can read none of it.
struct AskedErasures {
  /// What was asked for in one entry.
  struct Request {
    var ground: UInt16
    var compartments: [Identifier]
  }

  private var byEntry: [UInt64: Request] = [:]

  /// Takes in that an entry asks for a compartment's erasure.
  mutating func note(_ event: EraseRequest, entry: UInt64) {
    byEntry[entry, default: Request(ground: event.reason, compartments: [])].compartments
      .append(event.compartment)
  }

  /// Takes in that the erasure of a compartment is decided.
  mutating func decide(_ compartment: Identifier) {
    for (entry, request) in byEntry where request.compartments.contains(compartment) {
      byEntry[entry]?.compartments.removeAll { $0 == compartment }
      if byEntry[entry]?.compartments.isEmpty == true { byEntry[entry] = nil }
    }
  }

  /// The request that a number means: the number follows from the first compartment. Nil when none or several fit.
  func request(_ number: String) -> Request? {
    let parts = number.split(separator: "-")
    guard parts.count > 1, let year = Int(parts[1]) else { return nil }
    let fitting = byEntry.values.filter { request in
      request.compartments.first.map {
        ErasureNumber.number(of: CompartmentID($0), year: 2000 + year) == number
      } ?? false
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
