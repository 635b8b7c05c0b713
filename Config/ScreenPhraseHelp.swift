/// Three sentences for each screen, one to a line.
public enum ScreenPhraseHelp: String, Wording, CaseIterable {
  case title, state, keys
  case workList, start, newCase, newIncident, caseView, note, consent, offer, preview, inbox, referral,
    answers
  case closing, reopen, assign, edit, halfYear, decline, report, menu, messages, help, notice, quit, confirm
  case message, handBack, enquiries, enquiryForm
  case declarations, withdraw, due, posts, absence
  case paper, paperState, meetings, effort
  case decisions, decision, controlReport, measures, measure, measureReport, selfChecks, selfCheck
  case training, invitation, attendance, minutes
  case menuTitle, menuState, menuPrompt

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private var german: String {
    switch self {
    case .title: "Hilfe"
    case .state: "Alle Tasten dieses Bildschirms. Esc führt zurück."
    case .keys: "Tasten"
    case .workList:
      """
      Hier stehen die Fälle, an denen Ihre Stelle arbeitet; oben, was zuerst dran ist.
      Mit den Pfeilen gehen Sie zu einem Fall, Enter öffnet ihn.
      Ein Ausrufezeichen heißt: Hier wartet jemand, oder es eilt.
      """
    case .start:
      """
      Sie sehen hier keine Fälle, weil Ihre Aufgabe keine braucht.
      Die Auswertung zeigt Zahlen, sobald sie freigegeben sind.
      Mit q beenden Sie das Programm.
      """
    case .newCase:
      """
      Ein Eintrag hält den Vorfall fest und legt den Fall an.
      Nur die Felder mit „Pflicht“ müssen ausgefüllt sein; alles andere geht auch später.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .newIncident:
      """
      Hier halten Sie einen Vorfall fest, zu dem es keinen Fall gibt.
      Er zählt in der Halbjahresübersicht mit.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .caseView:
      """
      Hier steht alles, was Ihre Stelle zu diesem Fall weiß.
      Namen und Kontakte sind verdeckt; v zeigt sie, bis Sie den Bildschirm verlassen.
      Die Pfeile gehen Zeile für Zeile, Enter auf einer Übergabe öffnet sie.
      """
    case .note:
      """
      Eine Notiz liest nur Ihre eigene Stelle, und sie kann nie weitergegeben werden.
      Schreiben Sie nichts zum Aufenthaltsstatus einer Person.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .consent:
      """
      Ohne Einwilligung geht nichts über eine Person hinaus: je Empfänger, Zweck und Art der Daten.
      Auch ein Nein wird festgehalten, damit niemand noch einmal fragt.
      Für die Polizei muss vorher erklärt sein, dass sie ermitteln muss und dass es kein Zurück gibt.
      """
    case .offer:
      """
      Sie bieten den Fall einer anderen Stelle an; sie sieht zuerst nur das Deckblatt.
      Den Inhalt bekommt sie mit der Annahme, und nur, wofür eine Einwilligung da ist.
      F2 zeigt Ihnen genau, was hinausgeht; weitergegeben wird erst danach.
      """
    case .preview:
      """
      So sieht die Empfängerin Deckblatt und Inhalt.
      Stimmt etwas nicht, führt Esc zum Formular zurück.
      w bietet an; vorher kommt noch eine Rückfrage.
      """
    case .inbox:
      """
      Hier stehen Übergaben an Ihre Stelle, die ältesten unbestätigten oben.
      Enter öffnet das Deckblatt; e bestätigt den Empfang, l lehnt ab.
      Antworten auf eigene Übergaben finden Sie mit p.
      """
    case .referral:
      """
      Vor der Annahme sehen Sie nur das Deckblatt: Anliegen, Ort, Sprache und Frist.
      e bestätigt den Empfang, dann öffnet sich der Inhalt; l lehnt mit Grund ab.
      k gibt Rückmeldung, was daraus geworden ist.
      """
    case .answers:
      """
      Hier steht, was andere Stellen auf Ihre Übergaben geantwortet haben.
      Übergaben ohne Antwort nach der Frist stehen auch hier.
      Enter öffnet die Übergabe.
      """
    case .closing:
      """
      Ein Fall wird mit einem Grund und bis zu drei Ergebnissen geschlossen.
      Läuft noch eine Übergabe, wird das Schließen abgelehnt.
      Ein geschlossener Fall lässt sich wieder aufnehmen und behält seine Nummer.
      """
    case .reopen:
      """
      Der Fall behält seine Nummer und seinen Verlauf.
      Der Grund steht danach im Verlauf.
      F2 nimmt den Fall wieder auf.
      """
    case .assign:
      """
      Jeder Fall hat immer genau eine zuständige Person.
      Zur Auswahl stehen die Mitglieder Ihrer Stelle.
      F2 speichert die Zuständigkeit.
      """
    case .edit:
      """
      Was Sie ändern, steht danach mit dem alten Wert im Verlauf.
      Name und Kontakt sehen nur Mitglieder Ihrer Stelle.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .halfYear:
      """
      Die Übersicht zeigt nur Summen, keine Fälle.
      „intern“ heißt: nicht für die Runde freigegeben, kleine Zahlen sind nicht verdeckt.
      Bild-ab blättert weiter, links und rechts wechseln den Zeitraum.
      """
    case .message:
      """
      Hier schreiben Sie der anderen Stelle zu diesem Angebot; nur Sie beide lesen das.
      Es wird mit dem Angebot gelöscht; vor der Annahme gehört kein Name hinein.
      F2 fragt noch einmal nach und sendet dann.
      """
    case .handBack:
      """
      Hier geht der Fall zurück; der Inhalt wird dabei in jeder Kopie gelöscht.
      Der Grund ist Pflicht und steht danach bei der Clearingstelle und der anderen Stelle.
      F2 fragt noch einmal nach.
      """
    case .paper:
      """
      Diese Seite darf im Raum gezeigt werden: Zahlen und Vorhaben, kein Fall.
      Bild-ab blättert, die Pfeile gehen Zeile für Zeile.
      Zum Drucken gibt es sie auch als Datei: lotse meeting, lotse training, lotse effort.
      """
    case .paperState: "Bild-ab blättert weiter. Esc führt zurück."
    case .meetings:
      """
      Hier stehen die Sitzungen des Bündnisses, die neueste oben.
      Enter zeigt die Tagesordnung; nach der Sitzung die Niederschrift.
      Was fällig ist, kommt von selbst auf die Tagesordnung.
      """
    case .decisions:
      """
      Hier steht jeder Auftrag; oben, was zur Kontrolle ansteht oder überfällig ist (!).
      Enter zeigt den Beschluss mit allen Berichten, die Taste für Rückmeldung trägt einen neuen ein.
      Was eingetragen ist, wird nie geändert: Eine Berichtigung ist ein weiterer Bericht.
      """
    case .decision:
      """
      Ein Beschluss mit seinen Aufträgen, im Wortlaut. Ein offener Auftrag braucht eine nächste Kontrolle.
      „Noch ein Auftrag“ nimmt diesen auf und leert die Felder für den nächsten; F2 am Ende speichert alles.
      Kein Name und keine Fallnummer gehört hier hinein: Alle Stellen lesen es.
      """
    case .controlReport:
      """
      Was zu diesem Auftrag getan ist, und wann wieder jemand hinsieht.
      „Erledigt“ braucht ein Ergebnis, „nicht weiterverfolgt“ und eine neue Frist brauchen eine Begründung.
      Ohne Tag gilt die nächste Kontrolle, die schon steht.
      """
    case .measures:
      """
      Hier stehen die Maßnahmen, die neueste oben.
      Enter zeigt eine mit ihren Berichten, die Taste für Rückmeldung trägt einen neuen ein.
      Der Aktionsplan im Menü (m) zeigt alle nach Handlungsfeld, auch Felder ohne Maßnahme.
      """
    case .measure:
      """
      Eine Maßnahme dient einem Handlungsfeld, und jemand führt sie.
      Woran messbar: Was gezählt wird, mit Einheit, Ausgangswert und Ziel; freiwillig.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .measureReport:
      """
      Was die Maßnahme in diesen Tagen gebracht hat, auch auf Englisch.
      Wer sie aufgibt, nennt die Begründung.
      F2 speichert; danach bleibt der Bericht, wie er ist.
      """
    case .selfChecks:
      """
      Hier stehen die Durchgänge des Selbstchecks, der neueste oben.
      Enter zeigt alle Sichten nebeneinander, ohne Punktzahl.
      Mehrere Durchgänge vergleicht: lotse selfcheck compare.
      """
    case .selfCheck:
      """
      Eine Sicht antwortet auf jedes Kriterium; die volle Frage steht unten.
      Leer heißt: nicht gefragt; „nicht eingeschätzt“ heißt: Niemand wusste es.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .training:
      """
      Eine Schulung der eigenen Stelle: wie viele Personen jeder Gruppe, nie wer.
      Stand „geplant“ hält einen Termin fest, „abgesagt“ braucht einen Grund.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .invitation:
      """
      Tag, Ort und eigene Themen; was fällig ist, kommt von selbst auf die Tagesordnung.
      Für jede Stelle eine Zahl von Personen, kein Name.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .attendance:
      """
      Wie viele Personen jeder Stelle da waren; vorgeschlagen sind die Eingeladenen.
      0 oder leer heißt: niemand.
      F2 speichert.
      """
    case .minutes:
      """
      Zu jedem Thema, was gesagt und vereinbart wurde; ohne Fall und ohne Namen.
      Die Kopfkennung kommt von selbst dazu und beweist später, dass nichts umgeschrieben wurde.
      F2 speichert; zum Unterschreiben druckt lotse meeting minutes.
      """
    case .effort:
      """
      Stunden für die Koordination, freiwillig; sie stehen danach auf der Tagesordnung.
      Wer neu einträgt, ersetzt die alte Zahl; 0 nimmt sie zurück.
      F2 speichert.
      """
    case .declarations:
      """
      Hier steht jede Erklärung der Person und was sie heute wert ist; auch ein Nein.
      g trägt eine neue ein, im Menü (m) steht der Widerruf.
      Unten steht, wer nach einem Widerruf noch zu unterrichten ist; „Unterrichtet“ hakt ab.
      """
    case .withdraw:
      """
      Ein Widerruf braucht keinen Grund und keine Form und geht immer, auch im geschlossenen Fall.
      Ohne Auswahl gilt er für alle Stellen.
      Nach F2 kommt eine Rückfrage, die sagt, was endet.
      """
    case .due:
      """
      Hier steht, was für Ihre Stelle fällig ist, nach dem sicheren Ende geordnet; „!“ heißt: vorbei.
      Enter öffnet den Fall oder die Übergabe.
      Die Fristen sind ein Hinweis, keine Rechtsberatung.
      """
    case .posts:
      """
      Hier steht, wer heute für welche Aufgabe antwortet und wer vertritt.
      Mit „Abwesend melden“ gehen Ihre Aufgaben in diesen Tagen an die Vertretung.
      Posten trägt ein, wer die Schlüssel der Stelle verwaltet.
      """
    case .absence:
      """
      Der erste und der letzte Tag genügen; ein Grund wird nie gefragt.
      Ihre Aufgaben gehen in diesen Tagen von selbst an die Vertretung.
      F2 speichert; „Wieder da“ beendet die Abwesenheit früher.
      """
    case .enquiries:
      """
      Hier stehen Fragen an die Polizei, die zu keinem Fall führen, mit ihren Antworten.
      Im Menü (m) stellen oder beantworten Sie eine.
      Die Polizei muss ermitteln, sobald sie von einer Straftat erfährt: Fragen Sie nur allgemein.
      """
    case .enquiryForm:
      """
      Hier schreiben Sie, ohne Ort, Tag, Nummer und Person zu nennen.
      Was nach einem Fall klingt, wird abgewiesen; alles erkennt das Programm nicht.
      F2 fragt noch einmal nach und sendet dann.
      """
    case .decline:
      """
      Eine Ablehnung braucht einen Grund; die anbietende Stelle sieht ihn.
      Sie können eine Stelle nennen, die besser helfen kann.
      Nach F2 kommt eine Rückfrage.
      """
    case .report:
      """
      Mit der Rückmeldung endet die Übergabe.
      Das Ergebnis sehen die anbietende Stelle und die Clearingstelle, den Bericht nur die anbietende Stelle.
      Nach F2 kommt eine Rückfrage.
      """
    case .menu:
      """
      Das Menü nennt jeden Befehl dieses Bildschirms mit seiner Taste.
      Tippen Sie einen Teil des Namens oder ein ähnliches Wort.
      Enter führt den markierten Befehl aus, Esc schließt das Menü.
      """
    case .messages:
      """
      Hier stehen die Meldungen seit dem Öffnen, die neueste oben.
      Sie werden nirgends gespeichert.
      Esc führt zurück.
      """
    case .help, .notice:
      """
      Die Pfeile gehen Zeile für Zeile.
      Bild-ab blättert.
      Esc führt zurück.
      """
    case .quit, .confirm:
      """
      Hier wird gefragt, bevor etwas geschieht.
      Die Antwort steht in der letzten Zeile des Kastens; Enter allein bestätigt nie.
      Esc heißt immer Nein und führt zurück.
      """
    case .menuTitle: "Menü"
    case .menuState: "Tippen schränkt ein, Pfeile wählen, Enter führt aus."
    case .menuPrompt: "Befehl"
    }
  }

