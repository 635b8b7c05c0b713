import Clearing
import Config
import TerminalKit

/// Invites the alliance to a meeting: day, place, topics and how many each body sends.
struct InvitationScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case on, time, place, period, topics
    case invited(DelegationFields.ID)
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let periods: [Period]

  init(_ context: ScreenContext) {
    let parts = FormParts(context)
    let last = Period.lastComplete(before: context.desk.today)
    periods = [last, last.previous]
    fields = Form(
      [
        parts.day(.on, .meetingDay, required: true, direction: .future),
        parts.text(.time, .meetingTime, hint: .timeHint, width: 8),
        parts.text(.place, .meetingPlace, required: true),
        parts.pick(.period, .halfYear, options: periods.map(\.description), chosen: 0),
        parts.long(.topics, .topics),
      ] + DelegationFields(context).fields([], FieldID.invited), words: context.words.form)
  }

  var draft: DraftKey? { .invitation }
  var help: ScreenPhraseHelp { .invitation }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .on }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePapers.newMeeting) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let on = fields.day(.on, context, direction: .future), let place = fields.entered(.place)
    else { return [] }
    var meeting = Meeting(on: on, place: place)
    if let typed = fields.entered(.time) {
      guard let minute = DayTime.parse(typed) else {
        fields.report([context.words(ScreenPhraseField.timeWrong)], on: .time)
        return [.say(FormOffers.faults(1, missing: 0, context.words))]
      }
      meeting.minute = minute
    }
    meeting.period = fields.choice(of: .period).map { periods[$0].description }
    meeting.topics = (fields.entered(.topics) ?? "").split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    meeting.invited = DelegationFields(context).delegations(fields, FieldID.invited)
    return [.effect(.perform(.callMeeting(CallMeeting(meeting)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.meetingSaved, ["number": number ?? ""]))]
  }
}
