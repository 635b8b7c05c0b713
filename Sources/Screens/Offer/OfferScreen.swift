import Clearing
import Config
import ReadModel
import TerminalKit

/// Prepares an offer; saving shows what the recipient would see, and hands over nothing.
struct OfferScreen: FormPage {
  enum FieldID: Hashable, Sendable { case recipient, purpose, facts, contact, identity, summary }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private var offer: OfferReferral?

  /// What a consent covers today is filled in.
  init(_ view: CaseView, _ context: ScreenContext) {
    number = view.row.number
    let parts = FormParts(context)
    let desk = context.desk
    let consent = view.consents.last { $0.isGiven && $0.holdsToday }?.terms
    let classes = Set(consent?.classes ?? [])
    var words = context.words.form
    words.save = context.words(ScreenPhraseForm.previewKey)
    fields = Form(
      [
        parts.pick(
          .recipient, .recipient, options: desk.recipients.map { desk.body($0.id) }, required: true,
          chosen: consent.flatMap { terms in desk.recipients.firstIndex { $0.id == terms.recipient } }),
        parts.code(.purpose, .purpose, .purposes, required: true, chosen: consent?.purpose),
        parts.answer(.facts, .classFacts, value: classes.contains(.facts)),
        parts.answer(.contact, .classContact, value: classes.contains(.contact)),
        parts.answer(.identity, .classIdentity, value: classes.contains(.identity)),
        parts.long(.summary, .summary),
      ], words: words)
  }

  var draft: DraftKey? { .offer(number) }
  var help: ScreenPhraseHelp { .offer }
  var refusalField: FieldID { .recipient }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.offer, ["number": number])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    switch fields.focusedField {
    case .facts, .contact, .identity: [context.words(ScreenPhraseField.noClassHint)]
    case .summary: [context.words(ScreenPhraseField.summaryHint)] + fieldHelp(context)
    case .recipient, .purpose, nil: fieldHelp(context)
    }
  }

  func offers(_ context: ScreenContext) -> [Offer] {
    FormOffers.offers(context.words, isWriting: fields.isWriting).map { offer in
      var offer = offer
      if offer.action == .save { offer.label = context.words(ScreenPhraseForm.previewKey) }
      return offer
    }
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    let recipients = context.desk.recipients
    guard let choice = fields.choice(of: .recipient), recipients.indices.contains(choice),
      let purpose = fields.code(.purpose, .purposes, context)
    else { return [] }
    let all: [(FieldID, DataClass)] = [(.facts, .facts), (.contact, .contact), (.identity, .identity)]
    let offer = OfferReferral(
      number: number, recipient: recipients[choice].id, purpose: purpose,
      classes: all.filter { fields.choice(of: $0.0) == 0 }.map(\.1), summary: fields.entered(.summary) ?? "",
      confirmation: number)
    self.offer = offer
    return [.effect(.preview(offer))]
  }

  mutating func previewed(_ preview: OfferReferral.Preview, _ context: ScreenContext) -> [Step] {
    guard let offer else { return [] }
    var page = PreviewScreen(offer, preview)
    page.form = form
    return [.push(page)]
  }
}
