import EventStore

/// What a member's sealed key record remembers beside the keys: the own body, and the newest head the member has verified.
///
/// Body id 16 bytes; then, once there is one, the head's number 8 and hash 32.
struct MemberNotes {
  var body: Identifier
  var head: Head?

  init(body: Identifier, head: Head? = nil) {
    self.body = body
    self.head = head
  }

  /// Reads the notes of a key record; nil when they are something else.
  init?(_ notes: [UInt8]) {
    guard notes.count == 16 || notes.count == 56, let body = Identifier(bytes: notes.prefix(16)) else {
      return nil
    }
    self.body = body
    guard notes.count == 56 else { return }
    let number = notes[16..<24].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    head = Head(number: number, hash: Array(notes[24...]))
  }

  /// The 16 or 56 bytes.
  var bytes: [UInt8] {
    guard let head else { return body.bytes }
    let number = (0..<8).map { UInt8(truncatingIfNeeded: head.number >> UInt64(56 - 8 * $0)) }
    return body.bytes + number + head.hash
  }
}
