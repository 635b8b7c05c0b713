import Clearing

/// A tiny set of code lists, enough for every command.
public enum SampleTaxonomy {
  /// The lists.
  public static let lists = Taxonomy(
    version: "sample-1",
    lists: [
      .acts: [
        act("homicide", "Tötung", 1, "violence"), act("bodily_harm", "Körperverletzung", 6, "violence"),
        act("threat", "Bedrohung", 12, "threat"),
        act("memorial_damage", "Beschädigter Gedenkbaum", 17, "damage"),
        act("insult", "Beleidigung", 20, "speech_propaganda"),
        act("discrimination", "Diskriminierung", 22, "discrimination"),
        CodeEntry(
          code: "retired_act", german: "Früher so genannt", english: "Formerly so called", rank: 30,
          group: "other", validTo: CalendarDay(number: 0)),
      ],
      .motives: [code("racism", "Rassismus"), code("antisemitism", "Antisemitismus")],
      .areas: [
        code("housing", "Wohnen"), code("offices", "Ämter"), code("work", "Arbeit"),
        code("goods_services", "Dienstleistungen"), code("police_justice", "Polizei"),
        code("education_school", "Schule"),
      ],
      .places: [code("street", "Straße"), code("shop", "Geschäft"), code("online", "Internet")],
      .objects: [code("memorial_tree", "Gedenkbaum")],
      .consequences: [code("fear", "Angst")],
      .needs: [code("legal_advice", "Rechtliche Beratung")],
      .channels: [
        code("phone", "Telefon"), code("online_form", "Online-Meldung"), code("referral", "Übergabe"),
      ],
      .purposes: [
        code("criminal_complaint", "Anzeige"), code("counselling", "Beratung"),
        code("case_conference", "Fallkonferenz"),
      ],
      .languages: [code("de", "Deutsch"), code("ar", "Arabisch")],
      .assessors: [code("counselling", "Beratung"), code("police", "Polizei")],
      .reporterRelations: [
        code("affected", "selbst betroffen"), code("witness", "Zeuge"), code("anonymous", "anonym"),
      ],
      .affectedKinds: [code("person", "Einzelperson"), code("institution", "Einrichtung")],
      .ageBands: [
        code("unknown", "nicht bekannt"), code("adult", "erwachsen"), code("under_14", "unter 14"),
        code("27_64", "27 bis 64"),
      ],
      .accusedKinds: [code("unknown_person", "Unbekannt")],
      .supportOutcomes: [code("stabilised", "stabilisiert")],
      .institutionalOutcomes: [code("apology", "Entschuldigung")],
      .criminalOutcomes: [code("charged", "angeklagt")],
      .closingReasons: [code("done", "erledigt"), code("contact_lost", "Kontakt verloren")],
      .reopeningReasons: [code("new_facts", "neue Tatsachen")],
      .declineReasons: [code("no_capacity", "keine Kapazität"), code("not_competent", "nicht zuständig")],
      .returnReasons: [code("no_capacity", "keine Kapazität"), code("person_not_reached", "nicht erreicht")],
      .recallReasons: [code("mistake", "Irrtum"), code("wish_of_affected", "Wunsch")],
      .reportOutcomes: [code("complaint_taken", "Anzeige aufgenommen")],
      .erasureGrounds: [code("subject_request", "Verlangen"), code("retention_end", "Frist vorbei")],
      .disclosureGrounds: [
        code("present_danger", "gegenwärtige Gefahr"), code("planned_serious_crime", "geplante Tat"),
      ],
      .conferenceReasons: [code("several_bodies", "mehrere Stellen")],
      .followUpOutcomes: [code("settled", "beruhigt"), code("needs_support", "braucht Unterstützung")],
      .lessonCategories: [code("language_barrier", "Sprache"), code("slow_answer", "zu spät")],
      .trainingTopics: [code("racism_basics", "Grundlagen Rassismus"), code("leadership", "Führung")],
      .trainingFormats: [code("training", "Schulung"), code("coaching", "Coaching")],
      .trainingGroups: [code("reception_staff", "Empfang"), code("police", "Polizei")],
      .holdReasons: [code("legal_claim", "Rechtsansprüche")],
      .actionPoints: [code("vigilance", "Wachsamkeit"), code("housing", "Wohnungsmarkt")],
      .selfCheckFields: [code("steering", "Steuerung"), code("access", "Zugang")],
      .selfCheckCriteria: [
        criterion("monitoring", "Monitoring", "steering"), criterion("leadership", "Führung", "steering"),
        criterion("sport", "Sport", "access"),
      ],
      .selfCheckViews: [code("administration", "Verwaltung"), code("civil_society", "Zivilgesellschaft")],
    ])

  private static func code(_ word: String, _ german: String) -> CodeEntry {
    CodeEntry(code: word, german: german, english: word.split(separator: "_").joined(separator: " "))
  }

  private static func criterion(_ word: String, _ german: String, _ field: String) -> CodeEntry {
    CodeEntry(
      code: word, german: german, english: word.split(separator: "_").joined(separator: " "), group: field)
  }

  private static func act(_ word: String, _ german: String, _ rank: Int, _ group: String) -> CodeEntry {
    CodeEntry(
      code: word, german: german, english: word.split(separator: "_").joined(separator: " "), rank: rank,
      group: group)
  }
}
