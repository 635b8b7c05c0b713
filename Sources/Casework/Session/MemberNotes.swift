import Clearing
import EventStore
import Foundation

/// What a member's sealed key record remembers beside the keys. JSON inside the seal; nothing here is a secret of its own.
struct MemberNotes: Codable, Equatable {
  /// The own body, as 32 hexadecimal digits.
  private var bodyHex: String
  /// The code of the newest head the member has verified.
  private var headCode: String?
  /// When that head was seen, in milliseconds since 1970.
  var seenAt: Int64?
  /// Whether the password is still the invitation's: the member has to join first.
  var isInvited: Bool?
  /// The newest time that could be read, in milliseconds since 1970, when the member confirmed the date.
  var confirmedNewest: Int64?
  /// How the founder of a body wants it to be called, until the body is admitted.
  var naming: PendingNaming?

  /// The names a founder chose, kept until they can be written.
  struct PendingNaming: Codable, Equatable {
    var code: String
    var prefix: String
    var german: String
    var english: String
    var founder: String
  }

  private enum CodingKeys: String, CodingKey {
    case bodyHex = "body"
    case headCode = "head"
    case seenAt = "seen"
    case isInvited = "invited"
    case naming
    case confirmedNewest = "confirmed"
  }

  init(body: Identifier, head: Head? = nil) {
    bodyHex = body.description
    self.head = head
  }

  /// Reads the notes of a key record; nil when they are something else.
  init?(_ notes: [UInt8]) {
    guard let read = try? JSONDecoder().decode(MemberNotes.self, from: Data(notes)),
      Identifier(hex: read.bodyHex) != nil, (read.headCode == nil) == (read.head == nil)
    else { return nil }
    self = read
  }

  /// The own body.
  var body: Identifier { Identifier(hex: bodyHex) ?? .zero }

  /// The newest head the member has verified.
  var head: Head? {
    get { headCode.flatMap { Head(code: $0) } }
    set { headCode = newValue?.code }
  }

  /// The bytes to seal.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(self))
  }
}
