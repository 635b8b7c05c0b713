import Clearing

/// The statements about an affected person that a new case and a correction have in common.
struct PersonFields: Sendable {
  /// The short name by which the person is known.
  let label: String
  private let person: Changes<PersonRecord>
  private let contact: Changes<ContactRecord>?

  /// Reads `{label, name, age_band, language, contact: {phone, mail, address, advice}}`.
  init(_ entry: Entry, _ reader: Reader) throws(RulebookError) {
    let fields = try entry.fields(["label", "name", "age_band", "language", "contact"])
    let text: (Entry) throws(RulebookError) -> String = { entry throws(RulebookError) in try entry.text() }
    label = try fields.required("label").text()
    var person = Changes<PersonRecord>()
    try person.setOrClear(\.name, "name", fields, reader, text)
    try person.set(\.ageBand, "age_band", fields, reader) { entry throws(RulebookError) in
      try entry.code(.ageBands, reader.taxonomy)
    }
    try person.setOrClear(\.language, "language", fields, reader, text)
    self.person = person
    guard let entry = try reader.value("contact", of: fields) else {
      contact = nil
      return
    }
    let ways = try entry.fields(["phone", "mail", "address", "advice"])
    var contact = Changes<ContactRecord>()
    try contact.setOrClear(\.phone, "phone", ways, reader, text)
    try contact.setOrClear(\.mail, "mail", ways, reader, text)
    try contact.setOrClear(\.address, "address", ways, reader, text)
    try contact.setOrClear(\.advice, "advice", ways, reader, text)
    self.contact = contact
  }

  /// The person as the file has it, on top of what is known.
  func affected(from known: OpenCase.Affected?) -> OpenCase.Affected {
    let record = person.applied(to: known?.person ?? PersonRecord(label: label))
    let ways = contact.map { $0.applied(to: known?.contact ?? ContactRecord()) } ?? known?.contact
    return OpenCase.Affected(person: record, contact: ways.flatMap { $0.isEmpty ? nil : $0 })
  }
}
