import Clearing

/// The statements about a case's cover that a new case and a correction have in common.
enum CoverFields {
  static let keys = [
    "topic", "place", "language", "urgency", "received_on", "channel", "affected_kind", "needs",
    "municipal_staff",
  ]

  /// The changes to a cover that the file names.
  static func changes(_ fields: Fields, _ reader: Reader) throws(RulebookError) -> Changes<CaseCover> {
    var changes = Changes<CaseCover>()
    func code(_ list: CodeListName) -> (Entry) throws(RulebookError) -> String {
      { entry throws(RulebookError) in try entry.code(list, reader.taxonomy) }
    }
    try changes.set(\.topic, "topic", fields, reader, code(.acts))
    try changes.set(\.place, "place", fields, reader) { entry throws(RulebookError) in try entry.text() }
    try changes.set(\.language, "language", fields, reader, code(.languages))
    try changes.set(\.urgency, "urgency", fields, reader) { entry throws(RulebookError) in
      try entry.word(Urgency.self, also: GermanWords.urgency)
    }
    try changes.set(\.receivedOn, "received_on", fields, reader) { entry throws(RulebookError) in
      try entry.day(today: reader.today)
    }
    try changes.set(\.channel, "channel", fields, reader, code(.channels))
    try changes.set(\.affectedKind, "affected_kind", fields, reader, code(.affectedKinds))
    try changes.setCodes(\.needs, "needs", .needs, fields, reader)
    try changes.setOrClear(\.municipalStaff, "municipal_staff", fields, reader) {
      entry throws(RulebookError) in
      try entry.flag()
    }
    return changes
  }
}
