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
  case annexWords = "annex_words"
  case annexSources = "annex_sources"
  case annexComparison = "annex_comparison"
  case annexProtection = "annex_protection"
  case annexLimits = "annex_limits"
  case wordIncident = "word_incident"
  case wordCase = "word_case"
  case wordAffected = "word_affected"
  case wordPeriod = "word_period"
  case wordLate = "word_late"
  case wordMultiple = "word_multiple"
  case wordRank = "word_rank"
  case wordPolice = "word_police"
  case contributors
  case noContributors = "no_contributors"
  case codeLists = "code_lists"
  case withoutDistrict = "without_district"
  case comparedHow = "compared_how"
  case otherBodies = "other_bodies"
  case change
  case changeSilent = "change_silent"
  case protectionNone = "protection_none"
  case protectionMinimum = "protection_minimum"
  case protectionLinks = "protection_links"
  case protectionShares = "protection_shares"
  case limitPart = "limit_part"
  case limitRise = "limit_rise"
  case limitUnasked = "limit_unasked"
  case quarterWords = "quarter_words"
  case forAllianceOnly = "for_alliance"
  case forPublic = "for_public"
  case draft
  case markKnown = "mark_known"
  case markChecksum = "mark_checksum"
  case markReleased = "mark_released"
  case markSingle = "mark_single"
  case markExposed = "mark_exposed"
  case changesTitle = "changes_title"
  case changesSince = "changes_since"
  case changesNone = "changes_none"
  case causeLateEntry = "cause_late_entry"
  case causeCorrected = "cause_corrected"
  case causeLinked = "cause_linked"
  case causeSeparated = "cause_separated"
  case causeComplaint = "cause_complaint"
  case causeLateCase = "cause_late_case"
  case causeCaseMoved = "cause_case_moved"
  case causeErased = "cause_erased"
  case releasedAlliance = "released_alliance"
  case releasedPublic = "released_public"
  case previewNote = "preview_note"
  case draftNote = "draft_note"
  case allRows = "all_rows"
  case hiddenNote = "hidden_note"
  case hiddenCell = "hidden_cell"
  case starNote = "star_note"
  case annex
  case unitDeclarations = "unit_declarations"
  case unitDays = "unit_days"
  case unitEvents = "unit_events"
  case unitMandates = "unit_mandates"
  case unitMeasures = "unit_measures"
  case channels
  case reporterRelations = "reporter_relations"
  case datePrecisions = "date_precisions"
  case ageBands = "age_bands"
  case affectedRelations = "affected_relations"
  case consequences
  case needs
  case timeliness
  case consents
  case supportOutcomes = "support_outcomes"
  case institutionalOutcomes = "institutional_outcomes"
  case criminalOutcomes = "criminal_outcomes"
  case policeFigures = "police_figures"
  case aboutBodies = "about_bodies"
  case vacancies, trainings, mandates
  case trainingReach = "training_reach"
  case actionPlan = "action_plan"
  case mandatesOpen = "mandates_open"
  case mandatesOverdue = "mandates_overdue"
  case mandatesDone = "mandates_done"
  case mandatesEnded = "mandates_ended"
  case quarters
  case affectedMinors = "affected_minors"
  case precisionDay = "precision_day"
  case precisionAbout = "precision_about"
  case precisionMonth = "precision_month"
  case precisionHalfYear = "precision_half_year"
  case precisionYear = "precision_year"
  case precisionUnknown = "precision_unknown"
  case roleDirect = "role_direct"
  case roleCoAffected = "role_co_affected"
  case roleWitness = "role_witness"
  case roleCommunity = "role_community"
  case consentGiven = "consent_given"
  case consentRefused = "consent_refused"
  case consentWithdrawn = "consent_withdrawn"
  case answeredInTime = "answered_in_time"
  case notAnswered = "not_answered"
  case answerDays = "answer_days"
  case contactDays = "contact_days"
  case closingDays = "closing_days"
  case policeIncidents = "police_incidents"
  case aboutBodiesRow = "about_bodies_row"
  case roundedNote = "rounded_note"
  case protectionRounded = "protection_rounded"
  case lineChart = "line_chart"
  case reports
  case reportChannels = "report_channels"
  case reportRelations = "report_relations"
  case unitReports = "unit_reports"
  case wordReport = "word_report"
  case wordMonths = "word_months"
  case findings
  case kindFinding = "kind_finding"
  case kindProposal = "kind_proposal"
  case exampleComposite = "example_composite"
  case exampleApproved = "example_approved"
  case annexFindings = "annex_findings"
  case findingsHow = "findings_how"

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
    case .annexWords: return "Was gezählt wird"
    case .annexSources: return "Woher die Zahlen kommen"
    case .annexComparison: return "Vergleich"
    case .annexProtection: return "Schutz der Betroffenen"
    case .annexLimits: return "Was die Zahlen nicht sagen"
    case .wordIncident:
      return
        "Vorfall: ein Ereignis oder eine fortgesetzte Folge von Taten derselben Seite; einmal gezählt, wie viele Meldungen, Taten, Motive oder Personen es auch sind."
    case .wordCase:
      return
        "Fall: die Akte einer Stelle zu einer betroffenen Person oder Gruppe. Ein Vorfall kann keinen, einen oder mehrere Fälle haben."
    case .wordAffected:
      return
        "Betroffene Personen: gegen die sich die Tat richtete. Wo niemand gezählt hat, steht die bekannte Mindestzahl."
    case .wordPeriod:
      return
        "Vorfälle zählen nach dem Tag der Tat (bei einem Zeitraum nach dem ersten Tag), ohne bekanntes Datum nach dem Eingang; Fälle nach dem Eingang, Abschlüsse und Annahmen nach ihrem eigenen Tag, in der Zeit des Ortes."
    case .wordLate:
      return "Nachgemeldet: erst in einem späteren Halbjahr eingetragen. Sie zählen im Halbjahr der Tat."
    case .wordMultiple:
      return
        "Mehrfachnennungen: Ein Vorfall kann in mehreren Zeilen stehen; die Zeilen ergeben zusammen mehr als alle Vorfälle."
    case .wordRank:
      return
        "„Nach schwerster Tat“: jeder Vorfall steht einmal, unter der schwersten Tat nach der Rangfolge der Codeliste."
    case .wordPolice:
      return "Zahlen der Polizei folgen eigenen Regeln; sie stehen daneben und werden nie addiert."
    case .contributors: return "Beteiligte Stellen: {bodies}"
    case .noContributors: return "Keine Stelle hat Vorfälle beigetragen."
    case .codeLists: return "Codelisten: Fassung {version}"
    case .withoutDistrict: return "Ohne {district}"
    case .comparedHow:
      return
        "Frühere Zeiträume sind nach den heutigen Regeln neu gezählt, nur für Stellen, die in beiden Zeiträumen dabei waren; mit * steht daneben, was damals freigegeben wurde."
    case .otherBodies:
      return "{period}: Es waren nicht dieselben Stellen dabei; eine Veränderung wird nicht genannt."
    case .change: return "{label} gegenüber {period}: {change}"
    case .changeSilent: return "{label} gegenüber {period}: nicht aussagekräftig"
    case .protectionNone: return "Interne Fassung: nichts ist verdeckt."
    case .protectionMinimum:
      return
        "Zahlen unter {minimum} sind verdeckt, ebenso Zahlen, hinter denen weniger als {minimum} betroffene Personen stehen."
    case .protectionLinks:
      return
        "Weitere Zahlen sind verdeckt, wo sich eine kleine sonst errechnen ließe: aus Summen, aus anderen Zeiträumen oder aus früheren Übersichten. Was auf einer Stelle allein beruht, steht hier nur mit ihrer Zustimmung."
    case .protectionShares:
      return
        "Prozente stehen nur, wo beide Zahlen mindestens 20 sind, ein Median nur bei mindestens fünf Werten."
    case .limitPart: return "Die Zahlen sind nicht repräsentativ: Was niemand meldet, steht nicht darin."
    case .limitRise:
      return
        "Mehr Meldungen können heißen, dass mehr Menschen den Weg hierher finden, und nicht, dass mehr geschieht."
    case .limitUnasked:
      return
        "Herkunft, Religion, Geschlecht und Aufenthaltsstatus werden nicht erhoben; Motive sind das, was die Tat den Menschen zuschreibt."
    case .quarterWords: return "{quarter}. Quartal {year}"
    case .forAllianceOnly: return "für das Bündnis, nicht freigegeben"
    case .forPublic: return "für die Öffentlichkeit, nicht freigegeben"
    case .draft: return "Entwurf, nicht freigegeben"
    case .markKnown: return "Stand der Daten: {time}; Kopfkennung {head}"
    case .markChecksum: return "Prüfsumme der Zahlen: {checksum}"
    case .markReleased: return "Freigegeben am {time}; zugestimmt haben: {bodies}"
    case .markSingle:
      return
        "Auch Zahlen, die auf einer Stelle allein beruhen, stehen hier; die Zustimmung zur Übersicht gilt auch dafür."
    case .markExposed:
      return
        "Achtung: Aus früher Freigegebenem allein lässt sich eine kleine Zahl errechnen, was immer hier verdeckt wird."
    case .changesTitle: return "Seit der letzten Freigabe"
    case .changesSince:
      return "Freigegeben war der Stand vom {time}; diese Zahlen bleiben. Seither geändert, nach Anlass:"
    case .changesNone: return "Freigegeben war der Stand vom {time}. Seither hat sich nichts geändert."
    case .causeLateEntry: return "Vorfälle nachgemeldet"
    case .causeCorrected: return "Vorfälle berichtigt"
    case .causeLinked: return "Meldungen als derselbe Vorfall erkannt"
    case .causeSeparated: return "Meldungen als verschiedene Vorfälle erkannt"
    case .causeComplaint: return "Vorfälle als Beschwerde über eine Stelle eingeordnet"
    case .causeLateCase: return "Fälle nachgetragen"
    case .causeCaseMoved: return "Fälle und Übergaben weitergeführt"
    case .causeErased: return "Fälle gelöscht; sie zählen weiter"
    case .releasedAlliance: return "freigegeben für das Bündnis"
    case .releasedPublic: return "freigegeben für die Öffentlichkeit"
    case .previewNote:
      return "Nur aus dem, was die eigene Stelle öffnen kann. Weitergegeben wird erst, was freigegeben ist."
    case .draftNote:
      return "Entwurf: Er gilt erst, wenn alle beteiligten Stellen zugestimmt haben und er freigegeben ist."
    case .allRows: return "alle Zeilen"
    case .hiddenNote:
      return
        "Ein Punkt steht für eine verdeckte Zahl: Sie ist klein, oder eine kleine ließe sich mit ihr oder aus schon freigegebenen Übersichten errechnen."
    case .hiddenCell: return "verdeckt"
    case .starNote: return "* wie damals freigegeben"
    case .annex: return "Zur Methode"
    case .unitDeclarations: return "Erklärungen"
    case .unitDays: return "Tage"
    case .unitEvents: return "Veranstaltungen"
    case .unitMandates: return "Aufträge"
    case .unitMeasures: return "Maßnahmen"
    case .channels: return "Wege der Meldung"
    case .reporterRelations: return "Wer gemeldet hat"
    case .datePrecisions: return "Wie genau das Datum bekannt ist"
    case .ageBands: return "Alter der betroffenen Personen"
    case .affectedRelations: return "Betroffene Personen nach ihrem Verhältnis zur Tat"
    case .consequences: return "Folgen"
    case .needs: return "Was die Betroffenen brauchten"
    case .timeliness: return "Wie schnell es ging"
    case .consents: return "Einwilligungen"
    case .supportOutcomes: return "Ergebnis der Unterstützung"
    case .institutionalOutcomes: return "Ergebnis bei Ämtern und Einrichtungen"
    case .criminalOutcomes: return "Ergebnis im Strafverfahren"
    case .policeFigures: return "Von der Polizei erfasst (eigene Zählregeln, nicht addieren)"
    case .aboutBodies: return "Beschwerden über Stellen des Bündnisses"
    case .vacancies: return "Unbesetzte Posten"
    case .trainings: return "Schulungen"
    case .trainingReach: return "Durch Schulungen erreicht"
    case .mandates: return "Aufträge aus Beschlüssen am Ende des Zeitraums"
    case .mandatesOpen: return "offen, in der Frist oder ohne Termin"
    case .mandatesOverdue: return "offen, Frist vorbei"
    case .mandatesDone: return "erledigt"
    case .mandatesEnded: return "nicht weiterverfolgt, ersetzt oder aufgehoben"
    case .actionPlan: return "Maßnahmen nach Handlungsfeld"
    case .quarters: return "Verlauf nach Quartalen"
    case .affectedMinors: return "davon Kinder und Jugendliche (soweit bekannt)"
    case .precisionDay: return "auf den Tag"
    case .precisionAbout: return "etwa auf die Woche"
    case .precisionMonth: return "auf den Monat"
    case .precisionHalfYear: return "auf das Halbjahr"
    case .precisionYear: return "auf das Jahr"
    case .precisionUnknown: return "nicht bekannt, gezählt nach Eingang"
    case .roleDirect: return "unmittelbar betroffen"
    case .roleCoAffected: return "mitbetroffen"
    case .roleWitness: return "als Zeug*in betroffen"
    case .roleCommunity: return "als Gemeinschaft betroffen"
    case .consentGiven: return "erteilt"
    case .consentRefused: return "nicht erteilt"
    case .consentWithdrawn: return "widerrufen"
    case .answeredInTime: return "Übergaben, angenommen oder abgelehnt"
    case .notAnswered: return "Übergaben ohne Antwort in der Frist"
    case .answerDays: return "Tage bis zur Antwort (Median)"
    case .contactDays: return "Tage von der Annahme zum ersten Kontakt (Median)"
    case .closingDays: return "Tage vom Eingang zum Abschluss (Median)"
    case .policeIncidents: return "Vorfälle der Polizei"
    case .roundedNote:
      return "Jede Zahl ist für sich auf ein Vielfaches von 5 gerundet. Summen können abweichen."
    case .protectionRounded:
      return
        "Was nicht verdeckt ist, ist einzeln auf ein Vielfaches von 5 gerundet, auch Summen, Tage und frühere Zahlen: 0 steht für 0 bis 2, 5 für 3 bis 7. Gerundete und genaue Zahlen stehen nie in derselben Übersicht."
    case .lineChart: return "Linie zu „{title}“; die Zahlen stehen in der Tabelle darunter."
    case .reports: return "Meldungen an die eigene Stelle"
    case .reportChannels: return "Meldungen an die eigene Stelle nach Eingangsweg"
    case .reportRelations: return "Meldungen an die eigene Stelle nach Verhältnis der Meldenden"
    case .unitReports: return "Meldungen"
    case .wordReport:
      return
        "Meldung: eine eingegangene Nachricht; mehrere können denselben Vorfall betreffen. Meldungen öffnet nur die Stelle, bei der sie eingingen; deshalb zählt jede nur die eigenen, nach dem Eingang, und in einer Übersicht für andere stehen sie nicht."
    case .wordMonths:
      return
        "Der Verlauf zeigt zwei Jahre bis zum Ende des Zeitraums; wo ein Monat zu wenig zählt, Quartale. Er zählt alle Stellen, die damals beitrugen."
    case .findings: return "Strukturelle Befunde und Vorschläge"
    case .kindFinding: return "Befund"
    case .kindProposal: return "Vorschlag"
    case .exampleComposite: return "Beispiel (erfunden, aus mehreren zusammengesetzt)"
    case .exampleApproved: return "Beispiel (von der betroffenen Person schriftlich freigegeben)"
    case .annexFindings: return "Befunde, Vorschläge und Beispiele"
    case .findingsHow:
      return
        "Worte der Stellen, von zwei Personen gelesen. Sie gehören zu keinem einzelnen Fall; ein Beispiel ist erfunden oder von der betroffenen Person schriftlich freigegeben, und dabei steht, was davon."
    case .aboutBodiesRow:
      return
        "Vorfälle, bei denen die andere Seite eine Dienststelle der Stadt, die Polizei oder ein Mitglied des Bündnisses war"
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
    case .annexWords: return "What is counted"
    case .annexSources: return "Where the figures come from"
    case .annexComparison: return "Comparison"
    case .annexProtection: return "Protection of those affected"
    case .annexLimits: return "What the figures do not say"
    case .wordIncident:
      return
        "Incident: one event or a continued course of acts by the same side; counted once, however many reports, acts, motives or persons there are."
    case .wordCase:
      return
        "Case: one body’s file on an affected person or group. An incident may have none, one or several cases."
    case .wordAffected:
      return
        "Affected persons: those whom the act was directed at. Where nobody counted, the known minimum stands."
    case .wordPeriod:
      return
        "Incidents count by the day of the act (of a range by its first day), without a known date by receipt; cases by receipt, closings and acceptances by their own day, in local time."
    case .wordLate:
      return "Entered late: recorded only in a later half-year. They count in the half-year of the act."
    case .wordMultiple:
      return
        "Multiple mentions: one incident can stand in several rows; the rows add up to more than all incidents."
    case .wordRank:
      return
        "“By most severe act”: each incident stands once, under its most severe act by the rank of the code list."
    case .wordPolice:
      return "Figures of the police follow their own rules; they stand beside and are never added."
    case .contributors: return "Contributing bodies: {bodies}"
    case .noContributors: return "No body contributed incidents."
    case .codeLists: return "Code lists: version {version}"
    case .withoutDistrict: return "Without {district}"
    case .comparedHow:
      return
        "Earlier periods are counted anew by today’s rules, only for bodies that took part in both; with * stands beside it what was released then."
    case .otherBodies: return "{period}: not the same bodies took part; no change is named."
    case .change: return "{label} compared with {period}: {change}"
    case .changeSilent: return "{label} compared with {period}: not meaningful"
    case .protectionNone: return "Internal version: nothing is hidden."
    case .protectionMinimum:
      return
        "Numbers below {minimum} are hidden, and so are numbers behind which fewer than {minimum} affected persons stand."
    case .protectionLinks:
      return
        "Further numbers are hidden where a small one could otherwise be worked out: from sums, from other periods or from earlier summaries. What rests on one body alone stands here only with its consent."
    case .protectionShares:
      return
        "Percentages stand only where both numbers are at least 20, a median only with at least five values."
    case .limitPart: return "The figures are not representative: what nobody reports is not in them."
    case .limitRise:
      return "More reports may mean that more people find the way here, and not that more happens."
    case .limitUnasked:
      return
        "Origin, religion, gender and residence status are not recorded; motives are what the act ascribes to people."
    case .quarterWords: return "quarter {quarter} of {year}"
    case .forAllianceOnly: return "for the alliance, not released"
    case .forPublic: return "for the public, not released"
    case .draft: return "draft, not released"
    case .markKnown: return "As known on {time}; head code {head}"
    case .markChecksum: return "Checksum of the figures: {checksum}"
    case .markReleased: return "Released on {time}; agreed to by: {bodies}"
    case .markSingle:
      return
        "Figures that rest on one body alone stand here too; the agreement to the summary covers them."
    case .markExposed:
      return
        "Note: a small number can be worked out from earlier releases alone, whatever is hidden here."
    case .changesTitle: return "Since the last release"
    case .changesSince:
      return "Released was what was known on {time}; those figures stay. Changed since, by cause:"
    case .changesNone: return "Released was what was known on {time}. Nothing has changed since."
    case .causeLateEntry: return "Incidents entered late"
    case .causeCorrected: return "Incidents corrected"
    case .causeLinked: return "Reports found to be the same incident"
    case .causeSeparated: return "Reports found to be different incidents"
    case .causeComplaint: return "Incidents classed as a complaint about a body"
    case .causeLateCase: return "Cases entered late"
    case .causeCaseMoved: return "Cases and referrals that went on"
    case .causeErased: return "Cases erased; they go on counting"
    case .releasedAlliance: return "released for the alliance"
    case .releasedPublic: return "released for the public"
    case .previewNote:
      return "Only from what the own body can open. Nothing is passed on before it is released."
    case .draftNote: return "Draft: it holds only when all bodies concerned have agreed and it is released."
    case .allRows: return "all rows"
    case .hiddenNote:
      return
        "A dot stands for a hidden number: it is small, or a small one could be worked out with it or from summaries released before."
    case .hiddenCell: return "hidden"
    case .starNote: return "* as released then"
    case .annex: return "On the method"
    case .unitDeclarations: return "declarations"
    case .unitDays: return "days"
    case .unitEvents: return "events"
    case .unitMandates: return "mandates"
    case .unitMeasures: return "measures"
    case .channels: return "Ways of reporting"
    case .reporterRelations: return "Who reported"
    case .datePrecisions: return "How exactly the date is known"
    case .ageBands: return "Age of affected persons"
    case .affectedRelations: return "Affected persons by their relation to the act"
    case .consequences: return "Consequences"
    case .needs: return "What the affected needed"
    case .timeliness: return "How quickly it went"
    case .consents: return "Consents"
    case .supportOutcomes: return "Outcome of the support"
    case .institutionalOutcomes: return "Outcome with offices and institutions"
    case .criminalOutcomes: return "Outcome of criminal proceedings"
    case .policeFigures: return "Recorded by the police (own rules, do not add)"
    case .aboutBodies: return "Complaints about bodies of the alliance"
    case .vacancies: return "Vacant posts"
    case .trainings: return "Trainings"
    case .trainingReach: return "Reached by trainings"
    case .mandates: return "Mandates of decisions at the end of the period"
    case .mandatesOpen: return "open, in time or without a date"
    case .mandatesOverdue: return "open, past the last day"
    case .mandatesDone: return "done"
    case .mandatesEnded: return "not pursued, superseded or repealed"
    case .actionPlan: return "Measures by point of the action plan"
    case .quarters: return "By quarter"
    case .affectedMinors: return "of these children and young people (as far as known)"
    case .precisionDay: return "to the day"
    case .precisionAbout: return "to about a week"
    case .precisionMonth: return "to the month"
    case .precisionHalfYear: return "to the half-year"
    case .precisionYear: return "to the year"
    case .precisionUnknown: return "not known, counted by receipt"
    case .roleDirect: return "directly affected"
    case .roleCoAffected: return "affected with them"
    case .roleWitness: return "affected as witnesses"
    case .roleCommunity: return "affected as a community"
    case .consentGiven: return "given"
    case .consentRefused: return "refused"
    case .consentWithdrawn: return "withdrawn"
    case .answeredInTime: return "Referrals accepted or declined"
    case .notAnswered: return "Referrals not answered in time"
    case .answerDays: return "Days to the answer (median)"
    case .contactDays: return "Days from acceptance to first contact (median)"
    case .closingDays: return "Days from receipt to closing (median)"
    case .policeIncidents: return "Incidents of the police"
    case .roundedNote:
      return "Every figure is rounded by itself to a multiple of 5. Totals may differ from sums."
    case .protectionRounded:
      return
        "What is not hidden is rounded by itself to a multiple of 5, totals, days and earlier figures too: 0 stands for 0 to 2, 5 for 3 to 7. Rounded and exact figures never stand in the same summary."
    case .lineChart: return "Line for \u{201C}{title}\u{201D}; the figures stand in the table below."
    case .reports: return "Reports to the own body"
    case .reportChannels: return "Reports to the own body by way of entry"
    case .reportRelations: return "Reports to the own body by relation of the reporters"
    case .unitReports: return "reports"
    case .wordReport:
      return
        "Report: one message received; several may be about the same incident. Only the body that received a report opens it; so each counts its own, by intake, and a summary for others has none."
    case .wordMonths:
      return
        "The course shows two years up to the end of the period; quarters where a month counts too few. It counts all bodies that contributed then."
    case .findings: return "Structural findings and proposals"
    case .kindFinding: return "Finding"
    case .kindProposal: return "Proposal"
    case .exampleComposite: return "Example (invented, put together from several)"
    case .exampleApproved: return "Example (approved in writing by the affected person)"
    case .annexFindings: return "Findings, proposals and examples"
    case .findingsHow:
      return
        "Words of the bodies, read by two persons. They belong to no single case; an example is invented or approved in writing by the affected person, and it says which."
    case .aboutBodiesRow:
      return
        "Incidents in which the other side was a unit of the city, the police or a member of the alliance"
    }
  }
}
