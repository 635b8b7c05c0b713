/// The words of a printed referral, and of stages and kinds of body in figures.
public enum ReferralSheetPhrase: String, Wording, CaseIterable {
  case title
  case offer
  case content
  case contentClosed = "content_closed"
  case noContent = "no_content"
  case answer
  case incident
  case person
  case contact
  case stage
  case from
  case to
  case offeredOn = "offered_on"
  case due
  case topic
  case place
  case language
  case urgency
  case urgent
  case normal
  case purpose
  case classes
  case classesNone = "classes_none"
  case summary
  case occurred
  case acts
  case motives
  case kindsOfPlace = "kinds_of_place"
  case exactPlace = "exact_place"
  case narrative
  case name
  case ageBand = "age_band"
  case phone
  case mail
  case address
  case advice
  case acceptedOn = "accepted_on"
  case acceptedBy = "accepted_by"
  case reference
  case declineReason = "decline_reason"
  case suggestion
  case outcome
  case result
  case dateUnknown = "date_unknown"
  case about
  case confidential

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .title: return "Übergabe {number}"
    case .offer: return "Deckblatt"
    case .content: return "Inhalt"
    case .contentClosed: return "Der Inhalt ist für diese Stelle nicht offen."
    case .noContent: return "Das Angebot hat keinen Inhalt über das Deckblatt hinaus."
    case .answer: return "Antwort"
    case .incident: return "Vorfall"
    case .person: return "Betroffene Person"
    case .contact: return "Kontakt"
    case .stage: return "Stand"
    case .from: return "Von"
    case .to: return "An"
    case .offeredOn: return "Angeboten am"
    case .due: return "Antwort bis"
    case .topic: return "Anliegen"
    case .place: return "Ort"
    case .language: return "Sprache"
    case .urgency: return "Dringlichkeit"
    case .urgent: return "dringend"
    case .normal: return "normal"
    case .purpose: return "Zweck"
    case .classes: return "Daten"
    case .classesNone: return "keine personenbezogenen Daten"
    case .summary: return "Kurzfassung"
    case .occurred: return "Wann"
    case .acts: return "Taten"
    case .motives: return "Motive"
    case .kindsOfPlace: return "Art des Ortes"
    case .exactPlace: return "Genauer Ort"
    case .narrative: return "Was geschehen ist"
    case .name: return "Name"
    case .ageBand: return "Alter"
    case .phone: return "Telefon"
    case .mail: return "E-Mail"
    case .address: return "Anschrift"
    case .advice: return "Hinweise"
    case .acceptedOn: return "Angenommen am"
    case .acceptedBy: return "Angenommen von"
    case .reference: return "Eigenes Zeichen"
    case .declineReason: return "Grund der Ablehnung"
    case .suggestion: return "Vorschlag"
    case .outcome: return "Ergebnis"
    case .result: return "Rückmeldung"
    case .dateUnknown: return "nicht bekannt"
    case .about: return "um den {day}"
    case .confidential: return "Vertraulich. Nur für die genannte Stelle."
    }
  }

  private var english: String {
    switch self {
    case .title: return "Referral {number}"
    case .offer: return "Offer sheet"
    case .content: return "Content"
    case .contentClosed: return "The content is not open to this body."
    case .noContent: return "The offer holds nothing beyond its sheet."
    case .answer: return "Answer"
    case .incident: return "Incident"
    case .person: return "Affected person"
    case .contact: return "Contact"
    case .stage: return "Stage"
    case .from: return "From"
    case .to: return "To"
    case .offeredOn: return "Offered on"
    case .due: return "Answer by"
    case .topic: return "Topic"
    case .place: return "Place"
    case .language: return "Language"
    case .urgency: return "Urgency"
    case .urgent: return "urgent"
    case .normal: return "normal"
    case .purpose: return "Purpose"
    case .classes: return "Data"
    case .classesNone: return "no personal data"
    case .summary: return "Summary"
    case .occurred: return "When"
    case .acts: return "Acts"
    case .motives: return "Motives"
    case .kindsOfPlace: return "Kind of place"
    case .exactPlace: return "Exact place"
    case .narrative: return "What happened"
    case .name: return "Name"
    case .ageBand: return "Age"
    case .phone: return "Telephone"
    case .mail: return "Mail"
    case .address: return "Address"
    case .advice: return "Advice"
    case .acceptedOn: return "Accepted on"
    case .acceptedBy: return "Accepted by"
    case .reference: return "Own reference"
    case .declineReason: return "Reason for declining"
    case .suggestion: return "Suggestion"
    case .outcome: return "Outcome"
    case .result: return "Report"
    case .dateUnknown: return "not known"
    case .about: return "about {day}"
    case .confidential: return "Confidential. For the named body only."
    }
  }
}
