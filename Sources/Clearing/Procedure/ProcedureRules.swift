/// One version of the clearing procedure: its numbers, steps, ladder of escalation, ways and words.
public struct ProcedureRules: RuleText, Hashable {
  /// The version, as the file states it.
  public var version: String
  /// Working days in which an offer has to be answered.
  public var answerWorkingDays: Int
  /// The same for urgent offers.
  public var urgentAnswerWorkingDays: Int
  /// How often the reply to a question starts the time for an answer anew.
  public var answerRestarts: Int
  /// Working days in which a counselling centre speaks to a person whom the police send with consent.
  public var contactWorkingDays: Int
  /// The same when it is urgent.
  public var urgentContactWorkingDays: Int
  /// Months for which a consent holds when nothing else was said.
  public var consentMonths: Int
  /// The steps in their order.
  public var steps: [ProcedureStep]
  /// Who is called when a step's time has passed.
  public var ladder: [EscalationRung]
  /// The ways that are proposed.
  public var routes: [RouteRow]
  /// The words for where a case stands, in the order of their weight: of several that apply the last one counts.
  public var statuses: [StatusWord]
  /// The codes of reasons for which a body may decline; empty for the whole list.
  public var declineReasons: [String]
  /// When incidents of two bodies are probably one.
  public var sameIncident: SameIncidentRule

  /// A version of the procedure's numbers.
  public init(
    version: String, answerWorkingDays: Int, urgentAnswerWorkingDays: Int, consentMonths: Int,
    answerRestarts: Int = 1, contactWorkingDays: Int = 2, urgentContactWorkingDays: Int = 1,
    steps: [ProcedureStep] = [], ladder: [EscalationRung] = [], routes: [RouteRow] = [],
    statuses: [StatusWord] = [], declineReasons: [String] = [], sameIncident: SameIncidentRule = .init()
  ) {
    self.version = version
    self.answerWorkingDays = answerWorkingDays
    self.urgentAnswerWorkingDays = urgentAnswerWorkingDays
    self.answerRestarts = answerRestarts
    self.contactWorkingDays = contactWorkingDays
    self.urgentContactWorkingDays = urgentContactWorkingDays
    self.consentMonths = consentMonths
    self.steps = steps
    self.ladder = ladder
    self.routes = routes
    self.statuses = statuses
    self.declineReasons = declineReasons
    self.sameIncident = sameIncident
  }
}

/// The wording of a status.
public struct StatusWord: Hashable, Sendable {
  /// The status.
  public var status: ProcedureStatus
  /// How it is called.
  public var label: Labelled

  /// A status with its wording.
  public init(status: ProcedureStatus, label: Labelled) {
    self.status = status
    self.label = label
  }
}

extension ProcedureRules {
  /// The step of that name.
  public func step(_ name: String) -> ProcedureStep? { steps.first { $0.name == name } }
}
