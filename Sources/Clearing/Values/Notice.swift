/// Whom somebody has to tell something, and about what.
public enum Notice: Hashable, Sendable {
  /// A body that had received data: the consent was withdrawn or limited (GDPR Art. 19).
  case recipient(BodyID)
  /// The affected person: data went out without consent, under this disclosure.
  case person(disclosure: String)
  /// Data protection: the same.
  case dataProtection(disclosure: String)
}

extension Notice: Codable {
  private enum Key: String, CodingKey { case to, body, disclosure }
  private enum Word: String, Codable {
    case recipient, person
    case dataProtection = "data_protection"
  }

  /// Reads the word and what it is about.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Word.self, forKey: .to) {
    case .recipient: self = .recipient(try container.decode(BodyID.self, forKey: .body))
    case .person: self = .person(disclosure: try container.decode(String.self, forKey: .disclosure))
    case .dataProtection:
      self = .dataProtection(disclosure: try container.decode(String.self, forKey: .disclosure))
    }
  }

  /// Writes the word and what it is about.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .recipient(let body):
      try container.encode(Word.recipient, forKey: .to)
      try container.encode(body, forKey: .body)
    case .person(let disclosure):
      try container.encode(Word.person, forKey: .to)
      try container.encode(disclosure, forKey: .disclosure)
    case .dataProtection(let disclosure):
      try container.encode(Word.dataProtection, forKey: .to)
      try container.encode(disclosure, forKey: .disclosure)
    }
  }
}
