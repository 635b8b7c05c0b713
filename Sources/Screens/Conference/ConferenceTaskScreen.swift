import Clearing
import Config
import TerminalKit

/// Ticks off what a case conference agreed on.
struct ConferenceTaskScreen: FormPage {
  enum FieldID: Hashable, Sendable { case task, on }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let tasks: [ConferenceTask]

  init(_ number: String, _ tasks: [ConferenceTask], _ context: ScreenContext) {
    self.number = number
    self.tasks = tasks
    let (parts, words) = (FormParts(context), context.words)
    let options = tasks.map { "\($0.task). \($0.what)" }
    fields = Form(
      [
        parts.pick(
          .task, .whichTask, options: options, required: true, chosen: tasks.count == 1 ? 0 : nil),
        parts.day(.on, .doneOn, required: true, value: context.desk.today),
      ], words: words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .conferenceTask }
  var refusalField: FieldID { .on }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseConference.doneForm, ["number": number])
  }

  /// Who does the chosen task, and by when.
  func standing(_ context: ScreenContext) -> [SafeText] {
    guard let place = fields.choice(of: .task), tasks.indices.contains(place) else {
      return fieldHelp(context)
    }
    let task = tasks[place]
    let line = context.words(
      ScreenPhraseConference.taskLine,
      [
        "task": String(task.task), "what": task.what, "body": context.desk.body(task.body),
        "day": context.words.date(task.due),
      ])
    return Array(line.wrapped(to: max(1, context.area.columns)).prefix(2))
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let place = fields.choice(of: .task), tasks.indices.contains(place),
      let on = fields.day(.on, context)
    else { return [] }
    let words = context.words
    let command = DoConferenceTask(number: number, task: tasks[place].task, on: on)
    let text = words.plain(
      ScreenPhraseConference.doneText, ["what": tasks[place].what, "day": words.day(on)])
    let question = ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseConference.doneTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseForm.stepAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in .doConferenceTask(command) }, done: .conferenceTaskDone, closes: 2)
    return [.push(ConfirmScreen(question, form: form))]
  }
}
