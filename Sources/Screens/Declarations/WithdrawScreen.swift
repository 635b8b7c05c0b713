import Clearing
import Config
import ReadModel
import TerminalKit

/// Records that a person took consents back: towards which body, how, and who said it. It asks for nothing else.
struct WithdrawScreen: FormPage {
  enum FieldID: Hashable, Sendable { case recipient, giver, form }

  private static let givers: [(DeclarationGiver, ScreenPhraseDeclaration)] = [
    (.affectedPerson, .whoPerson), (.legalRepresentative, .whoLegal), (.authorisedPerson, .whoAuthorised),
  ]
  private static let forms: [(ConsentForm, ScreenPhraseField)] = [
    (.oral, .formOral), (.written, .formWritten), (.electronic, .formElectronic),
  ]

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  /// The bodies that something was allowed to; the police are named even where only they remain.
  private let recipients: [BodyID]

  init(_ view: CaseView, _ context: ScreenContext) {
    number = view.row.number
    let (words, desk) = (context.words, context.desk)
    var seen: Set<BodyID> = []
    recipients = view.consents.filter(\.isInForce).map(\.terms.recipient).filter { seen.insert($0).inserted }
    let parts = FormParts(context)
    let bodies = [words.plain(ScreenPhraseDeclaration.allBodies)] + recipients.map(desk.body)
    fields = Form(
      [
        parts.pick(.recipient, .recipient, options: bodies, required: true, chosen: 0),
        parts.pick(
          .giver, .declaredBy, options: Self.givers.map { words.plain($0.1) }, required: true, chosen: 0),
        parts.pick(
          .form, .consentForm, options: Self.forms.map { words.plain($0.1) }, required: true, chosen: 0),
      ], words: words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .withdraw }
  var refusalField: FieldID { .recipient }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseDeclaration.withdraw, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let command = command else { return [] }
    let (words, desk) = (context.words, context.desk)
    let named = command.recipient.map(desk.body) ?? words.plain(ScreenPhraseDeclaration.allBodies)
    let concerned = command.recipient.map { [$0] } ?? recipients
    let isForPolice = desk.recipients.contains { $0.kind == .policeContact && concerned.contains($0.id) }
    let text =
      words.plain(ScreenPhraseDeclaration.text, ["recipient": named])
      + (isForPolice ? "\n" + words.plain(ScreenPhraseDeclaration.textPolice) : "")
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseDeclaration.question), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseDeclaration.answer), confirmation: .letter(words.yesLetter)),
      command: { _ in .withdrawConsent(command) }, done: .consentWithdrawn, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }

  private var command: WithdrawConsent? {
    guard let place = fields.choice(of: .recipient), let giver = fields.choice(of: .giver),
      let form = fields.choice(of: .form), Self.givers.indices.contains(giver),
      Self.forms.indices.contains(form)
    else { return nil }
    return WithdrawConsent(
      number: number, recipient: recipients.indices.contains(place - 1) ? recipients[place - 1] : nil,
      purpose: nil, form: Self.forms[form].0, giver: Self.givers[giver].0)
  }
}
