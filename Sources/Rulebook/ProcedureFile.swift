import Clearing

/// Reads a version of the clearing procedure.
public enum ProcedureFile {
  /// The rules of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, taxonomy: Taxonomy? = nil
  ) throws(RulebookError) -> ProcedureRules {
    var findings = Findings()
    let rules = read(text, name: name, taxonomy: taxonomy, &findings)
    try findings.throwFirst()
    guard let rules else { throw RulebookError(file: name, line: 1, column: 1, fault: .empty) }
    return rules
  }

  /// The rules of a file; nil with every fault noted when something is wrong. `taxonomy`: lists that codes must stand in.
  static func read(
    _ text: String, name: String, taxonomy: Taxonomy?, _ findings: inout Findings
  ) -> ProcedureRules? {
    let top = findings.take { () throws(RulebookError) in
      try YAMLRoot.read(text, name: name).fields([
        "version", "answer_working_days", "urgent_answer_working_days", "consent_months",
        "answer_restarts", "contact_working_days", "urgent_contact_working_days", "statuses", "steps",
        "escalation", "decline_reasons", "routes", "same_incident",
      ])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) in try top.ruleVersion() }
    let answer = top.count("answer_working_days", 1...250, &findings)
    let urgent = top.count("urgent_answer_working_days", 1...250, &findings)
    let consent = top.count("consent_months", 1...120, &findings)
    let restarts = top.count("answer_restarts", 0...10, &findings)
    let contact = top.count("contact_working_days", 1...250, &findings)
    let urgentContact = top.count("urgent_contact_working_days", 1...250, &findings)
    let words = statuses(top, &findings)
    let steps = StepReader(taxonomy: taxonomy).steps(top, &findings)
    let rungs = ladder(top, &findings)
    let reasons = reasons(top, taxonomy, &findings)
    let same = findings.take { () throws(RulebookError) in try sameIncident(top) }
    let rows = RouteReader(taxonomy: taxonomy).rows(top, &findings)
    guard let version, let answer, let urgent, let consent, let restarts, let contact, let urgentContact,
      let same
    else { return nil }
    return ProcedureRules(
      version: version, answerWorkingDays: answer, urgentAnswerWorkingDays: urgent, consentMonths: consent,
      answerRestarts: restarts, contactWorkingDays: contact, urgentContactWorkingDays: urgentContact,
      steps: steps, ladder: rungs, routes: rows, statuses: words, declineReasons: reasons,
      sameIncident: same)
  }

  private static func sameIncident(_ top: Fields) throws(RulebookError) -> SameIncidentRule {
    let fields = try top.required("same_incident").fields(["days", "widest_days", "place", "kind"])
    return SameIncidentRule(
      days: try fields.required("days").count(0...60),
      widestDays: try fields.required("widest_days").count(1...366),
      place: try fields.required("place").word(SameIncidentRule.Place.self),
      kind: try fields.required("kind").word(SameIncidentRule.Kind.self))
  }

  private static func statuses(_ top: Fields, _ findings: inout Findings) -> [StatusWord] {
    var words: [StatusWord] = []
    for item in top.list("statuses", &findings) {
      findings.take { () throws(RulebookError) -> Void in
        let fields = try item.fields(["status", "de", "en"])
        let status = try fields.required("status").word(ProcedureStatus.self)
        if words.contains(where: { $0.status == status }) {
          throw try fields.required("status").error(.duplicateCode(status.rawValue))
        }
        words.append(StatusWord(status: status, label: try fields.label()))
      }
    }
    if let entry = top["statuses"] {
      for status in ProcedureStatus.allCases where !words.contains(where: { $0.status == status }) {
        if findings.errors.isEmpty { findings.note(entry.error(.missingKey(status.rawValue))) }
      }
    }
    return words
  }

  private static func ladder(_ top: Fields, _ findings: inout Findings) -> [EscalationRung] {
    var rungs: [EscalationRung] = []
    for item in top.list("escalation", &findings) {
      findings.take { () throws(RulebookError) -> Void in
        let fields = try item.fields(["level", "after", "urgent"])
        let level = try fields.required("level").word(EscalationLevel.self)
        if let last = rungs.last, level <= last.level {
          throw try fields.required("level").error(.duplicateCode(level.rawValue))
        }
        rungs.append(
          EscalationRung(
            level: level, after: try fields.required("after").period(), urgent: try fields["urgent"]?.period()
          ))
      }
    }
    return rungs
  }

  private static func reasons(
    _ top: Fields, _ taxonomy: Taxonomy?, _ findings: inout Findings
  ) -> [String] {
    var reasons: [String] = []
    for item in top.list("decline_reasons", &findings) {
      findings.take { () throws(RulebookError) -> Void in
        let code = try item.listed(.declineReasons, taxonomy)
        if reasons.contains(code) { throw item.error(.duplicateCode(code)) }
        reasons.append(code)
      }
    }
    return reasons
  }
}

extension Findings {
  /// Reads a part that gives nothing by itself.
  mutating func take(_ read: () throws(RulebookError) -> Void) {
    do throws(RulebookError) { try read() } catch { note(error) }
  }
}

extension Fields {
  /// The items of a list that must be there.
  func list(_ key: String, _ findings: inout Findings) -> [Entry] {
    findings.take { () throws(RulebookError) -> [Entry] in try required(key).items() } ?? []
  }

  /// The German and the English wording.
  func label() throws(RulebookError) -> Labelled {
    Labelled(german: try required("de").text(), english: try required("en").text())
  }
}

extension Entry {
  /// A code that must stand in a list, as far as there are lists.
  func listed(_ list: CodeListName, _ taxonomy: Taxonomy?) throws(RulebookError) -> String {
    let code = try text()
    guard let taxonomy, taxonomy.entry(list, code) == nil else { return code }
    let near = CodeNearness.nearest(to: code.lowercased(), among: taxonomy.entries(list).map(\.code))
    throw error(.unknownCode(list: list.rawValue, code: Shown.word(code), near: near))
  }

  /// `{working_days: 5}`, `{hours: 24}` or `{months: 3}`.
  func period() throws(RulebookError) -> StepPeriod {
    let fields = try fields(["working_days", "hours", "months"])
    if let days = fields["working_days"] { return .workingDays(try days.count(0...250)) }
    if let hours = fields["hours"] { return .hours(try hours.count(0...2160)) }
    if let months = fields["months"] { return .months(try months.count(1...120)) }
    throw error(.missingKey("working_days"))
  }
}
