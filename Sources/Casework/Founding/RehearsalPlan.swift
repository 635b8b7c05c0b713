import Clearing

/// Which bodies and members a rehearsal alliance begins with.
public struct RehearsalPlan: Sendable {
  /// The bodies; the first one founds the log.
  public var bodies: [PlannedBody]

  /// A plan of these bodies; each needs a key holder first.
  public init(bodies: [PlannedBody]) { self.bodies = bodies }

  /// A body and its members.
  public struct PlannedBody: Sendable {
    /// Its kind.
    public var kind: BodyKind
    /// Its code word.
    public var code: String
    /// The letters its file numbers begin with.
    public var prefix: String
    /// Its German name.
    public var german: String
    /// Its English name.
    public var english: String
    /// Its members; the first one is a key holder.
    public var members: [PlannedMember]

    /// A body to found.
    public init(
      kind: BodyKind, code: String, prefix: String, german: String, english: String, members: [PlannedMember]
    ) {
      self.kind = kind
      self.code = code
      self.prefix = prefix
      self.german = german
      self.english = english
      self.members = members
    }
  }

  /// A member to take in.
  public struct PlannedMember: Sendable {
    /// The name to log in with; it stands in the clear beside the log, so it is no person's name.
    public var login: String
    /// The name that colleagues and partners see.
    public var name: String
    /// The role at work.
    public var role: Role
    /// The sample password.
    public var password: String

    /// A member with a sample password.
    public init(login: String, name: String, role: Role, password: String) {
      self.login = login
      self.name = name
      self.role = role
      self.password = password
    }
  }
}
