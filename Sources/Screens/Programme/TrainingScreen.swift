import Clearing
import Config
import Reports
import TerminalKit

/// Notes a training of the own body with the number of people reached in each group, never their names.
struct TrainingScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case title, topic, format, provider, on, place, hours, status, reason
    case reach(String)
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let groups: [CodeEntry]

  private static let statuses: [Training.Status] = [.planned, .held, .cancelled]

  init(_ context: ScreenContext) {
    let parts = FormParts(context)
    let words = context.words
    groups = context.desk.codes(.trainingGroups)
    let statuses = [ProgrammePhrase.planned, .held, .cancelled].map { words.plain($0) }
    fields = Form(
      [
        parts.text(.title, .paperTitle, required: true, width: 40),
        parts.code(.topic, .trainingTopic, .trainingTopics, required: true),
        parts.code(.format, .trainingFormat, .trainingFormats, required: true),
        parts.pick(.status, .trainingStatus, options: statuses, required: true, chosen: 1),
        parts.day(.on, .trainingDay, required: true, direction: .either, value: context.desk.today),
        parts.text(.place, .meetingPlace), parts.text(.provider, .provider),
        parts.text(.hours, .hours, width: 8), parts.text(.reason, .cancelReason),
      ]
        + groups.map { parts.count(.reach($0.code), label: SafeText(words.label($0))) },
      words: words.form)
  }

  var draft: DraftKey? { .training }
  var help: ScreenPhraseHelp { .training }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .title }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePapers.newTraining) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let title = fields.entered(.title),
      let topic = fields.code(.topic, .trainingTopics, context),
      let format = fields.code(.format, .trainingFormats, context),
      let on = fields.day(.on, context, direction: .either), let status = fields.choice(of: .status)
    else { return [] }
    var training = Training(title: title, topic: topic, format: format, on: on, status: Self.statuses[status])
    training.place = fields.entered(.place)
    training.provider = fields.entered(.provider)
    training.reason = fields.entered(.reason)
    training.reach = groups.compactMap { entry in
      fields.count(.reach(entry.code)).map { Training.Reach(group: entry.code, persons: $0) }
    }
    if let typed = fields.entered(.hours) {
      guard let minutes = HoursText.minutes(typed) else {
        fields.report([context.words(ScreenPhraseField.hoursWrong)], on: .hours)
        return [.say(FormOffers.faults(1, missing: 0, context.words))]
      }
      training.minutes = minutes
    }
    return [.effect(.perform(.noteTraining(NoteTraining(training)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.trainingSaved))]
  }
}
