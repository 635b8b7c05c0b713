/// Words of the self-check and its workshops.
public enum SelfCheckPhrase: String, Wording, CaseIterable {
  case title, cycle, city, period, lead, participants, view, field, criterion, legend, counts, none, no,
    ratherNo
  case ratherYes, yes, noCheck, compareTitle, changed, unchanged
  case changes, onlyOnce, listTitle, workshop, dialogue, on, place, moderation, people, aboutPeople
  case works, lacks, needs, need, measure, responsible, due, reasons, answered, version, fieldHeading,
    noMeasure
  case period2, workshops, badAnswer, cycleOrViewMissing

  /// The phrase with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title:
      ("Selbstcheck-Fragebogen: Ergebnisse je Handlungsfeld", "Self-check: results by field of action")
    case .cycle: ("Durchgang", "Cycle")
    case .city: ("Stadt", "City")
    case .period: ("Beantwortet", "Answered")
    case .period2: ("{from} bis {until}", "{from} to {until}")
    case .lead: ("Federführend", "Led by")
    case .participants: ("Beteiligt", "Taking part")
    case .view: ("Sicht", "View")
    case .field: ("Handlungsfeld", "Field of action")
    case .fieldHeading: ("Handlungsfeld {number} – {field}", "Field of action {number} – {field}")
    case .criterion: ("Kriterium", "Criterion")
    case .legend: ("Legende – Wurde das Kriterium erfüllt?", "Legend – Is the criterion met?")
    case .counts: ("Wie oft", "How often")
    case .none: ("keine Einschätzung möglich", "no assessment possible")
    case .no: ("nein", "no")
    case .ratherNo: ("eher nein", "rather no")
    case .ratherYes: ("eher ja", "rather yes")
    case .yes: ("ja", "yes")
    case .noCheck: ("Noch kein Selbstcheck.", "No self-check yet.")
    case .compareTitle:
      ("Selbstcheck: {first} und {second} im Vergleich", "Self-check: {first} and {second} compared")
    case .changed: ("geändert", "changed")
    case .unchanged: ("gleich", "unchanged")
    case .changes: ("Änderung", "Change")
    case .onlyOnce: ("nur einmal gefragt", "asked only once")
    case .listTitle: ("Selbstchecks", "Self-checks")
    case .workshops: ("Werkstätten und Dialoge", "Workshops and dialogues")
    case .workshop: ("Werkstatt {number}", "Workshop {number}")
    case .dialogue: ("Dialogveranstaltung {number}", "Dialogue {number}")
    case .on: ("Datum", "Date")
    case .place: ("Ort", "Place")
    case .moderation: ("Moderation", "Moderation")
    case .people: ("{count} Personen", "{count} people")
    case .aboutPeople: ("ca. {count} Personen", "about {count} people")
    case .works: ("Was läuft gut?", "What works?")
    case .lacks: ("Entwicklungspotenziale", "What does not work yet")
    case .needs: ("Handlungsbedarfe", "Needs for action")
    case .need: ("Bedarf", "Need")
    case .measure: ("Maßnahme", "Measure")
    case .noMeasure: ("noch keine", "none yet")
    case .responsible: ("Zuständig", "Responsible")
    case .due: ("Bis", "By")
    case .reasons: ("Begründungen", "Reasons")
    case .answered: ("{count} von {all} Kriterien", "{count} of {all} criteria")
    case .version: ("Fassung der Kriterien", "Version of the criteria")
    case .badAnswer:
      (
        "Eine Antwort heißt Kriterium=Wert; eine CSV-Datei hat die Spalten criterion und value.",
        "An answer is criterion=value; a CSV file has the columns criterion and value."
      )
    case .cycleOrViewMissing:
      (
        "Wessen Antworten sind das? Nennen Sie --cycle und --view.",
        "Whose answers are these? Name --cycle and --view."
      )
    }
  }
}
