import Clearing
import Config
import TerminalKit

/// Holds two incidents to be one or parts of a series, or says that they are two.
struct TieScreen: FormPage {
  enum FieldID: Hashable, Sendable { case first, second, kind, persons }

  private static let kinds: [(IncidentTie, IncidentPhrase)] = [
    (.sameIncident, .sameIncident), (.sameSide, .sameSide), (.samePlace, .samePlace),
    (.sameAffected, .sameAffected),
  ]

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let ties: Bool

  /// The numbers of a pair that was chosen, empty for none; `ties`: they are tied, taken apart otherwise.
  init(_ numbers: (String, String), ties: Bool, _ context: ScreenContext) {
    self.ties = ties
    let (parts, words) = (FormParts(context), context.words)
    let pair = [
      parts.text(FieldID.first, .incident, required: true, value: numbers.0),
      parts.text(FieldID.second, .otherIncident, required: true, value: numbers.1),
    ]
    let tie = [
      parts.pick(
        FieldID.kind, .tieKind, options: Self.kinds.map { words.plain($0.1) }, required: true, chosen: 0),
      parts.count(FieldID.persons, label: words(ScreenPhraseField.personsInAll)),
    ]
    fields = Form(ties ? pair + tie : pair, words: words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .tie }
  var refusalField: FieldID { .second }
  func title(_ context: ScreenContext) -> SafeText { context.words(ties ? ScreenPhraseTie.tie : .untie) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let first = fields.entered(.first).map(FileNumber.normalized),
      let second = fields.entered(.second).map(FileNumber.normalized)
    else { return [] }
    guard ties else {
      return [.effect(.perform(.unlinkIncidents(UnlinkIncidents(number: first, other: second)), form: form))]
    }
    let kind = fields.choice(of: .kind).flatMap {
      Self.kinds.indices.contains($0) ? Self.kinds[$0].0 : nil
    }
    let command = LinkIncidents(
      numbers: [first, second], tie: kind ?? .sameIncident, persons: fields.count(.persons))
    return [.effect(.perform(.linkIncidents(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ties ? ScreenPhraseTie.tied : .untied))]
  }
}
