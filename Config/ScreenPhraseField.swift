/// Labels, hints and checks of the fields in forms.
public enum ScreenPhraseField: String, Wording, CaseIterable {
  case receivedOn, channel, matter, place, urgent, consentNow, shortName, description
  case occurredOn, motive, affectedKind, exactPlace, language, realName, phone, mail, address, advice,
    contributed
  case emergency, dayHint, dayWrong, dayInFuture, shortNameHint, placeHint, placeTakes
  case recipient, purpose, given, classFacts, classContact, classIdentity, consentForm, consentLanguage,
    explainedBy
  case givenOn, validUntil, release, releaseHint, hiddenHint, policeDuty, policeDutyHint, policeDutyMissing,
    policeText
  case formWritten, formOral, formElectronic
  case summary, summaryHint, noClassHint
  case closingReason, supportOutcome, institutionalOutcome, criminalOutcome, reopenReason, member
  case declineReason, suggestedBody, outcome, report, note
  case question, reply, answer, enquiry, roughArea, areaCity, areaLand
  case textHint, residenceWarning, declaredBy, firstDay, lastDay, halfYear, hours, hoursWrong
  case paperNumber, emptyGivesOne, paperTitle, decidedBy, decidedOn, wording, nextControl
  case mandateLabel, mandateLabelHint, mandateWording, responsible, otherOffice, otherOfficeHint
  case dueKind, dueDate, duePeriodic, dueContinuous, dueCheckOnly, dueWithout, dueDay, everyMonths
  case actionPoint, anotherMandate, reportedOn, mandateStatus, reasons, alternative, newDueDay
  case englishTitle, englishText, lead, leadMissing, forDecision, indicator, indicatorValue, unit
  case baseline, target, targetOn, pattern, effect, amountWrong, countWrong, cycle, checkView
  case city, overall, checkYes, checkRatherYes, checkRatherNo, checkNo, checkNotAssessed
  case trainingTopic, trainingFormat, trainingStatus, trainingDay, provider, cancelReason
  case meetingDay, meetingTime, timeHint, timeWrong, meetingPlace, topics, guest, guestCount
  case otherTopic, otherText, nextMeeting, indicatorMissing, topicMissing
  case nearMember, accusedBody, staffPath, staffPathHint, readmitWho
  case conferenceDay, why, classEvidence, classThird, dayPast, task, taskBody, taskDue, anotherTask, whichTask
  case doneOn, seatHint
  case toldOn, toldLanguage, followUpWish, remedyHint, whatWasSaid, talkOn, talk, talkReached, talkNotReached
  case talkRefused, again, lessonCategory, lessonText
  case incident, otherIncident, tieKind, personsInAll, reporterRelation, affectedKnows, anonymous, said
  case keepAnyway, saidBy, about, sixWords

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .receivedOn: ("Eingang am", "Received on")
    case .channel: ("Eingangsweg", "Way in")
    case .matter: ("Anliegen", "Matter")
    case .place: ("Ort", "Place")
    case .urgent: ("Dringlich", "Urgent")
    case .consentNow: ("Einwilligung", "Consent")
    case .shortName: ("Kürzel", "Short name")
    case .description: ("Beschreibung", "Account")
    case .occurredOn: ("Geschehen am", "Happened on")
    case .motive: ("Motiv", "Motive")
    case .affectedKind: ("Betroffen", "Affected")
    case .exactPlace: ("Genauer Ort", "Exact place")
    case .language: ("Sprache", "Language")
    case .realName: ("Klarname", "Real name")
    case .phone: ("Telefon", "Phone")
    case .mail: ("E-Mail", "Mail")
    case .address: ("Anschrift", "Address")
    case .advice: ("Zu beachten", "Mind")
    case .contributed: ("Für Clearing", "To clearing")
    case .emergency:
      (
        "Akute Gefahr? Dann zuerst 110 anrufen.",
        "Acute danger? Then call 110 first."
      )
    case .dayHint: ("auch: heute, -3, 2111", "also: today, -3, 2111")
    case .dayWrong:
      (
        "Das ist kein Datum. Richtig wäre: 21.11. oder 21.11.2026 oder heute.",
        "That is not a date. Right would be: 21.11. or 2026-11-21 or today."
      )
    case .dayInFuture:
      (
        "{day} liegt in der Zukunft. Möglich ist bis heute.",
        "{day} is in the future. Up to today is possible."
      )
    case .shortNameHint: ("kein Klarname", "not the real name")
    case .placeHint: ("Gemeinde", "municipality")
    case .placeTakes:
      (
        "Enter übernimmt „{place}“, Tab lässt den Text stehen.",
        "Enter takes \"{place}\", Tab keeps what you typed."
      )
    case .question: ("Frage", "Question")
    case .reply: ("Antwort", "Reply")
    case .answer: ("Antwort", "Answer")
    case .enquiry: ("Welche Frage", "Which question")
    case .roughArea: ("Ungefähr wo", "Roughly where")
    case .areaCity: ("in Stadt oder Kreis", "in the city or county")
    case .areaLand: ("irgendwo im Land", "somewhere in the Land")
    case .recipient: ("Empfänger", "Recipient")
    case .purpose: ("Zweck", "Purpose")
    case .given: ("Stimmt zu", "Agrees")
    case .classFacts: ("Was geschah", "What happened")
    case .classContact: ("Kontaktdaten", "Contact data")
    case .classIdentity: ("Wer es ist", "Who it is")
    case .declaredBy: ("Erklärt hat es", "Declared by")
    case .halfYear: ("Halbjahr", "Half-year")
    case .hours: ("Stunden", "Hours")
    case .hoursWrong:
      (
        "Das ist keine Zahl von Stunden. Möglich ist: 12 oder 12,5",
        "That is no number of hours. Possible: 12 or 12.5"
      )
    case .firstDay: ("Erster Tag", "First day")
    case .lastDay: ("Letzter Tag", "Last day")
    case .consentForm: ("Wie erklärt", "How declared")
    case .consentLanguage: ("Erklärt auf", "Explained in")
    case .explainedBy: ("Erklärt von", "Explained by")
    case .givenOn: ("Erklärt am", "Declared on")
    case .validUntil: ("Gilt bis", "Holds until")
    case .release: ("Entbindung", "Release")
    case .releaseHint: ("von Schweigepflicht", "from secrecy")
    case .hiddenHint: ("verdeckt; leer bleibt so", "hidden; empty keeps it")
    case .policeDuty: ("Folgen erklärt", "Effects told")
    case .policeDutyHint: ("j, n; nur für Polizei", "y, n; police only")
    case .policeDutyMissing:
      (
        "Für die Polizei muss hier „ja“ stehen: Erklären Sie zuerst, dass sie ermitteln muss und dass sich das nicht zurücknehmen lässt.",
        "For the police this must say \"yes\": explain first that they must investigate and that it cannot be taken back."
      )
    case .policeText:
      (
        "Die Polizei muss ermitteln, sobald sie von einer Straftat erfährt. Das lässt sich nicht zurücknehmen, auch nicht durch Widerruf.",
        "The police must investigate once they learn of an offence. That cannot be taken back, not even by withdrawal."
      )
    case .formWritten: ("schriftlich", "in writing")
    case .formOral: ("mündlich, hier notiert", "orally, noted here")
    case .formElectronic: ("elektronisch", "electronically")
    case .summary: ("Kurzfassung", "Summary")
    case .summaryHint:
      ("Die Kurzfassung ist für die Empfängerin geschrieben.", "The summary is written for the recipient.")
    case .noClassHint:
      (
        "Ohne „ja“ geht nur das Deckblatt hinaus: Anliegen, Ort, Sprache.",
        "Without a \"yes\" only the offer sheet goes out: matter, place, language."
      )
    case .closingReason: ("Grund", "Reason")
    case .supportOutcome: ("Hilfe", "Support")
    case .institutionalOutcome: ("Einrichtung", "Institution")
    case .criminalOutcome: ("Strafverfahren", "Criminal case")
    case .reopenReason: ("Grund", "Reason")
    case .member: ("Zuständig", "Who answers")
    case .declineReason: ("Grund", "Reason")
    case .suggestedBody: ("Besser geeignet", "Better suited")
    case .outcome: ("Ergebnis", "Outcome")
    case .report: ("Bericht", "Account")
    case .note: ("Notiz", "Note")
    case .textHint:
      (
        "Tab geht zum Knopf, F2 speichert, F3 nimmt zurück, F4 löscht ein Wort.",
        "Tab goes to the button, F2 saves, F3 takes back, F4 deletes a word."
      )
    case .paperNumber: ("Nummer", "Number")
    case .emptyGivesOne: ("leer: nächste freie", "empty: next free one")
    case .paperTitle: ("Titel", "Title")
    case .decidedBy: ("Beschlossen von", "Decided by")
    case .decidedOn: ("Beschlossen am", "Decided on")
    case .wording: ("Wortlaut", "Wording")
    case .nextControl: ("Nächste Kontrolle", "Next control")
    case .mandateLabel: ("Auftrag Nr.", "Mandate no.")
    case .mandateLabelHint: ("wie im Beschluss", "as in the paper")
    case .mandateWording: ("Auftrag", "Mandate")
    case .responsible: ("Zuständig", "Responsible")
    case .otherOffice: ("Anderes Amt", "Other office")
    case .otherOfficeHint: ("statt der Stelle", "instead of a body")
    case .dueKind: ("Frist", "Due")
    case .dueDate: ("bis zu einem Tag", "by a day")
    case .duePeriodic: ("immer wieder", "again and again")
    case .dueContinuous: ("laufend", "continuous")
    case .dueCheckOnly: ("Prüfauftrag", "to be examined")
    case .dueWithout: ("ohne Termin", "without a date")
    case .dueDay: ("Letzter Tag", "Last day")
    case .everyMonths: ("alle … Monate", "every … months")
    case .actionPoint: ("Handlungsfeld", "Action point")
    case .anotherMandate: ("Noch ein Auftrag", "Another mandate")
    case .reportedOn: ("Bericht vom", "Report of")
    case .mandateStatus: ("Stand", "Status")
    case .reasons: ("Begründung", "Reasons")
    case .alternative: ("Stattdessen", "Instead")
    case .newDueDay: ("Neue Frist", "New last day")
    case .englishTitle: ("Englischer Titel", "English title")
    case .englishText: ("Auf Englisch", "In English")
    case .lead: ("Federführung", "Lead")
    case .leadMissing:
      (
        "Eine Maßnahme braucht jemanden, der sie führt.",
        "A measure needs somebody who leads it."
      )
    case .forDecision: ("Zu Beschluss", "For decision")
    case .indicator: ("Woran messbar", "Indicator")
    case .indicatorValue: ("Gemessen", "Measured")
    case .unit: ("Einheit", "Unit")
    case .baseline: ("Ausgangswert", "Baseline")
    case .target: ("Ziel", "Target")
    case .targetOn: ("Ziel bis", "Target by")
    case .pattern: ("Wirkt auf", "Effect on")
    case .effect: ("Wirkung", "Effect")
    case .amountWrong:
      (
        "Das ist keine Zahl. Möglich ist: 12 oder 12,5",
        "That is no number. Possible: 12 or 12.5"
      )
    case .countWrong:
      (
        "Das ist keine Zahl. Möglich ist: 0 bis 999999",
        "That is no number. Possible: 0 to 999999"
      )
    case .cycle: ("Durchgang", "Cycle")
    case .checkView: ("Sicht", "Side")
    case .city: ("Stadt", "City")
    case .overall: ("Gesamturteil", "Overall")
    case .checkYes: ("trifft zu", "yes")
    case .checkRatherYes: ("trifft eher zu", "rather yes")
    case .checkRatherNo: ("trifft eher nicht zu", "rather no")
    case .checkNo: ("trifft nicht zu", "no")
    case .checkNotAssessed: ("nicht eingeschätzt", "not assessed")
    case .trainingTopic: ("Thema", "Topic")
    case .trainingFormat: ("Form", "Form")
    case .trainingStatus: ("Stand", "State")
    case .trainingDay: ("Tag", "Day")
    case .provider: ("Durch wen", "Held by")
    case .cancelReason: ("Grund der Absage", "Why cancelled")
    case .meetingDay: ("Tag", "Day")
    case .meetingTime: ("Beginn", "Begins at")
    case .timeHint: ("18:30", "18:30")
    case .timeWrong:
      (
        "Das ist keine Uhrzeit. Möglich ist: 18:30 oder 18",
        "That is no time of day. Possible: 18:30 or 18"
      )
    case .meetingPlace: ("Ort", "Place")
    case .topics: ("Themen, je Zeile", "Topics, one a line")
    case .guest: ("Gast", "Guest")
    case .guestCount: ("Gäste, Zahl", "Guests, number")
    case .otherTopic: ("Weiteres Thema", "Another topic")
    case .otherText: ("Dazu", "What was said")
    case .nextMeeting: ("Nächste Sitzung", "Next meeting")
    case .indicatorMissing:
      (
        "Ein Ziel braucht beides: was gemessen wird und die Einheit.",
        "A target needs both: what is measured, and the unit."
      )
    case .topicMissing:
      (
        "Zu welchem Thema gehört der Text unten?",
        "Which topic does the text below belong to?"
      )
    case .nearMember: ("Wer", "Who")
    case .accusedBody: ("Welche Stelle", "Which body")
    case .staffPath: ("Von dort gemeldet", "From inside")
    case .staffPathHint: ("arbeitet dort: j, n", "works there: y, n")
    case .readmitWho: ("Wer wieder darf", "Who may again")
    case .conferenceDay: ("Tag", "Day")
    case .why: ("Grund", "Reason")
    case .classEvidence: ("Belege", "Evidence")
    case .classThird: ("Andere Personen", "Other persons")
    case .dayPast: ("{day} ist vorbei. Möglich ist ab heute.", "{day} has passed. From today on is possible.")
    case .task: ("Aufgabe", "Task")
    case .taskBody: ("Wer es tut", "Who does it")
    case .taskDue: ("Bis", "By")
    case .anotherTask: ("Noch eine Aufgabe", "Another task")
    case .whichTask: ("Welche Aufgabe", "Which task")
    case .doneOn: ("Erledigt am", "Done on")
    case .seatHint: ("wie viele", "how many")
    case .toldOn: ("Gesagt am", "Told on")
    case .toldLanguage: ("In Sprache", "In language")
    case .followUpWish: ("Nachfragen?", "Ask again?")
    case .remedyHint: ("genannt? j, n", "told? y, n")
    case .whatWasSaid: ("Notiz dazu", "Note on it")
    case .talkOn: ("Tag", "Day")
    case .talk: ("Gespräch", "Talk")
    case .talkReached: ("gesprochen", "spoken to")
    case .talkNotReached: ("nicht erreicht", "not reached")
    case .talkRefused: ("möchte kein Gespräch", "wants no talk")
    case .again: ("Neu versuchen", "Try again on")
    case .lessonCategory: ("Was fehlte", "What was missing")
    case .lessonText: ("In Worten", "In words")
    case .incident: ("Vorfall", "Incident")
    case .otherIncident: ("Anderer Vorfall", "Other incident")
    case .tieKind: ("Was sie verbindet", "What ties them")
    case .personsInAll: ("Betroffene zusammen", "Affected in all")
    case .reporterRelation: ("Wer meldet", "Who reports")
    case .affectedKnows: ("Person weiß davon", "Person knows")
    case .anonymous: ("Anonym", "Anonymous")
    case .said: ("Was gesagt wurde", "What was said")
    case .keepAnyway: ("Trotzdem so", "Keep it as is")
    case .saidBy: ("Von wem", "From whom")
    case .about: ("Worum es geht", "What it is about")
    case .sixWords: ("Sechs Wörter", "Six words")
    case .residenceWarning:
      (
        "Schreiben Sie nichts zum Aufenthaltsstatus; Ämter müssten es weitermelden.",
        "Write nothing about residence status; offices would have to report it."
      )
    }
  }
}
