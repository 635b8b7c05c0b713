import Clearing

/// Who is called for one step whose time has passed.
public struct EscalationRow: Sendable, Hashable {
  /// Its number.
  public let number: String
  /// The case's number, as the reader's body speaks of it.
  public let file: String
  /// The step's code word.
  public let step: String
  /// The referral it is about, if it is about one.
  public let referral: String?
  /// When it was due.
  public let due: StepDue
  /// The version of the procedure.
  public let version: String
  /// The body whose case it is.
  public let owner: BodyID
  /// The body that should have acted.
  public let body: BodyID
  /// The highest rung that was reached.
  public let level: EscalationLevel
  /// All rungs in their order.
  public let rungs: [EscalationState.Rung]
  /// Who took note, oldest first.
  public let acknowledgements: [EscalationState.Acknowledgement]
  /// Did somebody take note of the highest rung?
  public let isAcknowledged: Bool
  /// The day the case moved; nil while somebody is called.
  public let endedOn: CalendarDay?
  /// May the reader take note of it now?
  public let waitsForReader: Bool
}

/// The escalations that a reader may know of: those for whom nobody sees to it first, the highest rung and the oldest at the
/// top.
public struct EscalationList: Sendable {
  /// The rows in their order.
  public let rows: [EscalationRow]

  /// The list for a reader on a day; what is over only on demand.
  public init(_ world: World, reader: Author, today: CalendarDay, withEnded: Bool = false) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let table = world.rights.table(on: today)
    let read = table.words(.readEscalation, roles: reader.roles)
    let answer = table.words(.acknowledgeEscalation, roles: reader.roles)
    let seen = world.escalations.values.filter { escalation in
      guard escalation.isOpen || withEnded, world.isTold(reader.body, of: escalation, on: today),
        read[world.relation(of: reader.body, to: escalation)] == .allow
      else { return false }
      return !world.locked.contains(escalation.id) || read[.locked] == .allow
    }
    rows = seen.map { escalation in
      let relation = world.relation(of: reader.body, to: escalation)
      let isKnown = escalation.acknowledgements.contains {
        $0.level == escalation.level && $0.body == reader.body
      }
      let waits = escalation.isOpen && !isKnown && answer[relation] == .allow
      return EscalationRow(escalation, gate.fileNumber(escalation.raised.file), waits: waits)
    }.sorted(by: Self.isMoreUrgent)
  }

  /// How many wait for somebody of the reader's body to take note.
  public var waiting: Int { rows.count(where: \.waitsForReader) }

  private static func isMoreUrgent(_ left: EscalationRow, _ right: EscalationRow) -> Bool {
    func rank(_ row: EscalationRow) -> (Int, Int) {
      let place = row.endedOn != nil ? 2 : row.isAcknowledged ? 1 : 0
      return (place, -(EscalationLevel.allCases.firstIndex(of: row.level) ?? 0))
    }
    if rank(left) != rank(right) { return rank(left) < rank(right) }
    return (left.due.end, left.number) < (right.due.end, right.number)
  }
}

extension EscalationRow {
  fileprivate init(_ escalation: EscalationState, _ file: String, waits: Bool) {
    let raised = escalation.raised
    number = raised.number
    self.file = file
    step = raised.key.step
    referral = raised.key.referral
    due = raised.due
    version = raised.version
    owner = raised.owner
    body = raised.body
    level = escalation.level
    rungs = escalation.rungs
    acknowledgements = escalation.acknowledgements
    isAcknowledged = escalation.isAcknowledged
    endedOn = escalation.endedOn
    waitsForReader = waits
  }
}

extension ReadGate {
  /// The number by which the reader's body speaks of a case that others know by its random one.
  fileprivate func fileNumber(_ random: String) -> String {
    guard let cover = world.numbers[random], let file = world.cases[cover] else { return random }
    return number(of: file)
  }
}
