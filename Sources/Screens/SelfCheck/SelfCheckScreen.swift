import Clearing
import Config
import TerminalKit

/// The answers of one side in one cycle of the self-check: a field for each criterion, an open one is not assessed.
struct SelfCheckScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case cycle, view, city, from, until, overall
    case criterion(String)
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let criteria: [CodeEntry]

  /// In the order in which they are offered.
  private static let values: [CheckValue] = [.yes, .ratherYes, .ratherNo, .no, .notAssessed]

  init(_ context: ScreenContext) {
    let parts = FormParts(context)
    let (desk, words) = (context.desk, context.words)
    criteria = desk.codes(.selfCheckCriteria)
    let options = [
      ScreenPhraseField.checkYes, .checkRatherYes, .checkRatherNo, .checkNo, .checkNotAssessed,
    ].map { words.plain($0) }
    fields = Form(
      [
        parts.text(.cycle, .cycle, required: true, width: 12, value: String(desk.today.civil.year)),
        parts.code(.view, .checkView, .selfCheckViews, required: true), parts.text(.city, .city),
        parts.day(.from, .firstDay), parts.day(.until, .lastDay, value: desk.today),
      ]
        + criteria.map { entry in
          parts.pick(.criterion(entry.code), label: SafeText(words.label(entry)), options: options)
        } + [parts.long(.overall, .overall)], words: words.form)
  }

  var draft: DraftKey? { .selfCheck }
  var help: ScreenPhraseHelp { .selfCheck }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .cycle }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePapers.newSelfCheck) }

  /// The criterion in full, with its field.
  func standing(_ context: ScreenContext) -> [SafeText] {
    guard case .criterion(let code) = fields.focusedField,
      let entry = criteria.first(where: { $0.code == code })
    else { return fieldHelp(context) }
    let field = entry.group.map { context.desk.label(.selfCheckFields, $0) } ?? ""
    let text = context.words(
      ScreenPhrasePapers.criterion, ["field": field, "criterion": context.words.label(entry)])
    return Array(text.wrapped(to: max(1, context.area.columns)).prefix(2))
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let cycle = fields.entered(.cycle),
      let view = fields.code(.view, .selfCheckViews, context)
    else { return [] }
    let answers = criteria.compactMap { entry in
      fields.choice(of: .criterion(entry.code)).map {
        SelfCheck.Answer(criterion: entry.code, value: Self.values[$0])
      }
    }
    let check = SelfCheck(
      cycle: cycle, view: view, city: fields.entered(.city), from: fields.day(.from, context),
      until: fields.day(.until, context), overall: fields.entered(.overall), answers: answers)
    return [.effect(.perform(.recordSelfCheck(RecordSelfCheck(check)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.selfCheckSaved, ["cycle": number ?? ""]))]
  }
}
