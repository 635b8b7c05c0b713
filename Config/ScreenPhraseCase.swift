/// One case on the screen.
public enum ScreenPhraseCase: String, Wording, CaseIterable {
  case title, state, stateClosed, consentYes, consentNo, consentNone
  case owner, name, hidden, hiddenContact, receivedOn, place, matter, language, needs, affected, sharedNumber,
    urgent
  case personHeading, phone, mail, address, advice, ageBand, noPersons
  case incidentHeading, occurred, acts, motives, exactPlace, incidentPlace, reportedToPolice
  case narrativeHeading, narrativeMarked, noNarrative
  case consentHeading, noConsents, consentGivenLine, consentRefusedLine, consentExpired, consentHolds
  case referralHeading, noReferrals, referralLine
  case notesHeading, noNotes, noteBy, timelineHeading, closingHeading, reason, support, institutional,
    criminal
  case notOwn, ready, answerYes, answerNo, answerUnknown, unknown
  case about, roleDirect, roleCoAffected, roleWitness, roleCommunity, roleCount, roleCountAtLeast
  case assessedBy, affectedByRole, municipalStaff, inPublicRole, knownActs, policeNumber

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Fall {number}", "Case {number}")
    case .state:
      (
        "Status: {status}   Einwilligung: {consent}   Zuständig: {owner}{due}",
        "Status: {status}   Consent: {consent}   Owner: {owner}{due}"
      )
    case .stateClosed:
      ("Geschlossen am {day}. Wieder aufnehmen: m Menü.", "Closed on {day}. To reopen: m Menu.")
    case .consentYes: ("JA", "YES")
    case .consentNo: ("NEIN", "NO")
    case .consentNone: ("noch keine", "none yet")
    case .owner: ("Stelle", "Body")
    case .name: ("Name", "Name")
    case .hidden: ("(verdeckt, v = anzeigen)", "(hidden, v = show)")
    case .hiddenContact: ("vorhanden (verdeckt, v = anzeigen)", "on file (hidden, v = show)")
    case .receivedOn: ("Eingang", "Received")
    case .place: ("Ort", "Place")
    case .matter: ("Anliegen", "Matter")
    case .language: ("Sprache", "Language")
    case .needs: ("Bedarf", "Needs")
    case .affected: ("Betroffen", "Affected")
    case .sharedNumber: ("Nach außen", "To others")
    case .urgent: ("DRINGEND", "URGENT")
    case .personHeading: ("Betroffene Person: {label}", "Affected person: {label}")
    case .phone: ("Telefon", "Phone")
    case .mail: ("E-Mail", "Mail")
    case .address: ("Anschrift", "Address")
    case .advice: ("Zu beachten", "Mind")
    case .ageBand: ("Alter", "Age")
    case .noPersons: ("Zur Person ist hier nichts zu sehen.", "Nothing about the person is shown here.")
    case .incidentHeading: ("Vorfall {number}", "Incident {number}")
    case .occurred: ("Geschehen", "Happened")
    case .acts: ("Art", "Act")
    case .motives: ("Motiv", "Motive")
    case .exactPlace: ("Genauer Ort", "Exact place")
    case .incidentPlace: ("Ort", "Place")
    case .reportedToPolice: ("Angezeigt", "Reported")
    case .narrativeHeading: ("Beschreibung, {lines}", "Account, {lines}")
    case .narrativeMarked:
      (
        "Beschreibung, {lines}; unsichtbare Zeichen markiert: {marks}",
        "Account, {lines}; invisible characters marked: {marks}"
      )
    case .noNarrative: ("Keine Beschreibung.", "No account.")
    case .consentHeading: ("Einwilligungen", "Consents")
    case .noConsents: ("Noch keine Einwilligung und keine Ablehnung.", "No consent and no refusal yet.")
    case .consentGivenLine:
      (
        "JA: {recipient}, {purpose}; {classes}; bis {until}",
        "YES: {recipient}, {purpose}; {classes}; until {until}"
      )
    case .consentRefusedLine:
      ("NEIN: {recipient}, {purpose}; {classes}", "NO: {recipient}, {purpose}; {classes}")
    case .consentExpired: ("gilt nicht mehr", "no longer holds")
    case .consentHolds: ("gilt", "holds")
    case .referralHeading: ("Übergaben", "Referrals")
    case .noReferrals: ("Noch keine Übergabe.", "No referral yet.")
    case .referralLine:
      ("{number}  {stage}  {recipient}, bis {due}", "{number}  {stage}  {recipient}, until {due}")
    case .notesHeading:
      ("Notizen ({count}), nur für die eigene Stelle", "Notes ({count}), for your own body only")
    case .noNotes: ("Noch keine Notiz.", "No note yet.")
    case .noteBy: ("{time}, {name}", "{time}, {name}")
    case .timelineHeading: ("Verlauf", "History")
    case .closingHeading: ("Abschluss", "Closing")
    case .reason: ("Grund", "Reason")
    case .support: ("Hilfe", "Support")
    case .institutional: ("Einrichtung", "Institution")
    case .criminal: ("Strafverfahren", "Criminal")
    case .notOwn:
      (
        "Fall einer anderen Stelle: Sie sehen nur das Deckblatt.",
        "Another body's case: you see its cover only."
      )
    case .ready: ("Enter auf einer Übergabe öffnet sie.", "Enter on a referral opens it.")
    case .answerYes: ("ja", "yes")
    case .answerNo: ("nein", "no")
    case .answerUnknown: ("unbekannt", "unknown")
    case .unknown: ("nicht bekannt", "not known")
    case .about: ("um den {day}", "about {day}")
    case .roleDirect: ("direkt", "directly")
    case .roleCoAffected: ("mitbetroffen", "co-affected")
    case .roleWitness: ("als Zeug*innen", "as witnesses")
    case .roleCommunity: ("Gemeinschaft", "community")
    case .roleCount: ("{role}: {count}", "{role}: {count}")
    case .roleCountAtLeast: ("{role}: mindestens {count}", "{role}: at least {count}")
    case .assessedBy: ("{side}, {day}: {motives}", "{side}, {day}: {motives}")
    case .affectedByRole: ("Betroffene", "Affected")
    case .municipalStaff: ("Stadt als Arbeitgeberin", "City is employer")
    case .inPublicRole: ("Öffentliche Rolle", "Public role")
    case .knownActs: ("Bekannte Taten", "Known acts")
    case .policeNumber: ("Az. der Polizei", "Police number")
    }
  }
}
