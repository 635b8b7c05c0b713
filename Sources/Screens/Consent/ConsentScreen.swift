import Clearing
import Config
import TerminalKit

/// Records a consent or a refusal: to whom, what for, which data.
struct ConsentScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case recipient, purpose, given, facts, contact, identity, form, language, explainedBy, givenOn, validUntil
    case release, policeDuty
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String

  init(_ number: String, _ context: ScreenContext) {
    self.number = number
    fields = Self.form(context)
  }

  private static func form(_ context: ScreenContext) -> Form<FieldID> {
    let parts = FormParts(context)
    let desk = context.desk
    let words = context.words
    let forms: [ScreenPhraseField] = [.formWritten, .formOral, .formElectronic]
    return Form(
      [
        parts.pick(.recipient, .recipient, options: desk.recipients.map { desk.body($0.id) }, required: true),
        parts.code(.purpose, .purpose, .purposes, required: true),
        parts.answer(.given, .given, required: true, value: nil),
        parts.answer(.facts, .classFacts, value: false), parts.answer(.contact, .classContact, value: false),
        parts.answer(.identity, .classIdentity, value: false),
        parts.pick(.form, .consentForm, options: forms.map { words.plain($0) }, required: true, chosen: 1),
        parts.code(
          .language, .consentLanguage, .languages, required: true,
          chosen: NewCaseFields.usual("de", .languages, desk)),
        parts.text(.explainedBy, .explainedBy, required: true, value: desk.memberName),
        parts.day(.givenOn, .givenOn, required: true, value: desk.today),
        parts.day(
          .validUntil, .validUntil, required: true, direction: .future,
          value: desk.today.adding(months: desk.procedure.consentMonths)),
        parts.answer(.release, .release, hint: .releaseHint, value: false),
        parts.answer(.policeDuty, .policeDuty, hint: .policeDutyHint, value: nil),
      ], words: words.form)
  }

  var draft: DraftKey? { .consent(number) }
  var help: ScreenPhraseHelp { .consent }
  var refusalField: FieldID { .recipient }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.consent, ["number": number])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    guard isForPolice(context) else { return fieldHelp(context) }
    return context.words(ScreenPhraseField.policeText).wrapped(to: max(1, context.area.columns))
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let terms = terms(context) else { return [] }
    let isGiven = fields.choice(of: .given) == 0
    if isGiven, isForPolice(context), !terms.dutyToProsecuteExplained {
      fields.report([context.words(ScreenPhraseField.policeDutyMissing)], on: .policeDuty)
      return [.say(FormOffers.faults(1, missing: 1, context.words))]
    }
    return [
      .effect(
        .perform(.recordConsent(RecordConsent(number: number, terms: terms, isGiven: isGiven)), form: form))
    ]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    let isGiven = fields.choice(of: .given) == 0
    return [.close(1), .say(context.words(isGiven ? ScreenPhraseMessage.consentSaved : .refusalSaved))]
  }

  private func isForPolice(_ context: ScreenContext) -> Bool {
    let recipients = context.desk.recipients
    guard let choice = fields.choice(of: .recipient), recipients.indices.contains(choice) else {
      return false
    }
    return recipients[choice].kind == .policeContact
  }

  private func terms(_ context: ScreenContext) -> ConsentTerms? {
    let recipients = context.desk.recipients
    guard let choice = fields.choice(of: .recipient), recipients.indices.contains(choice),
      let purpose = fields.code(.purpose, .purposes, context),
      let language = fields.code(.language, .languages, context), let givenOn = fields.day(.givenOn, context),
      let until = fields.day(.validUntil, context, direction: .future),
      let explainer = fields.entered(.explainedBy)
    else { return nil }
    let forms: [ConsentForm] = [.written, .oral, .electronic]
    let form = fields.choice(of: .form).flatMap { forms.indices.contains($0) ? forms[$0] : nil }
    return ConsentTerms(
      recipient: recipients[choice].id, purpose: purpose, classes: classes, form: form ?? .oral,
      language: language, textVersion: context.desk.consentTextVersion, givenOn: givenOn,
      validUntil: until,
      releaseFromSecrecy: fields.choice(of: .release) == 0,
      dutyToProsecuteExplained: fields.choice(of: .policeDuty) == 0, explainedBy: explainer)
  }

  /// The classes with a yes; a refusal without any is one of all.
  private var classes: [DataClass] {
    let all: [(FieldID, DataClass)] = [(.facts, .facts), (.contact, .contact), (.identity, .identity)]
    let chosen = all.filter { fields.choice(of: $0.0) == 0 }.map(\.1)
    return chosen.isEmpty && fields.choice(of: .given) == 1 ? all.map(\.1) : chosen
  }
}
