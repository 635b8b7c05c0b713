/// A message came in; opens the report.
public struct ReportRecorded: Hashable, Sendable, Codable {
  /// The report's random number.
  public var number: String
  /// What is known, as codes.
  public var core: ReportCore
  /// What was said.
  public var text: String
  /// The digest of the token by which an anonymous reporter names the report again; the token itself is stored nowhere.
  public var tokenDigest: String?
  /// The core of the incident it is about; nil while nobody has assessed it.
  public var incident: CompartmentID?

  /// The fact with all its parts.
  public init(
    number: String, core: ReportCore, text: String, tokenDigest: String? = nil, incident: CompartmentID? = nil
  ) {
    self.number = number
    self.core = core
    self.text = text
    self.tokenDigest = tokenDigest
    self.incident = incident
  }
}
