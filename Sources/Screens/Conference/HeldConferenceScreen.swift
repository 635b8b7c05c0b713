import Clearing
import Config
import ReadModel
import TerminalKit

/// Records that a case conference took place: who was there as numbers, and one task after the other.
struct HeldConferenceScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case on, what, taskBody, due, another
    case seat(BodyID)
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let row: ConferenceRow
  /// Everybody who can be there: the body whose case it is first.
  private let table: [BodyID]
  /// Tasks that are complete; the fields hold the next one.
  private var tasks: [ConferenceTask] = []

  init(_ row: ConferenceRow, _ context: ScreenContext) {
    self.row = row
    table = [row.owner] + row.bodies
    let parts = FormParts(context)
    fields = Form(
      [parts.day(.on, .conferenceDay, required: true, value: context.desk.today)]
        + table.map {
          parts.count(
            .seat($0), label: SafeText(context.desk.body($0)),
            hint: context.words(ScreenPhraseField.seatHint),
            value: $0 == row.owner ? 1 : nil)
        } + [
          parts.text(.what, .task, width: 40),
          parts.pick(.taskBody, .taskBody, options: table.map(context.desk.body)),
          parts.day(.due, .taskDue, direction: .future),
          parts.answer(.another, .anotherTask, value: false),
        ], words: context.words.form)
  }

  var draft: DraftKey? { .heldConference(row.number) }
  var help: ScreenPhraseHelp { .heldConference }
  var refusalField: FieldID { .what }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseConference.heldState) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseConference.heldForm, ["number": row.number])
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    guard !tasks.isEmpty else { return fieldHelp(context) }
    let kept = tasks.map(\.what).joined(separator: ", ")
    let line = context.words(ScreenPhraseConference.tasksKept, ["tasks": kept])
    return Array(line.wrapped(to: max(1, context.area.columns)).prefix(1)) + fieldHelp(context)
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let on = fields.day(.on, context) else { return [] }
    var all = tasks
    let wantsAnother = fields.choice(of: .another) == 0
    if hasTask || wantsAnother {
      guard let task = task(context) else {
        fields.report([context.words(ScreenPhraseConference.taskIncomplete)], on: .what)
        return [.say(FormOffers.faults(1, missing: 1, context.words))]
      }
      if wantsAnother { return keep(task, context) }
      all.append(task)
    }
    let held = ConferenceHeld(on: on, seats: seats, tasks: all)
    return [.push(ConfirmScreen(question(held, context), form: form))]
  }

  /// Was anything filled in for the task whose fields are open? Then it is taken or found incomplete, never dropped.
  private var hasTask: Bool {
    fields.entered(.what) != nil || fields.entered(.due) != nil || fields.choice(of: .taskBody) != nil
  }

  private var seats: [ConferenceSeat] {
    table.compactMap { body in
      fields.count(.seat(body)).flatMap { $0 > 0 ? ConferenceSeat(body: body, persons: $0) : nil }
    }
  }

  private func task(_ context: ScreenContext) -> ConferenceTask? {
    guard let what = fields.entered(.what), let place = fields.choice(of: .taskBody),
      table.indices.contains(place), let due = fields.day(.due, context, direction: .future)
    else { return nil }
    return ConferenceTask(task: tasks.count + 1, body: table[place], what: what, due: due)
  }

  /// Keeps a task and empties its fields for the next one.
  private mutating func keep(_ task: ConferenceTask, _ context: ScreenContext) -> [Step] {
    tasks.append(task)
    let old = fields
    fields = HeldConferenceScreen(row, context).fields
    for id in [FieldID.on] + table.map({ .seat($0) }) { fields.setText(old.text(of: id), of: id) }
    fields.focus(on: .what)
    return [.say(context.words(ScreenPhraseConference.taskKept, ["task": String(task.task)]))]
  }

  private func question(_ held: ConferenceHeld, _ context: ScreenContext) -> ConfirmScreen.Question {
    let (words, number) = (context.words, row.number)
    let text = words.plain(
      ScreenPhraseConference.heldText,
      [
        "number": number, "day": words.day(held.on), "count": String(held.tasks.count),
        "bodies": row.bodies.map(context.desk.body).joined(separator: ", "),
      ])
    return ConfirmScreen.Question(
      title: title(context), state: .empty, background: [],
      dialog: Dialog(
        title: words(ScreenPhraseConference.heldTitle), lines: SafeText.paragraphs(text),
        answer: words(ScreenPhraseForm.stepAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in .holdConference(HoldConference(number: number, held: held)) },
      done: .conferenceHeld, closes: 2)
  }
}
