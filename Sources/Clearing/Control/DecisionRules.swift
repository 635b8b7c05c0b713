/// What holds of every decision and of every report on one, whoever wrote it.
enum DecisionRules {
  /// Most months between two times of a periodic mandate.
  private static let longestInterval = 120

  /// What is wrong with a decision; nil when nothing is.
  static func fault(_ record: DecisionRecord, nextControl: CalendarDay?) -> ControlFault? {
    var labels: Set<String> = []
    for mandate in record.mandates {
      if !labels.insert(mandate.label).inserted { return .labelTaken(mandate.label) }
      if let fault = fault(mandate) { return fault }
    }
    return fault(nextControl, after: record.decidedOn, isOpen: !record.mandates.isEmpty)
  }

  private static func fault(_ mandate: Mandate) -> ControlFault? {
    guard mandate.responsible.isNamed, mandate.others.allSatisfy(\.isNamed) else {
      return .officeMissing(mandate: mandate.label)
    }
    switch mandate.due.kind {
    case .date: return mandate.due.day == nil ? .dueDayMissing(mandate: mandate.label) : nil
    case .periodic:
      let isSensible = mandate.due.months.map { (1...longestInterval).contains($0) } == true
      return isSensible ? nil : .intervalMissing(mandate: mandate.label)
    case .continuous, .checkOnly, .withoutDate: return nil
    }
  }

  /// What is wrong with a report on a decision as it stands; nil when nothing is.
  static func fault(
    _ report: ControlReport, nextControl: CalendarDay?, on decision: DecisionState
  ) -> ControlFault? {
    if let day = decision.record.decidedOn, report.on < day { return .beforeDecision(report.on) }
    if report.items.isEmpty, report.sections.isEmpty { return .nothingReported }
    if let corrected = report.corrects, corrected < 1 || corrected > decision.reports.count {
      return .unknownReport(corrected)
    }
    var seen: Set<String> = []
    for item in report.items {
      guard decision.mandate(item.mandate) != nil else { return .unknownMandate(item.mandate) }
      if !seen.insert(item.mandate).inserted { return .mandateTwice(item.mandate) }
      if let fault = fault(item, on: report.on) { return fault }
    }
    return fault(nextControl, after: report.on, isOpen: decision.isOpen(after: report))
  }

  private static func fault(_ item: ControlReport.Item, on day: CalendarDay) -> ControlFault? {
    if let see = item.see, see >= day { return .notEarlier(mandate: item.mandate) }
    if item.due != nil, isBlank(item.reason) { return .delayUnexplained(mandate: item.mandate) }
    if item.status == .notPursued, isBlank(item.reason) { return .reasonMissing(mandate: item.mandate) }
    guard let status = item.status, !status.isOpen else {
      let isSilent = item.status == nil && item.due == nil && item.see == nil && isBlank(item.text)
      return isSilent ? .resultMissing(mandate: item.mandate) : nil
    }
    let isExplained = item.see != nil || !isBlank(item.text) || !isBlank(item.reason)
    return isExplained ? nil : .resultMissing(mandate: item.mandate)
  }

  private static func fault(_ control: CalendarDay?, after day: CalendarDay?, isOpen: Bool) -> ControlFault? {
    guard let control else { return isOpen ? .controlDayMissing : nil }
    guard isOpen else { return .nothingToControl }
    if let day, control <= day { return .controlDayNotAfter(day) }
    return nil
  }

  private static func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }

  /// Throws at a line that is blank or too long, and at texts that an event cannot hold together.
  static func check(lines: [String], texts: [String]) throws(Refusal) {
    for line in lines { try TextLimits.check(line, .text, limit: TextLimits.line) }
    for text in texts { try TextLimits.check(text, .text, limit: TextLimits.narrative) }
    try TextLimits.checkLength((lines + texts).joined(), limit: TextLimits.package)
  }
}
