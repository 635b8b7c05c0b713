import Clearing
import Config
import TerminalKit

/// Records that somebody asked again after the closing of a case, and what the person said.
struct FollowUpScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case on, contact, outcome, again, note
    case answer(String)
  }

  private static let contacts: [(FollowedUp.Contact, ScreenPhraseField)] = [
    (.reached, .talkReached), (.notReached, .talkNotReached), (.refused, .talkRefused),
  ]

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let questions: [String]
  private var wantsHelp = false

  init(_ number: String, _ context: ScreenContext) {
    self.number = number
    let casework = context.desk.casework
    let asked = casework.followUpQuestions(number)
    questions = asked.map(\.code)
    let parts = FormParts(context)
    fields = Form(
      [
        parts.day(.on, .talkOn, required: true, value: context.desk.today),
        parts.pick(
          .contact, .talk, options: Self.contacts.map { context.words.plain($0.1) }, required: true),
        parts.code(.outcome, .outcome, .followUpOutcomes),
      ] + asked.map { parts.known(.answer($0.code), label: SafeText(casework.label($0))) } + [
        parts.day(.again, .again, direction: .future), parts.long(.note, .whatWasSaid),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .followUp(number) }
  var help: ScreenPhraseHelp { .followUp }
  var refusalField: FieldID { .contact }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseAftercare.followUpState) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseAftercare.followUp, ["number": number])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    switch fields.focusedField {
    case .outcome, .answer: [context.words(ScreenPhraseAftercare.onlyAfterTalk)] + fieldHelp(context)
    case .again: [context.words(ScreenPhraseAftercare.onlyWithout)]
    case .on, .contact, .note, nil: fieldHelp(context)
    }
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let on = fields.day(.on, context), let place = fields.choice(of: .contact),
      Self.contacts.indices.contains(place)
    else { return [] }
    let contact = Self.contacts[place].0
    if contact == .reached, let open = questions.first(where: { fields.known(.answer($0)) == nil }) {
      fields.report([context.words(ScreenPhraseFrame.missing)], on: .answer(open))
      return [.say(FormOffers.faults(1, missing: 1, context.words))]
    }
    var answers: [String: Clearing.Answer] = [:]
    for question in questions { answers[question] = fields.known(.answer(question)) }
    wantsHelp = answers.values.contains(.yes)
    let talk = FollowedUp(
      on: on, contact: contact, outcome: fields.code(.outcome, .followUpOutcomes, context), answers: answers,
      again: fields.day(.again, context, direction: .future))
    let command = FollowUpCase(number: number, talk: talk, note: fields.entered(.note))
    return [.effect(.perform(.followUpCase(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    let said: ScreenPhraseAftercare = wantsHelp ? .followUpReopen : .followUpSaved
    return [.close(1), .say(context.words(said))]
  }
}
