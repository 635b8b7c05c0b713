import Clearing

/// The invented alliance of a rehearsal, as its file sketches it.
public struct SketchedAlliance: Hashable, Sendable {
  /// When it is founded.
  public let founded: StoryTime
  /// Its bodies; the first one founds the log.
  public let bodies: [SketchedBody]

  /// The login names of all members, in the order of the file.
  public var logins: [String] { bodies.flatMap { $0.members.map(\.login) } }
}

/// An invented body.
public struct SketchedBody: Hashable, Sendable {
  /// Its code word.
  public let code: String
  /// Its kind.
  public let kind: BodyKind
  /// The letters its file numbers begin with.
  public let prefix: String
  /// Its German name.
  public let german: String
  /// Its English name.
  public let english: String
  /// Its members; the first one also holds the body's key.
  public let members: [SketchedMember]
}

/// An invented member.
public struct SketchedMember: Hashable, Sendable {
  /// The name to log in with.
  public let login: String
  /// The name that others see.
  public let name: String
  /// The role at work.
  public let role: Role
  /// The sample password.
  public let password: String
}
