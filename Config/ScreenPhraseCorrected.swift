/// The fields whose corrections stand in a history. Raw values as the history names them.
public enum ScreenPhraseCorrected: String, Wording, CaseIterable {
  case topic, place, language, urgency, needs, phone, mail, address, advice, occurred, area, acts, motives,
    places
  case objects, affected, suspected, consequences, source, narrative
  case caseReceivedOn = "case_received_on"
  case caseChannel = "case_channel"
  case caseAffectedKind = "case_affected_kind"
  case personName = "person_name"
  case ageBand = "age_band"
  case personLanguage = "person_language"
  case incidentReceivedOn = "incident_received_on"
  case areaOfLife = "area_of_life"
  case incidentAffectedKind = "incident_affected_kind"
  case accusedKind = "accused_kind"
  case reportedToPolice = "reported_to_police"
  case reporterRelation = "reporter_relation"
  case incidentChannel = "incident_channel"
  case exactPlace = "exact_place"
  case affectedGroups = "affected_groups"
  case ageBands = "age_bands"
  case municipalStaff = "municipal_staff"
  case caseMunicipalStaff = "case_municipal_staff"
  case inPublicRole = "in_public_role"
  case knownActs = "known_acts"
  case policeNumber = "police_number"

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .topic: ("Anliegen", "Matter")
    case .place: ("Ort", "Place")
    case .language, .personLanguage: ("Sprache", "Language")
    case .urgency: ("Dringlichkeit", "Urgency")
    case .needs: ("Bedarf", "Needs")
    case .phone: ("Telefon", "Phone")
    case .mail: ("E-Mail", "Mail")
    case .address: ("Anschrift", "Address")
    case .advice: ("Hinweis zum Kontakt", "Contact advice")
    case .occurred: ("Zeit des Vorfalls", "Time of the incident")
    case .area: ("Ort des Vorfalls", "Place of the incident")
    case .acts: ("Art des Vorfalls", "Kind of act")
    case .motives: ("Motiv", "Motive")
    case .places: ("Art des Ortes", "Kind of place")
    case .objects: ("Beschädigte Sache", "Damaged object")
    case .affected: ("Zahl der Betroffenen", "Number of affected")
    case .suspected: ("Nur Verdacht", "Suspicion only")
    case .consequences: ("Folgen", "Consequences")
    case .source: ("Quelle", "Source")
    case .narrative: ("Beschreibung", "Account")
    case .caseReceivedOn, .incidentReceivedOn: ("Eingang", "Received on")
    case .caseChannel, .incidentChannel: ("Eingangsweg", "Way in")
    case .caseAffectedKind, .incidentAffectedKind: ("Betroffen", "Affected")
    case .personName: ("Name", "Name")
    case .ageBand: ("Alter", "Age")
    case .areaOfLife: ("Lebensbereich", "Area of life")
    case .accusedKind: ("Andere Seite", "Other side")
    case .reportedToPolice: ("Anzeige", "Reported to the police")
    case .reporterRelation: ("Bezug zum Vorfall", "Relation to it")
    case .exactPlace: ("Genauer Ort", "Exact place")
    case .affectedGroups: ("Betroffene nach Bezug", "Affected by relation")
    case .ageBands: ("Betroffene nach Alter", "Affected by age")
    case .municipalStaff, .caseMunicipalStaff: ("Beschäftigte der Stadt", "Municipal staff")
    case .inPublicRole: ("In öffentlicher Rolle", "In a public role")
    case .knownActs: ("Bekannte Taten", "Known acts")
    case .policeNumber: ("Aktenzeichen der Polizei", "Police file number")
    }
  }
}
