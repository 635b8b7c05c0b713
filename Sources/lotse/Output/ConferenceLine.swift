import Clearing
import Config
import ReadModel

/// One case conference as lines or as JSON.
struct ConferenceLine: Encodable {
  let number: String
  let caseNumber: String
  let owner: String
  let stage: String
  let on: String
  let bodies: [String]
  let classes: [String]
  let reason: String
  let present: [Seat]
  let tasks: [Task]
  private let row: ConferenceRow

  private enum CodingKeys: String, CodingKey {
    case number, owner, stage, on, bodies, classes, reason, present, tasks
    case caseNumber = "case"
  }

  /// How many of a body were there.
  struct Seat: Encodable {
    let body: String
    let persons: Int
  }

  /// What was agreed.
  struct Task: Encodable {
    let task: Int
    let what: String
    let body: String
    let due: String
    let doneOn: String?
    let overdue: Bool
  }

  init(_ row: ConferenceRow, _ labels: Labels) {
    self.row = row
    number = row.number
    caseNumber = row.file
    owner = labels.code(row.owner)
    stage = row.stage.rawValue
    on = row.on.description
    bodies = row.bodies.map(labels.code)
    classes = row.classes.map(\.rawValue)
    reason = row.reason
    present = row.seats.map { Seat(body: labels.code($0.body), persons: $0.persons) }
    tasks = row.tasks.map {
      Task(
        task: $0.agreed.task, what: $0.agreed.what, body: labels.code($0.agreed.body),
        due: $0.agreed.due.description, doneOn: $0.doneOn?.description, overdue: $0.isOverdue)
    }
  }

  /// The lines for a person: when, who, what may be spoken of, what was agreed.
  func text(_ labels: Labels) -> String {
    func say(_ phrase: ConferencePhrase, _ values: [String: String] = [:]) -> String {
      phrase.text(in: labels.language, values)
    }
    var lines = [
      say(
        .line,
        [
          "number": row.number, "day": labels.day(row.on), "stage": say(row.stage.phrase), "file": row.file,
          "body": labels.body(row.owner), "reason": labels.label(.conferenceReasons, row.reason),
        ]),
      say(.invited, ["bodies": row.bodies.map(labels.body).joined(separator: ", ")]),
      say(.mayHear, ["classes": row.classes.map(labels.dataClass).joined(separator: ", ")]),
    ]
    if !row.seats.isEmpty {
      let seats = row.seats.map {
        say(.seat, ["body": labels.body($0.body), "persons": String($0.persons)])
      }
      lines.append(say(.seats, ["seats": seats.joined(separator: ", ")]))
    }
    for task in row.tasks {
      let agreed = task.agreed
      let line = say(
        .task,
        [
          "task": String(agreed.task), "what": agreed.what, "body": labels.body(agreed.body),
          "day": labels.day(agreed.due),
        ])
      let done = task.doneOn.map { say(.taskDone, ["day": labels.day($0)]) } ?? ""
      lines.append(line + done + (task.isOverdue ? say(.taskOverdue) : ""))
    }
    return lines.joined(separator: "\n")
  }
}

extension ConferenceRow.Stage {
  /// The word for it.
  fileprivate var phrase: ConferencePhrase {
    switch self {
    case .called: return .stageCalled
    case .held: return .stageHeld
    case .ended: return .stageEnded
    }
  }
}
