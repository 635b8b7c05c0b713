import Clearing
import Config
import ReadModel

/// One case or incident from which somebody is kept away.
struct ConflictLine: Encodable {
  let number: String
  let isCase: Bool
  let shields: [ShieldLine]
  let related: [String]
  let alternatives: [AlternativeLine]

  enum CodingKeys: String, CodingKey {
    case number, shields, related, alternatives
    case isCase = "is_case"
  }

  init(_ row: ConflictRow, _ labels: Labels) {
    number = row.number
    isCase = row.isCase
    shields = row.shields.map { ShieldLine($0, labels) }
    related = row.related.map(labels.member)
    alternatives = row.alternatives.map { AlternativeLine($0, labels) }
  }

  /// The same as lines.
  func text(_ labels: Labels) -> String {
    let language = labels.language
    let away = shields.map { shield in
      let line = ConflictPhrase.away.text(
        in: language,
        ["number": number, "bodies": shield.names.joined(separator: ", "), "day": shield.day])
      return shield.staffPath ? line + "  " + ConflictPhrase.staff.text(in: language) : line
    }
    let near = related.map { ConflictPhrase.near.text(in: language, ["number": number, "name": $0]) }
    return (away + near + alternatives.map { $0.text(language) }).joined(separator: "\n")
  }
}

/// A body that is kept away, with those above it.
struct ShieldLine: Encodable {
  let body: String
  let leftOut: [String]
  let staffPath: Bool
  let on: String
  let names: [String]
  let day: String

  enum CodingKeys: String, CodingKey {
    case body, on
    case leftOut = "left_out"
    case staffPath = "staff_path"
  }

  init(_ shield: Shield, _ labels: Labels) {
    body = labels.code(shield.body)
    leftOut = shield.leftOut.map(labels.code).sorted()
    staffPath = shield.isStaffPath
    on = shield.on.description
    names = shield.leftOut.map(labels.body).sorted()
    day = labels.day(shield.on)
  }
}

/// Who can help instead.
struct AlternativeLine: Encodable {
  let name: String
  let body: String?
  let review: String?
  private let checked: String?

  enum CodingKeys: String, CodingKey { case name, body, review }

  init(_ alternative: Alternative, _ labels: Labels) {
    switch alternative {
    case .body(let id):
      name = labels.body(id)
      body = labels.code(id)
      review = nil
      checked = nil
    case .outside(let german, let english, let day):
      name = labels.language == .german ? german : english
      body = nil
      review = day.description
      checked = labels.day(day)
    }
  }

  /// The same as a line.
  func text(_ language: Language) -> String {
    var who = name
    if let checked { who = ConflictPhrase.review.text(in: language, ["who": name, "day": checked]) }
    return ConflictPhrase.helps.text(in: language, ["who": who])
  }
}
