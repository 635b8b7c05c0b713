/// Other words by which people look for an action in the menu, separated by commas. Raw values as in `ScreenPhraseAction`.
public enum ScreenPhraseSynonyms: String, Wording, CaseIterable {
  case figures, edit, assign, accept, filter, consent, report, decline, new, note, reload, search, reveal,
    refer
  case ask, reply, recall, giveBack, takeOver, enquiries
  case declarations, withdraw, told, posts, absence, present, appointment
  case meetings, trainings, effort, noteEffort, decisions, measures, actionPlan, selfChecks, attend,
    keepMinutes
  case conflicts, near, keepAway, readmit, conferences, heldConference, endConference, taskDone
  case feedback, followUp, lesson, linkIncident, unlinkIncident
  case reports, assessReport, findReport, likely, tie, untie
  case close, reopen, lock, quit, inbox, answers

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .figures: ("Statistik,Zahlen,Halbjahr,Übersicht,Bericht", "statistics,half-year,summary,report")
    case .edit: ("Ändern,Korrigieren,Telefon,Name,Kontakt", "change,correct,phone,name,contact")
    case .assign: ("Zuständig,Delegieren,Vertretung", "owner,delegate,responsible,assign")
    case .accept: ("Annehmen,Übernehmen,Bestätigen", "take over,confirm,acknowledge")
    case .filter: ("Geschlossene,Offene,Alle", "closed,open,all")
    case .consent: ("Zustimmung,Erlaubnis,Schweigepflicht", "permission,go-ahead,refusal")
    case .report: ("Ergebnis,Kurzbericht,Antwort", "result,outcome,answer")
    case .decline: ("Zurückweisen,Nein", "refuse,reject")
    case .new: ("Anlegen,Aufnehmen", "create,intake")
    case .note: ("Aufschreiben,Beratungsnotiz,Vermerk", "write,counselling note,memo")
    case .reload: ("Aktualisieren,Neues", "refresh,update")
    case .search: ("Finden,Nummer", "find,number")
    case .reveal: ("Name,Telefon,Verdeckt,Klarname", "name,phone,hidden,reveal")
    case .refer:
      ("Übergeben,Übergabe,Anbieten,Polizei,Clearingstelle", "hand over,offer,police,clearing office")
    case .ask: ("Nachfragen,Klären,Rückfragen", "question,clarify")
    case .reply: ("Antworten,Klären", "answer")
    case .recall: ("Widerrufen,Zurückziehen,Rückgängig", "withdraw,recall,undo")
    case .giveBack: ("Nicht zuständig,Rückgabe,Retoure", "return,not competent")
    case .takeOver: ("Übernehmen,Neuer Fall,Akte", "new case,take over")
    case .enquiries: ("Polizei fragen,Hypothetisch,Anfrage", "ask the police,hypothetical,enquiry")
    case .declarations: ("Einwilligungen,Schweigepflicht,Wen unterrichten", "consents,secrecy,whom to tell")
    case .withdraw: ("Einwilligung zurück,Zurückziehen,Nein", "take back,consent,no")
    case .told: ("Informiert,Abhaken", "informed,tick off")
    case .posts: ("Zuständig,Wer antwortet,Stellvertretung", "who answers,deputy,responsible")
    case .absence: ("Urlaub,Krank,Abwesenheit", "holiday,ill,absence")
    case .present: ("Zurück,Anwesend", "return,present")
    case .appointment: ("Fristen,Fällig,Kalender", "deadlines,due,calendar")
    case .meetings: ("Tagesordnung,Protokoll,Niederschrift,Bündnis", "agenda,minutes,alliance")
    case .decisions: ("Beschlusskontrolle,Aufträge,Stadtrat", "control,mandates,council")
    case .measures: ("Projekte,Vorhaben", "projects,plans")
    case .actionPlan: ("Zehn Punkte,ECCAR,Handlungsfelder", "ten points,ECCAR")
    case .selfChecks: ("Kriterien,Weltoffenheit", "criteria,openness")
    case .attend: ("Wer war da,Teilnahme", "who was there,present")
    case .keepMinutes: ("Protokoll,Ergebnis", "minutes,result")
    case .trainings: ("Fortbildung,Coaching,Workshop", "coaching,workshop,course")
    case .effort: ("Stunden,Koordination,Zeit", "hours,coordination,time")
    case .noteEffort: ("Aufwand,Zeit,Koordination", "effort,time,coordination")
    case .conflicts:
      ("Interessenkonflikt,Ausnehmen,Verwandt,Beschwerde", "conflict,keep away,related,complaint")
    case .near: ("Verwandt,Befreundet,Befangen,Ich selbst", "related,friend,biased,myself")
    case .keepAway: ("Beschuldigt,Beschwerde,Sperren,Befangenheit", "accused,complaint,shield")
    case .readmit: ("Aufheben,Wieder zulassen,Befangenheit", "lift,allow again")
    case .conferences: ("Runder Tisch,Besprechung,Einberufen,Einladen", "round table,call,invite")
    case .heldConference: ("Fand statt,Protokoll,Aufgaben,Konferenz", "took place,minutes,tasks")
    case .endConference: ("Fällt aus,Streichen", "cancel")
    case .taskDone: ("Erledigt,Fertig,Konferenz", "done,finished")
    case .feedback: ("Ergebnis mitteilen,Unterrichten,Bescheid", "tell,inform,outcome")
    case .followUp: ("Nachsorge,Wie geht es,Anrufen", "aftercare,call again")
    case .lesson: ("Lehre,Lernen,Fehler,Verbessern", "learn,mistake,improve")
    case .linkIncident: ("Zuordnen,Verbinden,Weiterer Vorfall", "assign,connect,further incident")
    case .unlinkIncident: ("Lösen,Trennen,Falscher Vorfall", "remove,wrong incident")
    case .reports: ("Hinweis,Anonym,Anruf,Eingang", "tip,anonymous,call")
    case .assessReport: ("Zuordnen,Prüfen,Vorfall", "assign,check,incident")
    case .findReport: ("Anonym,Kennwort,Wiederfinden", "anonymous,find again")
    case .likely: ("Doppelt,Dubletten,Vermutlich derselbe", "duplicate,probably the same")
    case .tie: ("Derselbe,Serie,Zusammenhang,Doppelt", "same,series,link")
    case .untie: ("Zwei verschiedene,Lösen", "two different,unlink")
    case .close: ("Abschließen,Beenden,Ablegen", "finish,end,file away")
    case .reopen: ("Öffnen,Fortsetzen", "open again,continue")
    case .lock: ("Abmelden,Pause", "log out,pause")
    case .quit: ("Schluss,Abmelden,Ende", "exit,log out,end")
    case .inbox: ("Übergaben,Angebote,Posteingang", "referrals,offers")
    case .answers: ("Rücklauf,Post,Übergaben", "replies,post,referrals")
    }
  }
}
