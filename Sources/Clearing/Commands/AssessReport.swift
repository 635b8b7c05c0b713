/// Says what a report is about: a recorded incident, or nothing the alliance works on.
public struct AssessReport: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.keepReport
  /// The report's number.
  public var number: String
  /// The number of the own incident it is about; nil outside the alliance's scope.
  public var incident: String?

  /// Says that of that report.
  public init(number: String, incident: String?) {
    self.number = number
    self.incident = incident
  }

  /// Its number.
  public var object: String? { number }

  /// Writes the assessment; throws when it is the one that holds.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let report = try draft.ownReport(number, Self.name)
    let about = try incident.map { number throws(Refusal) in
      try draft.ownIncident(number, .correctIncident).id
    }
    let verdict: ReportVerdict = about == nil ? .outsideScope : .attached
    if report.verdict == verdict, report.incident == about { throw .nothingChanged }
    draft.write(
      .reportAssessed(ReportAssessed(verdict: verdict, incident: about, on: context.today)), in: report.id)
    return try draft.decided()
  }
}
