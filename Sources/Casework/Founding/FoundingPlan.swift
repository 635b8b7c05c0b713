import Clearing
import EventStore
import Vault

/// How a body begins: what it is, how it is called, and who founds it.
public struct FoundingPlan: Sendable {
  /// Its kind.
  public var kind: Clearing.BodyKind
  /// Its code word.
  public var code: String
  /// The letters its file numbers begin with.
  public var prefix: String
  /// Its German name.
  public var german: String
  /// Its English name.
  public var english: String
  /// The founder's login name; it stands in the clear, so it is no person's name.
  public var login: String
  /// The founder's name as all bodies see it.
  public var founder: String
  /// The founder's password.
  public var password: SecretBytes

  /// A body with its founder.
  public init(
    kind: Clearing.BodyKind, code: String, prefix: String, german: String, english: String, login: String,
    founder: String, password: SecretBytes
  ) {
    self.kind = kind
    self.code = code
    self.prefix = prefix
    self.german = german
    self.english = english
    self.login = login
    self.founder = founder
    self.password = password
  }
}
