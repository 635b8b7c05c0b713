/// Words of measures and of the report on them.
public enum MeasurePhrase: String, Wording, CaseIterable {
  case title, reportTitle, points, lead, partners, runsFromTo, runsFrom, runs, budget
  case decision, decisionAndMandate, indicator, indicatorFull, indicatorTarget, baseline, baselineAt, target,
    targetBy
  case pattern, acts, motives, areas, places, district, result, period, periodText, status, value, effect,
    evidence
  case reason, uncovered, noneUncovered, seeAbove, germanOnly, noReport, nothing, results, resultHeading
  case correctionHeading, statusPlanned, statusRunning, statusDone, statusStopped, number, name

  /// The phrase with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Maßnahme {number}", "Measure {number}")
    case .reportTitle:
      ("Bericht zur Umsetzung des Aktionsplans, {period}", "Report on the action plan, {period}")
    case .points: ("Handlungsfelder", "Action points")
    case .lead: ("Leitung", "Lead")
    case .partners: ("Beteiligt", "Partners")
    case .runs: ("Laufzeit", "Time")
    case .runsFromTo: ("{from} bis {until}", "{from} to {until}")
    case .runsFrom: ("seit {from}, auf Dauer", "since {from}, continuous")
    case .budget: ("Mittel", "Resources")
    case .decision: ("Beschluss", "Decision")
    case .decisionAndMandate: ("{decision}, Auftrag {mandate}", "{decision}, mandate {mandate}")
    case .indicator: ("Indikator", "Indicator")
    case .indicatorFull:
      ("{name}: {baseline}; {target}", "{name}: {baseline}; {target}")
    case .indicatorTarget: ("{name}: {target}", "{name}: {target}")
    case .baseline: ("Ausgangswert {value} {unit}", "baseline {value} {unit}")
    case .baselineAt: ("Ausgangswert {value} {unit} ({day})", "baseline {value} {unit} ({day})")
    case .target: ("Ziel {value} {unit}", "target {value} {unit}")
    case .targetBy: ("Ziel {value} {unit} bis {day}", "target {value} {unit} by {day}")
    case .pattern: ("Muster von Vorfällen", "Pattern of incidents")
    case .acts: ("Art: {labels}", "kind: {labels}")
    case .motives: ("Motiv: {labels}", "motive: {labels}")
    case .areas: ("Lebensbereich: {labels}", "area of life: {labels}")
    case .places: ("Ort: {labels}", "place: {labels}")
    case .district: ("Stadtteil: {labels}", "district: {labels}")
    case .results: ("Ergebnisse", "Results")
    case .resultHeading: ("{report}: {period}", "{report}: {period}")
    case .correctionHeading:
      ("{report}: {period}, berichtigt {corrected}", "{report}: {period}, corrects {corrected}")
    case .result: ("Ergebnis", "Result")
    case .period: ("Zeitraum", "Period")
    case .periodText: ("{from} bis {until}", "{from} to {until}")
    case .status: ("Stand", "Status")
    case .value: ("Wert", "Value")
    case .effect: ("Wirkung", "Effect")
    case .evidence: ("Nachweis", "Evidence")
    case .reason: ("Begründung", "Reasons")
    case .uncovered: ("Handlungsfelder ohne Maßnahme", "Action points without a measure")
    case .noneUncovered: ("Jedes Handlungsfeld hat eine Maßnahme.", "Every action point has a measure.")
    case .seeAbove: ("{number}, siehe oben: {title}", "{number}, see above: {title}")
    case .germanOnly: ("{text}", "{text} (in German only)")
    case .noReport: ("Für diesen Zeitraum ist nichts berichtet.", "Nothing was reported for this period.")
    case .nothing: ("Keine Maßnahmen.", "No measures.")
    case .statusPlanned: ("geplant", "planned")
    case .statusRunning: ("läuft", "running")
    case .statusDone: ("abgeschlossen", "done")
    case .statusStopped: ("eingestellt", "stopped")
    case .number: ("Maßnahme", "Measure")
    case .name: ("Titel", "Title")
    }
  }
}
