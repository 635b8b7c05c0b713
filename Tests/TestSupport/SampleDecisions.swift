import Clearing

/// Decisions and reports on them, as short as they can be and with every part filled.
public enum SampleDecisions {
  /// The number of the sample decision.
  public static let number = "A0167/15"

  /// A decision with one mandate.
  public static func record(
    number: String = "", responsible: Office = Office(name: "Bürgermeisteramt"),
    due: DueTerms = DueTerms(.withoutDate), labels: [String] = ["1"]
  ) -> DecisionRecord {
    DecisionRecord(
      number: number, body: "Stadtrat", decidedOn: SampleAlliance.friday.adding(days: -60), title: "Beitritt",
      mandates: labels.map {
        Mandate(label: $0, wording: "den Antrag zu stellen", responsible: responsible, due: due)
      })
  }

  /// A report that says how far the mandates are.
  public static func report(
    on day: CalendarDay = SampleAlliance.friday, _ status: MandateStatus? = .inProgress,
    text: String? = "läuft",
    labels: [String] = ["1"], reason: String? = nil
  ) -> ControlReport {
    ControlReport(
      on: day,
      items: labels.map {
        ControlReport.Item(mandate: $0, status: status, text: text, reason: reason)
      })
  }

  /// A decision with every part filled.
  public static func full() -> DecisionRecord {
    let day = SampleAlliance.friday
    return DecisionRecord(
      number: number, paper: "Antrag", body: "Stadtrat", meeting: "SR/026/2016",
      decidedOn: day.adding(days: -60), title: "Mitgliedschaft",
      wording: "Der Oberbürgermeister wird beauftragt,",
      origin: "Integrationskonzept, Empfehlung 5", publicity: .confidential,
      vote: DecisionRecord.Vote(yes: 40, no: 20, abstained: 3),
      consultations: [Consultation(body: "Ausschuss", on: day.adding(days: -70), publicity: .nonPublic)],
      mandates: [
        Mandate(
          label: "1", wording: "zeitnah den Antrag zu stellen", addressee: "Der Oberbürgermeister",
          responsible: Office(SampleAlliance.unit), others: [Office(name: "Bürgermeisteramt")],
          due: DueTerms(.date, day: day.adding(days: 30)), points: ["vigilance"]),
        Mandate(
          label: "2", wording: "jährlich zu berichten", responsible: Office(name: "Bürgermeisteramt"),
          due: DueTerms(.periodic, months: 12)),
      ])
  }

  /// A report with every part filled.
  public static func fullReport(on day: CalendarDay) -> ControlReport {
    ControlReport(
      on: day, number: "0565/23", title: "Einschätzung", reference: "(OB) INAUSLB",
      sender: "Der Oberbürgermeister",
      signer: "D. Beispiel", distribution: ["Alle Fraktionen"], publicity: .confidential,
      consultations: [Consultation(body: "Dienstberatung", on: day, publicity: .nonPublic)],
      opening: "Folgender Zwischenstand:", sections: [ControlReport.Section(heading: "Fazit", text: "Nein.")],
      items: [
        ControlReport.Item(
          mandate: "1", status: .notPursued, text: "Geprüft.", see: day.adding(days: -10),
          reason: "Kein Personal.",
          alternative: "Intern weiter.", due: day.adding(days: 60))
      ], closing: "Mit freundlichen Grüßen", corrects: 1)
  }
}