  private var english: String {
    switch self {
    case .title: "Help"
    case .state: "All keys of this screen. Esc leads back."
    case .keys: "Keys"
    case .workList:
      """
      These are the cases your body works on; what comes first stands at the top.
      Go to a case with the arrows, Enter opens it.
      An exclamation mark means: somebody is waiting here, or it is urgent.
      """
    case .start:
      """
      You see no cases here because your task needs none.
      The key figures appear once they have been released.
      q quits the program.
      """
    case .newCase:
      """
      One entry records the incident and opens the case.
      Only the fields marked "required" must be filled in; the rest can wait.
      F2 saves; with Esc the draft is kept.
      """
    case .newIncident:
      """
      Here you record an incident for which there is no case.
      It counts in the half-yearly figures.
      F2 saves; with Esc the draft is kept.
      """
    case .caseView:
      """
      Here is everything your body knows of this case.
      Names and contacts are hidden; v shows them until you leave the screen.
      The arrows go line by line, Enter on a referral opens it.
      """
    case .note:
      """
      Only your own body reads a note, and it can never be handed over.
      Write nothing about a person's residence status.
      F2 saves; with Esc the draft is kept.
      """
    case .consent:
      """
      Without consent nothing about a person goes out: per recipient, purpose and kind of data.
      A no is recorded too, so that nobody asks again.
      For the police it must have been explained that they must investigate and that there is no way back.
      """
    case .offer:
      """
      You offer the case to another body; at first it sees the offer sheet only.
      It gets the content when it accepts, and only what a consent covers.
      F2 shows exactly what goes out; nothing is handed over before that.
      """
    case .preview:
      """
      This is how the recipient sees sheet and content.
      If something is wrong, Esc leads back to the form.
      r offers; a question comes before that.
      """
    case .inbox:
      """
      These are the referrals to your body, the oldest waiting ones at the top.
      Enter opens the offer sheet; a accepts, d declines.
      p shows the answers to your own referrals.
      """
    case .referral:
      """
      Before you accept you see the offer sheet only: matter, place, language and date.
      a accepts, then the content opens; d declines with a reason.
      b reports back what came of it.
      """
    case .answers:
      """
      These are the answers of other bodies to your referrals.
      Referrals without an answer after their date stand here too.
      Enter opens the referral.
      """
    case .closing:
      """
      A case is closed with a reason and up to three outcomes.
      While a referral is running, closing is refused.
      A closed case can be reopened and keeps its number.
      """
    case .reopen:
      """
      The case keeps its number and its history.
      The reason then stands in the history.
      F2 reopens the case.
      """
    case .assign:
      """
      Exactly one person always answers for a case.
      You can choose among the members of your body.
      F2 saves.
      """
    case .edit:
      """
      What you change stands in the history with its old value.
      Only members of your body see name and contact.
      F2 saves; with Esc the draft is kept.
      """
    case .halfYear:
      """
      The figures show totals only, no cases.
      "internal" means: not released for the meeting, small numbers are not covered.
      Page down turns the page, left and right change the period.
      """
    case .message:
      """
      Here you write to the other body about this offer; only the two of you read it.
      It is erased with the offer; before acceptance no name belongs here.
      F2 asks once more and then sends.
      """
    case .handBack:
      """
      Here the case goes back; its content is erased in every copy.
      The reason is needed; the clearing office and the other body will see it.
      F2 asks once more.
      """
    case .paper:
      """
      This page may be shown in the room: figures and plans, no case.
      Page down turns the page, the arrows go line by line.
      It can be printed from a file, too: lotse meeting, lotse training, lotse effort.
      """
    case .paperState: "Page down turns the page. Esc leads back."
    case .meetings:
      """
      Here stand the meetings of the alliance, the newest first.
      Enter shows the agenda; after the meeting the minutes.
      What is due comes onto the agenda by itself.
      """
    case .decisions:
      """
      Here stands each mandate; on top what is due for control or overdue (!).
      Enter shows the decision with all reports; the key to report back enters a new one.
      What was entered never changes: a correction is a further report.
      """
    case .decision:
      """
      A decision with its mandates, in its own words. An open mandate needs a next control.
      "Another mandate" takes this one in and empties the fields for the next; F2 at the end saves all.
      No name and no case number belongs here: all bodies read it.
      """
    case .controlReport:
      """
      What was done for this mandate, and when somebody looks again.
      "Done" needs a result; "not pursued" and a new last day need reasons.
      Without a day the next control that stands remains.
      """
    case .measures:
      """
      Here stand the measures, the newest first.
      Enter shows one with its reports; the key to report back enters a new one.
      The action plan in the menu (m) shows all by point, also points without a measure.
      """
    case .measure:
      """
      A measure serves a point of the action plan, and somebody leads it.
      Indicator: what is counted, with unit, baseline and target; if you like.
      F2 saves; with Esc the draft is kept.
      """
    case .measureReport:
      """
      What the measure came to in these days, in English, too.
      Whoever gives it up states the reasons.
      F2 saves; afterwards the report stays as it is.
      """
    case .selfChecks:
      """
      Here stand the cycles of the self-check, the newest first.
      Enter shows all sides beside each other, without a score.
      Several cycles are compared by: lotse selfcheck compare.
      """
    case .selfCheck:
      """
      One side answers each criterion; the full text stands below.
      Empty means: not asked; "not assessed" means: nobody could tell.
      F2 saves; with Esc the draft is kept.
      """
    case .training:
      """
      A training of your own body: how many people of each group, never who.
      "Planned" keeps a date; "cancelled" needs a reason.
      F2 saves; with Esc the draft is kept.
      """
    case .invitation:
      """
      Day, place and your own topics; what is due comes onto the agenda by itself.
      For each body a number of people, no name.
      F2 saves; with Esc the draft is kept.
      """
    case .attendance:
      """
      How many people of each body were there; filled with those invited.
      0 or empty means: nobody.
      F2 saves.
      """
    case .minutes:
      """
      For each topic what was said and agreed; no case and no name.
      The head code is added by itself and proves later that nothing was rewritten.
      F2 saves; lotse meeting minutes prints them to sign.
      """
    case .effort:
      """
      Hours of coordination, if you want to; they stand on the agenda then.
      A new number takes the old one's place; 0 takes it back.
      F2 saves.
      """
    case .declarations:
      """
      Here stands every declaration of the person and what it is worth today; a no, too.
      g records a new one, the menu (m) has the withdrawal.
      At the end stands who still has to be told after a withdrawal; "Told" ticks off.
      """
    case .withdraw:
      """
      A withdrawal needs no reason and no form and always works, in a closed case too.
      Without a choice it holds for all bodies.
      After F2 a question says what will end.
      """
    case .due:
      """
      Here stands what is due for your body, by the safe end; "!" means: passed.
      Enter opens the case or the referral.
      The deadlines are a hint, no legal advice.
      """
    case .posts:
      """
      Here stands who answers for which task today, and who deputises.
      "Say that you are away" hands your tasks to your deputy on these days.
      Posts are entered by whoever keeps the body's keys.
      """
    case .absence:
      """
      The first and the last day are enough; a reason is never asked for.
      On these days your tasks go to your deputy on their own.
      F2 saves; "Back again" ends the absence earlier.
      """
    case .enquiries:
      """
      Here stand questions to the police that lead to no case, with their answers.
      In the menu (m) you ask or answer one.
      The police must investigate once they learn of an offence: ask in general only.
      """
    case .enquiryForm:
      """
      Here you write without naming a place, a day, a number or a person.
      What sounds like a case is refused; the program does not notice everything.
      F2 asks once more and then sends.
      """
    case .decline:
      """
      Declining needs a reason; the offering body sees it.
      You may name a body that can help better.
      After F2 a question comes.
      """
    case .report:
      """
      Reporting back ends the referral.
      The offering body and the clearing office see the outcome, only the offering body your account.
      After F2 a question comes.
      """
    case .menu:
      """
      The menu names every command of this screen with its key.
      Type a part of its name or a similar word.
      Enter runs the marked command, Esc closes the menu.
      """
    case .messages:
      """
      These are the messages since you unlocked, the newest first.
      They are stored nowhere.
      Esc leads back.
      """
    case .help, .notice:
      """
      The arrows go line by line.
      Page down turns the page.
      Esc leads back.
      """
    case .quit, .confirm:
      """
      You are asked before something happens.
      The answer stands in the last line of the box; Enter alone never confirms.
      Esc always means no and leads back.
      """
    case .menuTitle: "Menu"
    case .menuState: "Typing narrows, arrows choose, Enter runs."
    case .menuPrompt: "Command"
    }
  }
}
