import Clearing
import EventStore

// The log speaks of plain 16-byte identifiers, the core of typed ones; here they meet.

extension Identity {
  /// The typed form of an identifier of the log.
  init(_ identifier: Identifier) { self.init(high: identifier.high, low: identifier.low) }

  /// The log's form.
  var identifier: Identifier { Identifier(high: high, low: low) }
}

extension Clearing.BodyKind {
  /// The core's word for a kind in the roster.
  init(_ kind: EventStore.BodyKind) {
    switch kind {
    case .clearingOffice: self = .clearingOffice
    case .counselling: self = .counselling
    case .policeContact: self = .policeContact
    case .municipalUnit: self = .municipalUnit
    case .allianceOffice: self = .allianceOffice
    case .dataProtection: self = .dataProtection
    }
  }

  /// The roster's code for a kind.
  var rosterKind: EventStore.BodyKind {
    switch self {
    case .clearingOffice: return .clearingOffice
    case .counselling: return .counselling
    case .policeContact: return .policeContact
    case .municipalUnit: return .municipalUnit
    case .allianceOffice: return .allianceOffice
    case .dataProtection: return .dataProtection
    }
  }
}

extension Role {
  /// The roster's bit for a role.
  var bit: RoleSet {
    switch self {
    case .clearingOfficer: return .clearingOfficer
    case .counsellor: return .counsellor
    case .policeContact: return .policeContact
    case .unitContact: return .unitContact
    case .chair: return .chair
    case .dataProtection: return .dataProtection
    case .keyHolder: return .keyHolder
    }
  }

  /// The roles of a set of bits.
  static func roles(_ bits: RoleSet) -> Set<Role> { Set(allCases.filter { bits.contains($0.bit) }) }
}

extension Set<Role> {
  /// The roster's bits for these roles.
  var bits: RoleSet { reduce(into: RoleSet(rawValue: 0)) { $0.insert($1.bit) } }
}

extension ErasureRule {
  /// The roster's code for the rule.
  var rosterRule: EraseRule {
    switch self {
    case .never: return .never
    case .twoPersons: return .twoPersons
    case .atOnce: return .atOnce
    }
  }
}
