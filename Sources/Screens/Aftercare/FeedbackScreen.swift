import Clearing
import Config
import ReadModel
import TerminalKit

/// Records that the affected person was told what came of it, and which deadlines still run.
struct FeedbackScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case on, language, wish, note
    case remedy(Int)
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  /// What the person can still do, by rule.
  private let remedies: [FeedbackGiven.Remedy]

  init(_ view: CaseView, _ context: ScreenContext) {
    number = view.row.number
    let known = context.desk.casework.remedies(view.row.number)
    remedies = known.map { .init(rule: $0.rule, until: $0.until) }
    let (parts, words) = (FormParts(context), context.words)
    fields = Form(
      [
        parts.day(.on, .toldOn, required: true, value: context.desk.today),
        parts.code(.language, .toldLanguage, .languages, required: true, chosen: view.cover.language),
        parts.known(.wish, label: words(ScreenPhraseField.followUpWish), required: true),
      ]
        + known.enumerated().map { place, remedy in
          parts.answer(
            .remedy(place), label: SafeText(remedy.title), hint: words(ScreenPhraseField.remedyHint),
            value: false)
        } + [parts.long(.note, .whatWasSaid)], words: words.form)
  }

  var draft: DraftKey? { .feedback(number) }
  var help: ScreenPhraseHelp { .feedback }
  var refusalField: FieldID { .on }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseAftercare.feedbackState) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseAftercare.feedback, ["number": number])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    fields.focusedField == .wish ? [context.words(ScreenPhraseAftercare.mayAsk)] : fieldHelp(context)
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let on = fields.day(.on, context), let wish = fields.known(.wish),
      let language = fields.code(.language, .languages, context)
    else { return [] }
    let told = remedies.enumerated().filter { fields.choice(of: .remedy($0.offset)) == 0 }.map(\.element)
    let feedback = FeedbackGiven(on: on, language: language, remedies: told, followUp: wish)
    let command = GiveFeedback(number: number, feedback: feedback, note: fields.entered(.note))
    return [.effect(.perform(.giveFeedback(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseAftercare.feedbackSaved))]
  }
}
