/// How far a criterion of the self-check is met.
public enum CheckValue: String, Codable, Sendable, CaseIterable {
  /// Nobody could tell; that is not a no.
  case notAssessed = "none"
  case no
  case ratherNo = "rather_no"
  case ratherYes = "rather_yes"
  case yes
}
