import Clearing

/// One case conference, as one of those called to it sees it.
public struct ConferenceRow: Sendable, Hashable {
  /// Where it stands.
  public enum Stage: String, Codable, Sendable, CaseIterable {
    case called, held
    case ended = "called_off"
  }

  /// What was agreed, and whether it is done.
  public struct Task: Sendable, Hashable {
    /// What, by whom, until when.
    public let agreed: ConferenceTask
    /// The day it was done; nil while it is open.
    public let doneOn: CalendarDay?
    /// Is it open although its day has passed?
    public let isOverdue: Bool
    /// May the reader's body say that it is done?
    public let isReaders: Bool
  }

  /// Its number.
  public let number: String
  /// The case's number, as the reader's body speaks of it.
  public let file: String
  /// The body whose case it is.
  public let owner: BodyID
  /// The invited bodies that are still part of it.
  public let bodies: [BodyID]
  /// What may be spoken of.
  public let classes: [DataClass]
  /// Why it is called, as a code.
  public let reason: String
  /// Where it stands.
  public let stage: Stage
  /// The day it takes or took place.
  public let on: CalendarDay
  /// Who was there.
  public let seats: [ConferenceSeat]
  /// What was agreed.
  public let tasks: [Task]

  /// Does it wait for the reader's body: to be held, or a task to be done?
  public var waitsForReader: Bool {
    stage == .called || tasks.contains { $0.isReaders && $0.doneOn == nil }
  }
}

/// The case conferences that a reader may know of: those still to be held first, then the newest.
public struct ConferenceList: Sendable {
  /// The rows in their order.
  public let rows: [ConferenceRow]

  /// The list for a reader on a day; only those about one case where it is named.
  public init(_ world: World, reader: Author, today: CalendarDay, about cover: CompartmentID? = nil) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let all = cover.map(world.conferences) ?? Array(world.conferences.values)
    rows = all.filter(gate.mayRead).map { ConferenceRow($0, gate, today) }.sorted(by: Self.isEarlier)
  }

  /// How many wait for the reader's body.
  public var waiting: Int { rows.count(where: \.waitsForReader) }

  private static func isEarlier(_ left: ConferenceRow, _ right: ConferenceRow) -> Bool {
    let (first, second) = (left.stage == .called, right.stage == .called)
    if first != second { return first }
    if left.on != right.on { return first ? left.on < right.on : left.on > right.on }
    return left.number < right.number
  }
}

extension ConferenceRow {
  fileprivate init(_ conference: ConferenceState, _ gate: ReadGate, _ today: CalendarDay) {
    let (call, held) = (conference.call, conference.held)
    number = call.number
    file = gate.world.cases[call.caseCover].map(gate.number) ?? call.file
    owner = conference.owner
    bodies = conference.bodies
    classes = call.classes
    reason = call.reason
    stage = held != nil ? .held : conference.endedOn == nil ? .called : .ended
    on = held?.on ?? call.on
    seats = held?.seats ?? []
    let open = Set(conference.openTasks.map(\.task))
    tasks = (held?.tasks ?? []).map { task in
      Task(
        agreed: task, doneOn: conference.done[task.task],
        isOverdue: open.contains(task.task) && task.due < today,
        isReaders: open.contains(task.task) && task.body == gate.reader.body)
    }
  }
}
