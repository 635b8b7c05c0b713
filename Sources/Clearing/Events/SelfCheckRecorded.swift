/// The answers of one side in one cycle of the self-check.
public struct SelfCheckRecorded: Hashable, Sendable, Codable {
  /// What was answered.
  public var check: SelfCheck
  /// The version of the code lists with its criteria.
  public var version: String

  /// The fact with all its parts.
  public init(check: SelfCheck, version: String) {
    self.check = check
    self.version = version
  }
}
