import Clearing
import Config
import ReadModel
import TerminalKit

/// One case conference as lines to read: when, who, what may be spoken of, what was agreed.
struct ConferenceLines {
  private let context: ScreenContext
  private var words: Words { context.words }
  private var desk: DeskReader { context.desk }

  init(_ context: ScreenContext) { self.context = context }

  /// The lines of a conference.
  func lines(_ row: ConferenceRow) -> [PaneLine] {
    var builder = PaneBuilder(columns: context.area.columns)
    builder.heading(head(row))
    builder.field(words(ScreenPhraseField.why), desk.label(.conferenceReasons, row.reason))
    builder.field(
      words(ScreenPhraseConference.invited), row.bodies.map(desk.body).joined(separator: ", "))
    builder.field(
      words(ScreenPhraseConference.about),
      row.classes.map { words.plain($0.phrase) }.joined(separator: ", "))
    let seats = row.seats.map {
      words.plain(ConferencePhrase.seat, ["body": desk.body($0.body), "persons": String($0.persons)])
    }
    builder.field(words(ScreenPhraseConference.present), maybe: seats.joined(separator: ", "))
    for task in row.tasks { builder.sentence(line(task), hang: 5) }
    return builder.lines
  }

  /// Number, day, where it stands, and the case.
  func head(_ row: ConferenceRow) -> SafeText {
    words(
      ScreenPhraseConference.heading,
      [
        "number": row.number, "day": words.day(row.on), "stage": words.plain(row.stage.phrase),
        "file": row.file,
      ])
  }

  private func line(_ task: ConferenceRow.Task) -> SafeText {
    let agreed = task.agreed
    let line = words(
      ConferencePhrase.task,
      [
        "task": String(agreed.task), "what": agreed.what, "body": desk.body(agreed.body),
        "day": words.date(agreed.due),
      ])
    if let day = task.doneOn {
      return line + words(ConferencePhrase.taskDone, ["day": words.date(day)])
    }
    return task.isOverdue ? line + words(ConferencePhrase.taskOverdue) : line
  }
}

extension ConferenceRow.Stage {
  /// The word for it.
  var phrase: ConferencePhrase {
    switch self {
    case .called: .stageCalled
    case .held: .stageHeld
    case .ended: .stageEnded
    }
  }
}
