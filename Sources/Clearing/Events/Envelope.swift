/// What is sealed for one event: its name, its schema version, the author's clock and its content.
///
/// An envelope of a newer program is kept as unknown: its compartment is then closed for writing, never misread.
public enum Envelope: Sendable, Hashable, Codable {
  /// A fact that this program knows.
  case known(Event, at: Moment)
  /// A name or a schema version that this program does not know.
  case newer(name: String, schema: Int, at: Moment)

  private enum Key: String, CodingKey {
    case name = "n"
    case schema = "v"
    case moment = "t"
    case content = "d"
  }

  /// Reads an envelope; throws when a known fact's content is not what it must be.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let text = try container.decode(String.self, forKey: .name)
    let schema = try container.decode(Int.self, forKey: .schema)
    let moment = try container.decode(Moment.self, forKey: .moment)
    guard let name = EventName(rawValue: text), schema <= name.schema else {
      self = .newer(name: text, schema: schema, at: moment)
      return
    }
    self = .known(try Event(name, from: container.superDecoder(forKey: .content)), at: moment)
  }

  /// Writes a known fact with the newest schema version.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .known(let event, let moment):
      try container.encode(event.name.rawValue, forKey: .name)
      try container.encode(event.name.schema, forKey: .schema)
      try container.encode(moment, forKey: .moment)
      try event.encodeContent(to: container.superEncoder(forKey: .content))
    case .newer(let name, let schema, let moment):
      try container.encode(name, forKey: .name)
      try container.encode(schema, forKey: .schema)
      try container.encode(moment, forKey: .moment)
    }
  }
}
