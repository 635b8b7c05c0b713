import Clearing

/// Measures and their results, as short as they can be and with every part filled.
public enum SampleMeasures {
  /// The number of the sample measure.
  public static let number = "M 4/25"

  /// A measure with one point.
  public static func record(
    number: String = "", lead: Office = Office(name: "Bürgermeisteramt"), points: [String] = ["vigilance"],
    from: CalendarDay = SampleAlliance.friday.adding(days: -100), until: CalendarDay? = nil
  ) -> MeasureRecord {
    MeasureRecord(
      number: number, title: PublishedText("Fortbildung", english: "Training"), points: points, lead: lead,
      from: from, until: until)
  }

  /// A report on the thirty days before a day.
  public static func report(
    until: CalendarDay = SampleAlliance.friday, _ status: MeasureStatus = .running, text: String = "läuft"
  ) -> MeasureReport {
    MeasureReport(from: until.adding(days: -30), until: until, status: status, text: PublishedText(text))
  }

  /// A measure with every part filled.
  public static func full() -> MeasureRecord {
    let day = SampleAlliance.friday
    return MeasureRecord(
      number: number, title: PublishedText("Fortbildung", english: "Training"),
      points: ["vigilance", "housing"],
      description: PublishedText("Vier Termine", english: "Four sessions"), lead: Office(SampleAlliance.unit),
      partners: [Office(SampleAlliance.north), Office(name: "Personalamt")], from: day,
      until: day.adding(days: 300), budget: "6.000 EUR", decision: SampleDecisions.number, mandate: "1",
      indicator: MeasureRecord.Indicator(
        name: "Fortgebildete", unit: "Personen", baseline: Amount(thousandths: 0), baselineOn: day,
        target: Amount(thousandths: 40_500), targetOn: day.adding(days: 300)),
      pattern: IncidentPattern(
        acts: ["insult"], motives: ["racism"], areas: ["offices"], places: ["shop"], district: "Nord",
        words: "Herabsetzende Behandlung am Schalter"))
  }

  /// A report with every part filled.
  public static func fullReport() -> MeasureReport {
    let day = SampleAlliance.friday
    return MeasureReport(
      from: day.adding(days: -180), until: day, status: .stopped,
      text: PublishedText("Zwei Termine", english: "Two sessions"), value: Amount(thousandths: 18_250),
      effect: PublishedText("Weniger Beschwerden", english: "Fewer complaints"), evidence: "Personalamt",
      reason: "Kein Geld", corrects: 1)
  }
}
