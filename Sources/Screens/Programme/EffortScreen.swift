import Clearing
import Config
import Reports
import TerminalKit

/// Notes the own body's hours of coordination in the running half-year or the one before.
struct EffortScreen: FormPage {
  enum FieldID: Hashable, Sendable { case period, hours }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let periods: [Period]

  init(_ context: ScreenContext) {
    let running = Period(containing: context.desk.today)
    periods = [running, running.previous]
    let parts = FormParts(context)
    fields = Form(
      [
        parts.pick(
          .period, .halfYear, options: periods.map(\.description), required: true, chosen: 0),
        parts.text(.hours, .hours, required: true, width: 8),
      ], words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .effort }
  var refusalField: FieldID { .hours }
  func title(_ context: ScreenContext) -> SafeText { context.words(ProgrammePhrase.effort) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let place = fields.choice(of: .period), periods.indices.contains(place) else { return [] }
    guard let typed = fields.entered(.hours), let minutes = HoursText.minutes(typed) else {
      fields.report([context.words(ScreenPhraseField.hoursWrong)], on: .hours)
      return [.say(FormOffers.faults(1, missing: 0, context.words))]
    }
    return [
      .effect(.perform(.noteEffort(NoteEffort(period: periods[place], minutes: minutes)), form: form))
    ]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseMessage.effortNoted))]
  }
}
