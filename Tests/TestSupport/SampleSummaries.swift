import Clearing

/// A small sheet of figures, as it is frozen.
public enum SampleSummaries {
  /// The key figures of a half-year for an audience, with a hidden one.
  public static func sheet(
    _ period: String = "2026-H1", _ audience: Audience = .alliance, incidents: Int = 12
  ) -> FrozenSheet {
    let words = FrozenWords(german: "Vorfälle", english: "Incidents")
    let row = FrozenRow(
      code: "incidents", label: words, group: nil, cells: [String(incidents), "", ".", "", "", ""],
      atLeast: false,
      derived: false)
    let table = FrozenTable(
      id: "key_figures", unit: "various", isMultiple: false,
      title: FrozenWords(german: "Überblick", english: "Key figures"),
      unitText: FrozenWords(german: "Einheit je Zeile", english: "unit by row"), rows: [row])
    return FrozenSheet(
      period: period, audience: audience, showsSingleBodies: false,
      asOf: Moment(milliseconds: 1_783_670_400_000), entry: 12, head: "12 ABCD",
      givers: [SampleAlliance.north],
      tables: [table],
      annex: [
        FrozenPart(
          title: FrozenWords(german: "Grenzen", english: "Limits"),
          lines: [FrozenWords(german: "Nicht repräsentativ.", english: "Not representative.")])
      ])
  }
}
