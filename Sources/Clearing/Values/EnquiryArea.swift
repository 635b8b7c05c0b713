/// Where an abstract question is about: never nearer than this.
public enum EnquiryArea: String, Codable, Sendable, CaseIterable {
  /// Somewhere in the city or county of the alliance.
  case city
  /// Somewhere in the Land.
  case land
}
