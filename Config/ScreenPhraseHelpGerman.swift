extension ScreenPhraseHelp {
  /// The three sentences in German.
  var german: String {
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
    case .conflicts:
      """
      Hier steht, wer von welchem Fall nichts sehen darf, und wer statt dessen hilft.
      Im Menü (m) sagen Sie, dass jemand zu nahe steht, oder nehmen eine Stelle aus, über die sich jemand beschwert.
      Wer ausgenommen ist, erfährt davon nichts.
      """
    case .near:
      """
      Wer jemanden im Fall kennt, verwandt ist oder selbst beteiligt war, soll ihn nicht sehen.
      Jede Person kann das für sich selbst sagen; warum, wird nie gefragt.
      F2 fragt noch einmal nach.
      """
    case .keepAway:
      """
      Ausgenommen wird die Stelle, um die es in der Beschwerde geht, mit denen über ihr.
      Meldet es jemand, der dort arbeitet, gelten andere Wege zur Hilfe.
      F2 sagt, was die Stelle schon gelesen hat, und fragt noch einmal nach.
      """
    case .readmit:
      """
      Hier endet, dass eine Stelle oder ein Mitglied ausgenommen ist.
      Danach sieht sie wieder, was sie ohne die Ausnahme sähe.
      Wer selbst zu nahe steht, kann das nicht selbst beenden.
      """
    case .conferences:
      """
      Hier stehen die Fallkonferenzen, zu denen Ihre Stelle gehört; oben, was noch stattfindet.
      Gehen Sie mit den Pfeilen auf eine; im Menü (m) steht, was mit ihr zu tun ist.
      Offene Aufgaben stehen auch unter Termine (t).
      """
    case .callConference:
      """
      Einladen können Sie, wer den Fall hat, hatte oder angeboten bekam.
      Gesprochen werden darf nur, worin die Person gegenüber jeder dieser Stellen eingewilligt hat.
      F2 fragt noch einmal nach; ist die Polizei dabei, mit der Fallnummer.
      """
    case .heldConference:
      """
      Wer da war als Zahl, und was vereinbart ist: was, wer, bis wann.
      „Noch eine Aufgabe“ nimmt diese auf und leert die Felder für die nächste.
      Alle Eingeladenen lesen es: kein Name, nichts aus dem Fall.
      """
    case .conferenceTask:
      """
      Hier haken Sie ab, was eine Fallkonferenz vereinbart hat und was getan ist.
      Zur Auswahl steht, was noch offen ist.
      F2 speichert; die anderen Eingeladenen sehen es.
      """
    case .feedback:
      """
      Die Person erfährt, was daraus wurde und was noch möglich ist, in ihrer Sprache.
      Fragen Sie dabei, ob jemand einige Zeit nach dem Schließen nachfragen darf.
      Die Notiz liest nur Ihre Stelle; F2 speichert.
      """
    case .followUp:
      """
      Die Nachfrage einige Zeit nach dem Schließen; nur wenn die Person das wollte.
      Ergebnis und Fragen füllen Sie nur nach einem Gespräch aus, den neuen Versuch nur ohne.
      Die Notiz liest nur Ihre Stelle; F2 speichert.
      """
    case .lesson:
      """
      Was gefehlt hat oder besser gehen sollte, in Worten und als Art.
      Den Text liest nur Ihre Stelle; das Bündnis zählt nur die Art.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .caseIncident:
      """
      Ein Fall kann von mehreren Vorfällen handeln; zur Auswahl stehen die Ihrer Stelle.
      Wer vom einen ausgenommen ist, wird es auch vom anderen.
      Der letzte Vorfall bleibt beim Fall.
      """
    case .reports:
      """
      Hier stehen eingegangene Meldungen, die neueste oben; nur Ihre Stelle sieht sie.
      Enter zeigt eine mit ihren Worten, n nimmt eine neue auf.
      Nennt jemand sechs Wörter, findet das Menü (m) die Meldung dazu.
      """
    case .receivedReport:
      """
      Eine Meldung mit ihren Worten und dem, was hinzukam.
      o ergänzt sie; im Menü (m) ordnen Sie sie einem Vorfall zu oder machen einen Fall daraus.
      Wer gemeldet hat, steht nirgends.
      """
    case .newReport:
      """
      Eine Nachricht, die eingegangen ist; Fall und Vorfall braucht es dafür nicht.
      Schreiben Sie nichts, was verrät, wer meldet: kein Name, keine Nummer.
      Bei „anonym“ zeigt das Programm nach F2 einmal sechs Wörter für die Person.
      """
    case .addToReport:
      """
      Was später dazukam: von der meldenden Person oder von Ihnen.
      Schreiben Sie nichts, was verrät, wer meldet.
      F2 speichert; mit Esc bleibt der Entwurf erhalten.
      """
    case .assessReport:
      """
      Worum es in der Meldung geht: um einen Vorfall Ihrer Stelle, oder um nichts für das Bündnis.
      Mehrere Meldungen zu einem Vorfall zählen als ein Vorfall.
      F2 speichert; Sie können es später ändern.
      """
    case .token:
      """
      Diese sechs Wörter bekommt die meldende Person, und nur sie.
      Wer sie nennt, kann nach der Meldung fragen oder etwas ergänzen.
      Sie werden nicht aufbewahrt: Erst wenn sie weitergegeben sind, schließt die Ja-Taste.
      """
    case .findReport:
      """
      Nennt eine anonyme Person ihre sechs Wörter, finden Sie hier ihre Meldung.
      Groß oder klein ist gleich; zwischen den Wörtern genügt ein Leerzeichen.
      Ein falscher Versuch wird festgehalten, ohne die Wörter.
      """
    case .likely:
      """
      Hier stehen Vorfälle zweier Stellen, die nach Ort, Tag und Art derselbe sein können.
      Fragen Sie bei beiden nach; das Menü (m) verbindet sie oder hält fest, dass es zwei sind.
      Verbundene zählen einmal; was erzählt wurde, sehen Sie hier nicht.
      """
    case .tie:
      """
      Zwei Vorfälle sind derselbe und zählen einmal, oder sie gehören zu einer Serie.
      Die Zahl der Betroffenen gilt nur für denselben Vorfall; leer heißt: niemand wurde gefragt.
      Was verbunden ist, lässt sich wieder trennen.
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
      Hier stehen die Hinweise seit dem Öffnen, der neueste oben.
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
}
