import Clearing

/// Reads a measure.
public enum MeasureFile {
  /// The measure of a file; throws the first fault with its line. Offices are still names.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> MeasureRecord {
    let top = try YAMLRoot.read(text, name: name).fields([
      "number", "title", "points", "description", "lead", "partners", "from", "until", "budget", "decision",
      "mandate", "indicator", "pattern",
    ])
    var partners: [Office] = []
    for item in try top.items("partners") { partners.append(Office(name: try item.text())) }
    return MeasureRecord(
      number: try top.text("number") ?? "", title: try top.required("title").published(),
      points: try top.required("points").codes(.actionPoints, taxonomy),
      description: try top["description"]?.published(),
      lead: Office(name: try top.required("lead").text()), partners: partners,
      from: try top["from"]?.day(today: today) ?? today, until: try top["until"]?.day(today: today),
      budget: try top.text("budget"), decision: try top.text("decision"), mandate: try top.text("mandate"),
      indicator: try top["indicator"].map { (entry) throws(RulebookError) in try indicator(entry, today) },
      pattern: try top["pattern"].map { (entry) throws(RulebookError) in try pattern(entry, taxonomy) })
  }

  private static func indicator(
    _ entry: Entry, _ today: CalendarDay
  ) throws(RulebookError) -> MeasureRecord.Indicator {
    let fields = try entry.fields(["name", "unit", "baseline", "baseline_on", "target", "target_on"])
    return MeasureRecord.Indicator(
      name: try fields.required("name").text(), unit: try fields.required("unit").text(),
      baseline: try fields["baseline"]?.amount(), baselineOn: try fields["baseline_on"]?.day(today: today),
      target: try fields.required("target").amount(), targetOn: try fields["target_on"]?.day(today: today))
  }

  private static func pattern(_ entry: Entry, _ taxonomy: Taxonomy) throws(RulebookError) -> IncidentPattern {
    let fields = try entry.fields(["acts", "motives", "areas", "places", "district", "words"])
    return IncidentPattern(
      acts: try fields.codes("acts", .acts, taxonomy),
      motives: try fields.codes("motives", .motives, taxonomy),
      areas: try fields.codes("areas", .areas, taxonomy),
      places: try fields.codes("places", .places, taxonomy),
      district: try fields.text("district"), words: try fields.text("words"))
  }
}

extension Entry {
  /// A text in German, or `{de, en}`.
  func published() throws(RulebookError) -> PublishedText {
    guard case .mapping = node else { return PublishedText(try text()) }
    let fields = try fields(["de", "en"])
    return PublishedText(try fields.required("de").text(), english: try fields.text("en"))
  }

  /// A number with up to three decimals.
  func amount() throws(RulebookError) -> Amount {
    guard let amount = Amount(try text()) else { throw error(.badAmount) }
    return amount
  }
}
