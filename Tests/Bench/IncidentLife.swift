import Clearing

/// The ten events of one incident's life in its two compartments: recorded and corrected, narrated and noted.
struct IncidentLife {
  /// The events of the core's compartment, in order.
  let core: [Event]
  /// The events of the compartment of its words, in order.
  let words: [Event]
  /// Events of one life.
  static let length = 10

  /// The life of the incident with this running number, in these compartments.
  init(_ place: Int, core coreID: CompartmentID, words wordsID: CompartmentID) {
    var known = IncidentCore(
      occurred: Occurrence(from: CalendarDay(number: 20_000 + place % 365)),
      receivedOn: CalendarDay(number: 20_000 + place % 365 + 2),
      area: Area(state: "Sachsen", district: "14612", municipality: "Musterstadt"),
      acts: [["threat", "insult", "property_damage"][place % 3]],
      motives: [
        Motive(code: ["racism", "antisemitism"][place % 2], assessedBy: "counselling", primary: true)
      ])
    known.places = ["street"]
    known.affected = AffectedCount(total: 1 + place % 4, persons: 1 + place % 4)
    let number = FileNumber.make(.incident, year: 2026, random: place)
    var core: [Event] = [
      .incidentRecorded(IncidentRecorded(number: number, core: known, facts: wordsID, contributed: false))
    ]
    for state in 0..<4 {
      known.affected = AffectedCount(total: 2 + state, persons: 2 + state)
      core.append(.incidentCorrected(IncidentCorrected(core: known)))
    }
    self.core = core
    let note = Event.incidentNoted(IncidentNoted(text: Self.text))
    words =
      [
        .incidentNarrated(
          IncidentNarrated(incident: coreID, narrative: Self.text, exactPlace: "Marktstraße 3"))
      ]
      + [Event](repeating: note, count: 4)
  }

  private static let text = String(repeating: "Vor dem Laden bedroht und beleidigt. ", count: 9)
}
