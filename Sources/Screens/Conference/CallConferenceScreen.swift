import Clearing
import Config
import ReadModel
import TerminalKit

/// Calls bodies that have to do with a case to one table; what each may hear stands below its field.
struct CallConferenceScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case on, reason
    case body(BodyID)
    case data(DataClass)
  }

  private static let classes: [(DataClass, ScreenPhraseField)] = [
    (.facts, .classFacts), (.evidence, .classEvidence), (.contact, .classContact),
    (.identity, .classIdentity),
    (.thirdPersons, .classThird),
  ]

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let guests: [ConferenceGuest]

  init(_ view: CaseView, _ context: ScreenContext) {
    number = view.row.number
    let guests = view.guests
    self.guests = guests
    let parts = FormParts(context)
    let bodies = guests.map { guest in
      parts.answer(
        FieldID.body(guest.body), label: SafeText(context.desk.body(guest.body)),
        value: guests.count == 1)
    }
    fields = Form(
      [
        parts.day(.on, .conferenceDay, required: true, direction: .future),
        parts.code(.reason, .why, .conferenceReasons, required: true),
      ] + bodies + Self.classes.map { parts.answer(.data($0.0), $0.1, value: false) },
      words: context.words.form)
  }

  var draft: DraftKey? { .callConference(number) }
  var help: ScreenPhraseHelp { .callConference }
  var refusalField: FieldID { .data(.facts) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseConference.callState) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseConference.callForm, ["number": number])
  }

  /// On a body: what the person allowed to speak of in front of it.
  func standing(_ context: ScreenContext) -> [SafeText] {
    guard case .body(let body) = fields.focusedField,
      let guest = guests.first(where: { $0.body == body })
    else { return fieldHelp(context) }
    let text = context.words(
      guest.classes.isEmpty ? ScreenPhraseConference.mayHearNothing : .mayHear,
      ["body": context.desk.body(body), "classes": Self.list(guest.classes, context)])
    return Array(text.wrapped(to: max(1, context.area.columns)).prefix(2))
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let day = fields.day(.on, context, direction: .future),
      let reason = fields.code(.reason, .conferenceReasons, context)
    else { return [] }
    if day < context.desk.today {
      fields.report([context.words(ScreenPhraseField.dayPast, ["day": context.words.day(day)])], on: .on)
      return [.say(FormOffers.faults(1, missing: 0, context.words))]
    }
    let bodies = guests.map(\.body).filter { fields.choice(of: .body($0)) == 0 }
    let classes = Self.classes.map(\.0).filter { fields.choice(of: .data($0)) == 0 }
    let call = CallConference(number: number, on: day, bodies: bodies, classes: classes, reason: reason)
    return [.push(ConfirmScreen(question(call, context), form: form))]
  }

  /// What the police hear they must pursue: there the case's number has to be typed.
  private func question(_ call: CallConference, _ context: ScreenContext) -> ConfirmScreen.Question {
    let (words, desk) = (context.words, context.desk)
    let isPolice = call.bodies.contains { desk.directory.body($0)?.kind == .policeContact }
    let values = [
      "number": number, "bodies": call.bodies.map(desk.body).joined(separator: ", "),
      "day": words.day(call.on), "classes": Self.list(call.classes, context),
    ]
    var lines = SafeText.paragraphs(words.plain(ScreenPhraseConference.callText, values))
    if isPolice { lines.append(words(ScreenPhraseConference.callPolice)) }
    return ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseConference.callTitle), lines: lines,
        answer: words(isPolice ? ScreenPhraseConference.callTyping : .callAnswer, values),
        confirmation: isPolice ? .typing(number) : .letter(words.yesLetter)),
      command: { typed in
        var confirmed = call
        confirmed.confirmation = isPolice ? typed : nil
        return .callConference(confirmed)
      },
      done: .conferenceCalled, closes: 2, word: isPolice ? number : nil)
  }

  private static func list(_ classes: [DataClass], _ context: ScreenContext) -> String {
    classes.map { context.words.plain($0.phrase) }.joined(separator: ", ")
  }
}
