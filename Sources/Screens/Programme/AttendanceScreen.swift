import Clearing
import Config
import TerminalKit

/// Notes who was at a meeting: bodies and numbers of people, filled with those invited.
struct AttendanceScreen: FormPage {
  enum FieldID: Hashable, Sendable { case present(DelegationFields.ID) }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let meeting: MeetingState
  private let known: [Delegation]

  init(_ meeting: MeetingState, _ context: ScreenContext) {
    self.meeting = meeting
    known = meeting.attended?.present ?? meeting.called.meeting.invited
    fields = Form(
      DelegationFields(context).fields(known, FieldID.present), words: context.words.form)
  }

  var draft: DraftKey? { .attendance(meeting.number) }
  var help: ScreenPhraseHelp { .attendance }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .present(.guest) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhrasePapers.attendance, ["number": meeting.number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form else { return [] }
    let present = DelegationFields(context).delegations(fields, known: known, FieldID.present)
    return [
      .effect(.perform(.attendMeeting(AttendMeeting(number: meeting.number, present: present)), form: form))
    ]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.attendanceSaved))]
  }
}
