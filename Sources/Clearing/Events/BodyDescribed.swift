/// A body is called so from now on.
public struct BodyDescribed: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// Its code word, such as police_contact_point.
  public var code: String
  /// The letters its file numbers begin with.
  public var prefix: String
  /// Its German name.
  public var german: String
  /// Its English name.
  public var english: String

  /// The fact with all its parts.
  public init(body: BodyID, code: String, prefix: String, german: String, english: String) {
    self.body = body
    self.code = code
    self.prefix = prefix
    self.german = german
    self.english = english
  }
}
