/// Records a message that came in, whatever it is about; a case or an incident is not needed.
public struct RecordReport: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordReport
  /// What is known, as codes.
  public var core: ReportCore
  /// What was said.
  public var text: String
  /// The digest of the token that the reporter gets; only for an anonymous report.
  public var tokenDigest: String?
  /// The number of the own incident it is about, if somebody knows it already.
  public var incident: String?
  /// Did somebody look at what may tell who the reporter is, and decide to keep it?
  public var isChecked: Bool

  /// Records that report.
  public init(
    core: ReportCore, text: String, tokenDigest: String? = nil, incident: String? = nil,
    isChecked: Bool = false
  ) {
    self.core = core
    self.text = text
    self.tokenDigest = tokenDigest
    self.incident = incident
    self.isChecked = isChecked
  }

  /// Opens the report for the own body alone; throws when its words may tell who the reporter is.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    try draft.requireKit()
    try check(context)
    try draft.checkReporter(core, text, isChecked: isChecked)
    let about = try incident.map { number throws(Refusal) in
      try draft.ownIncident(number, .correctIncident).id
    }
    let id = draft.open(.report)
    let number = draft.number(.report)
    let digest = core.isAnonymous ? tokenDigest : nil
    draft.write(
      .reportRecorded(
        ReportRecorded(number: number, core: core, text: text, tokenDigest: digest, incident: about)), in: id)
    draft.created(number)
    return try draft.decided()
  }

  private func check(_ context: DecisionContext) throws(Refusal) {
    if core.receivedOn > context.today { throw .dayInFuture(core.receivedOn) }
    try context.taxonomy.check(.channels, core.channel, on: core.receivedOn)
    try context.taxonomy.check(.reporterRelations, core.reporterRelation, on: core.receivedOn)
    if let language = core.language { try context.taxonomy.check(.languages, language, on: core.receivedOn) }
    try TextLimits.check(text, .text, limit: TextLimits.narrative)
  }
}

extension Drafting {
  /// Throws while words of an anonymous or third-party report may tell who the reporter is and nobody looked at them.
  func checkReporter(_ core: ReportCore, _ text: String, isChecked: Bool) throws(Refusal) {
    guard !isChecked, core.isAnonymous || core.isThirdParty else { return }
    // Whoever reports about somebody else may name that person; whoever stays unknown may be one we know.
    let own = core.isAnonymous ? world.persons.values.filter { world.cases[$0.caseCover]?.owner == body } : []
    let found = SelfIdentification.found(in: text, names: own.compactMap(\.record.name))
    if !found.isEmpty { throw .tellsReporter(found) }
  }

  /// The own report of that number, for this command.
  mutating func ownReport(_ number: String, _ command: CommandName) throws(Refusal) -> ReportState {
    guard let id = world.numbers[number], let report = world.reports[id] else {
      throw .notFoundOrNotPermitted
    }
    try require(command, world.relation(of: body, to: report), isLocked: world.locked.contains(id))
    look(at: id)
    return report
  }
}
