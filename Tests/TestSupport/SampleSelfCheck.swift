import Clearing

/// What is kept of the self-check, with every part filled.
public enum SampleSelfCheck {
  private static let day = SampleAlliance.friday

  /// The answers of a side.
  public static func check(
    cycle: String = "2025", view: String = "administration", monitoring: CheckValue = .no
  ) -> SelfCheck {
    SelfCheck(
      cycle: cycle, view: view, city: "Musterstadt", from: day.adding(days: -90),
      until: day.adding(days: -60),
      lead: Office(SampleAlliance.unit), participants: [Office(name: "Steuerungsgruppe")],
      overall: "Auf dem Weg.",
      context: [SelfCheck.Context(label: "Einwohnerzahl", value: "80.000", source: "Melderegister")],
      answers: [
        SelfCheck.Answer(
          criterion: "monitoring", value: monitoring, reason: "Keine Zahlen.", evidence: "Akte"),
        SelfCheck.Answer(criterion: "sport", value: .ratherYes),
      ])
  }

  /// A workshop with two needs.
  public static func workshop(number: String = "W-2026-1") -> Workshop {
    Workshop(
      number: number, kind: .workshop, title: "Auswertung", cycle: "2025", on: day.adding(days: -30),
      place: "Rathaus", moderation: "Büro für Beteiligung", participants: 20, isEstimate: true,
      topics: [
        Workshop.Topic(
          field: "steering", works: ["Der Takt."], lacks: ["Die Leitung fehlt."],
          needs: [
            Workshop.Need(
              text: "Zahlen erheben", details: ["je Amt"], measure: "M-2025-9",
              responsible: Office(SampleAlliance.unit), due: day.adding(days: 90))
          ]),
        Workshop.Topic(field: "access", needs: [Workshop.Need(text: "Vereine einladen")]),
      ])
  }
}
