import Clearing

/// A note as its reader sees it.
public struct NoteLine: Hashable, Sendable {
  /// The entry's number.
  public let entry: UInt64
  /// What the author's clock said.
  public let at: Moment
  /// Who wrote it.
  public let member: MemberID
  /// The note.
  public let text: String

  init(_ past: PastEvent, text: String) {
    entry = past.placement.entry
    at = past.placement.at
    member = past.placement.author.member
    self.text = text
  }
}

/// The lines of notes.
enum NoteLines {
  static func lines(_ past: PastEvent) -> [TimelineLine] {
    notes(past).map { TimelineLine(past, .caseFile, .noteAdded(text: $0.text)) }
  }

  static func notes(_ past: PastEvent) -> [NoteLine] {
    guard case .caseNoted(let fact) = past.event else { return [] }
    return [NoteLine(past, text: fact.text)]
  }

  static func messages(_ past: PastEvent) -> [NoteLine] {
    guard case .messageWritten(let fact) = past.event else { return [] }
    return [NoteLine(past, text: fact.text)]
  }

  static func results(_ past: PastEvent) -> [NoteLine] {
    guard case .resultWritten(let fact) = past.event else { return [] }
    return [NoteLine(past, text: fact.text)]
  }
}
