import Clearing
import Config
import ReadModel
import TerminalKit

/// Keeps the body that a complaint is about, and those above it, away from a case or incident.
struct KeepAwayScreen: FormPage {
  enum FieldID: Hashable, Sendable { case body, staff }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let isCase: Bool
  private let bodies: [BodyID]

  /// `besides`: what keeps bodies away already.
  init(_ number: String, isCase: Bool, besides shields: [Shield], _ context: ScreenContext) {
    self.number = number
    self.isCase = isCase
    bodies = context.desk.casework.accusable(besides: shields)
    let parts = FormParts(context)
    fields = Form(
      [
        parts.pick(.body, .accusedBody, options: bodies.map(context.desk.body), required: true),
        parts.answer(.staff, .staffPath, hint: .staffPathHint, value: false),
      ], words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .keepAway }
  var refusalField: FieldID { .body }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseConflict.awayForm, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let choice = fields.choice(of: .body), bodies.indices.contains(choice),
      let code = context.desk.directory.body(bodies[choice])?.code
    else { return [] }
    let (words, number, isCase) = (context.words, number, isCase)
    let accused = AccusedBody(code: code, isStaffPath: fields.choice(of: .staff) == 0)
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseConflict.awayTitle), lines: text(bodies[choice], context),
        answer: words(ScreenPhraseConflict.answer), confirmation: .letter(words.yesLetter)),
      command: { _ in
        isCase
          ? .shieldCase(ShieldCase(number: number, .declare(accused)))
          : .shieldIncident(ShieldIncident(number: number, .declare(accused)))
      },
      done: .keptAway, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }

  /// Whom it keeps away, what that means, and what they have read already.
  private func text(_ body: BodyID, _ context: ScreenContext) -> [SafeText] {
    let (words, desk) = (context.words, context.desk)
    let bodies = desk.casework.leftOut(with: body).map(desk.body).joined(separator: ", ")
    let lines = SafeText.paragraphs(
      words.plain(ScreenPhraseConflict.awayText, ["number": number, "bodies": bodies]))
    guard isCase, let effect = desk.casework.effect(of: body, on: number) else { return lines }
    let read =
      effect.sawCover.map { words(ScreenPhraseConflict.sawCover, ["body": desk.body($0)]) }
      + effect.sawReferral.map {
        words(ScreenPhraseConflict.sawReferral, ["body": desk.body($0.body), "number": $0.referral])
      }
    return lines + (read.isEmpty ? [words(ScreenPhraseConflict.sawNothing)] : read)
  }
}
