/// The words of a half-year's figures: headings, units, rows that no code list names.
public enum ReportPhrase: String, Wording, CaseIterable {
  case heading
  case firstHalf = "first_half"
  case secondHalf = "second_half"
  case wholeYear = "whole_year"
  case intern
  case internNote = "intern_note"
  case notReleased = "not_released"
  case contents
  case rowHeader = "row_header"
  case unitLine = "unit_line"
  case chart
  case unitIncidents = "unit_incidents"
  case unitPersons = "unit_persons"
  case unitCases = "unit_cases"
  case unitReferrals = "unit_referrals"
  case unitVarious = "unit_various"
  case unitMultiple = "unit_multiple"
  case atLeast = "at_least"
  case notStated = "not_stated"
  case keyFigures = "key_figures"
  case incidentTypes = "incident_types"
  case acts
  case motives
  case areasOfLife = "areas_of_life"
  case places
  case districts
  case months
  case affectedKinds = "affected_kinds"
  case reportedToPolice = "reported_to_police"
  case clearingFlow = "clearing_flow"
  case incidents
  case affectedPersons = "affected_persons"
  case incidentsDateUnknown = "incidents_date_unknown"
  case lateEntries = "late_entries"
  case casesOpened = "cases_opened"
  case casesClosed = "cases_closed"
  case casesOpen = "cases_open"
  case referralsOffered = "referrals_offered"
  case referralsAccepted = "referrals_accepted"
  case complaints
  case groupViolence = "group_violence"
  case groupThreat = "group_threat"
  case groupDamage = "group_damage"
  case groupSpeech = "group_speech"
  case groupDiscrimination = "group_discrimination"
  case groupOther = "group_other"
  case monthUnknown = "month_unknown"
  case yes
  case no
  case unknown
  case flow

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .heading: return "Übersicht {period}"
    case .firstHalf: return "1. Halbjahr {year}"
    case .secondHalf: return "2. Halbjahr {year}"
    case .wholeYear: return "Jahr {year}"
    case .intern: return "intern"
    case .internNote: return "Kleine Zahlen sind nicht geschützt: nicht zeigen, nicht weitergeben."
    case .notReleased: return "noch nichts freigegeben"
    case .contents: return "Inhalt"
    case .rowHeader: return "Angabe"
    case .unitLine: return "Gezählt werden: {unit}"
    case .chart: return "Balken zu „{title}“; die Zahlen stehen in der Tabelle darunter."
    case .unitIncidents: return "Vorfälle"
    case .unitPersons: return "Personen"
    case .unitCases: return "Fälle"
    case .unitReferrals: return "Übergaben"
    case .unitVarious: return "Einheit je Zeile"
    case .unitMultiple: return "{unit}, Mehrfachnennungen"
    case .atLeast: return "{label} (mindestens)"
    case .notStated: return "nicht angegeben"
    case .keyFigures: return "Eckzahlen"
    case .incidentTypes: return "Vorfälle nach schwerster Tat"
    case .acts: return "Taten"
    case .motives: return "Motive"
    case .areasOfLife: return "Lebensbereiche"
    case .places: return "Orte nach Art"
    case .districts: return "Gemeinden und Kreise"
    case .months: return "Verlauf nach Monaten"
    case .affectedKinds: return "Wer betroffen war"
    case .reportedToPolice: return "Bei der Polizei angezeigt"
    case .clearingFlow: return "Übergaben nach Stelle und Stand"
    case .incidents: return "Vorfälle"
    case .affectedPersons: return "Betroffene Personen"
    case .incidentsDateUnknown: return "Vorfälle ohne bekanntes Datum"
    case .lateEntries: return "Vorfälle, nachgemeldet"
    case .casesOpened: return "Fälle, eingegangen"
    case .casesClosed: return "Fälle, abgeschlossen"
    case .casesOpen: return "Fälle, offen am Ende"
    case .referralsOffered: return "Übergaben, angeboten"
    case .referralsAccepted: return "Übergaben, angenommen"
    case .complaints: return "Beschwerden über Stellen des Bündnisses (sonst nirgends gezählt)"
    case .groupViolence: return "Gewalt"
    case .groupThreat: return "Bedrohung"
    case .groupDamage: return "Sachbeschädigung"
    case .groupSpeech: return "Äußerung und Propaganda"
    case .groupDiscrimination: return "Diskriminierung"
    case .groupOther: return "Sonstiges"
    case .monthUnknown: return "Monat nicht bekannt"
    case .yes: return "ja"
    case .no: return "nein"
    case .unknown: return "nicht bekannt"
    case .flow: return "{body}: {stage}"
    }
  }

  private var english: String {
    switch self {
    case .heading: return "Summary {period}"
    case .firstHalf: return "first half of {year}"
    case .secondHalf: return "second half of {year}"
    case .wholeYear: return "year {year}"
    case .intern: return "internal"
    case .internNote: return "Small numbers are not protected: do not show, do not pass on."
    case .notReleased: return "nothing released yet"
    case .contents: return "Contents"
    case .rowHeader: return "Item"
    case .unitLine: return "Counted: {unit}"
    case .chart: return "Bars for “{title}”; the numbers stand in the table below."
    case .unitIncidents: return "incidents"
    case .unitPersons: return "persons"
    case .unitCases: return "cases"
    case .unitReferrals: return "referrals"
    case .unitVarious: return "unit by row"
    case .unitMultiple: return "{unit}, multiple mentions"
    case .atLeast: return "{label} (at least)"
    case .notStated: return "not stated"
    case .keyFigures: return "Key figures"
    case .incidentTypes: return "Incidents by most severe act"
    case .acts: return "Acts"
    case .motives: return "Motives"
    case .areasOfLife: return "Areas of life"
    case .places: return "Kinds of place"
    case .districts: return "Municipalities and districts"
    case .months: return "By month"
    case .affectedKinds: return "Who was affected"
    case .reportedToPolice: return "Reported to the police"
    case .clearingFlow: return "Referrals by body and stage"
    case .incidents: return "Incidents"
    case .affectedPersons: return "Affected persons"
    case .incidentsDateUnknown: return "Incidents of unknown date"
    case .lateEntries: return "Incidents entered late"
    case .casesOpened: return "Cases received"
    case .casesClosed: return "Cases closed"
    case .casesOpen: return "Cases open at the end"
    case .referralsOffered: return "Referrals offered"
    case .referralsAccepted: return "Referrals accepted"
    case .complaints: return "Complaints about alliance bodies (counted nowhere else)"
    case .groupViolence: return "Violence"
    case .groupThreat: return "Threats"
    case .groupDamage: return "Damage"
    case .groupSpeech: return "Speech and propaganda"
    case .groupDiscrimination: return "Discrimination"
    case .groupOther: return "Other"
    case .monthUnknown: return "month not known"
    case .yes: return "yes"
    case .no: return "no"
    case .unknown: return "not known"
    case .flow: return "{body}: {stage}"
    }
  }
}
