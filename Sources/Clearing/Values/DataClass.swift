/// The classes of data that consent and referral speak of.
///
/// K8, residence status, is missing on purpose: it has no field anywhere (AufenthG section 87).
public enum DataClass: String, Codable, Sendable, CaseIterable, Comparable {
  /// Statistical core: codes, half-year, municipality.
  case core = "K1"
  /// Facts of the incident without persons.
  case facts = "K2"
  /// Evidence: photos, screenshots, letters.
  case evidence = "K3"
  /// Contact data.
  case contact = "K4"
  /// Identity of the affected person.
  case identity = "K5"
  /// Third persons and the other side.
  case thirdPersons = "K6"
  /// Counselling notes: no command can refer them.
  case notes = "K7"

  /// The classes a package may hold.
  public static let referable: Set<DataClass> = [.facts, .contact, .identity]

  /// In the order of their numbers.
  public static func < (left: DataClass, right: DataClass) -> Bool { left.rawValue < right.rawValue }
}
