/// Why a command was refused: what happened, then what to do. One case per refusal of the core.
public enum RefusalPhrase: String, Wording, CaseIterable {
  case notFoundOrNotPermitted, unknownCode, missing, dayInFuture, rangeReversed, severalPrimaryMotives
  case impossibleCount, caseClosed, caseOpen, referralOpen, consentMissing, consentRefused
  case dutyToProsecuteNotExplained, neverReferable, nothingToRefer, notARecipient, referralNotOffered
  case referralNotAccepted, offerLapsed, nothingChanged, textTooLong, kitNotProven, openWork
  case tiedThroughOthers, tellsReporter
  case consentWithdrawn, secrecyRestored, thirdPartyCannotConsent, anonymousReport, groundNotUsable
  case disclosureNeedsAnother, disclosureDecided, policeOfferUnconfirmed
  case questionWaits, noQuestionWaits, referralNotReported, offerInTime, handedInCircle
  case acceptedAlready, tellsTooMuch
  case accusedRecipient, notOnStaffPath, unknownBody, ownBodyAccused, notAColleague, nobodyLeft
  case notPermitted, newerProgram, dayInPast, unreadableRules
  case escalationOver
  case unknownStep, stepAsks, unknownVersion, closingBlocked
  case versionTaken, versionNotNewer, codesRemoved
  case unknownDeadlineRule, unknownStartFact, deadlineOutOfArea, deadlineOutOfLand, deadlineNotOpen,
    breachNotOpen
  case dayNotAhead, erasureHeld, erasureRequested, erasureWaiting, erasureNeedsAnother, erasureGrew
  case control
  case conference, followUpNotWished, followUpUnclear, lastIncident
  case meetingOver, attendanceMissing, namesAFile, draftReplaced
  case findingNeedsAnother, findingReleased, findingTakenBack
  case selfCheck
  case noNewCases, noNewCasesUntil, cannotHoldPost, postVacant, cannotStandIn, hierarchyCircle

  /// The sentences with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .notFoundOrNotPermitted:
      return "Das gibt es nicht, oder es ist für Sie nicht zugänglich. Prüfen Sie die Nummer."
    case .unknownCode:
      return "„{code}“ steht nicht (mehr) in der Liste „{list}“. Wählen Sie einen Eintrag der Liste."
    case .missing: return "Es fehlt: {part}. Tragen Sie es ein und versuchen Sie es noch einmal."
    case .dayInFuture: return "Der {day} liegt in der Zukunft. Prüfen Sie das Datum."
    case .rangeReversed: return "Der Zeitraum endet, bevor er beginnt. Tauschen Sie die beiden Tage."
    case .severalPrimaryMotives:
      return "Mehrere Motive sind als Hauptmotiv markiert. Lassen Sie nur eines davon stehen."
    case .impossibleCount:
      return
        "Die Zahlen der Betroffenen passen nicht zusammen. Personen können nicht mehr sein als alle zusammen."
    case .caseClosed: return "Der Fall ist geschlossen. Nehmen Sie ihn zuerst wieder auf."
    case .caseOpen: return "Der Fall ist offen; wieder aufnehmen lässt sich nur ein geschlossener Fall."
    case .referralOpen:
      return "Die Übergabe {number} läuft noch. Warten Sie die Antwort ab oder klären Sie sie mit der Stelle."
    case .consentMissing:
      return """
        Es fehlt die Einwilligung der betroffenen Person für {recipient}, Zweck {purpose}, Daten: {classes}. \
        Holen Sie sie ein und tragen Sie sie ein; erst dann lässt sich die Übergabe anbieten. Ohne Einwilligung kann an \
        andere als die Polizei das Deckblatt ohne Daten gehen (classes: []). Sonst trägt nur ein gesetzlicher \
        Grund, dem eine zweite Person zustimmt: lotse disclosure request
        """
    case .consentRefused:
      return """
        Die betroffene Person hat die Weitergabe an {recipient} zum Zweck {purpose} abgelehnt. \
        Geben Sie nichts weiter; nur wenn sie sich anders entscheidet, tragen Sie die neue Einwilligung ein.
        """
    case .consentWithdrawn:
      return """
        Die betroffene Person hat die Einwilligung für {recipient}, Zweck {purpose}, am {day} widerrufen. \
        Geben Sie nichts weiter; nur wenn sie es selbst anders entscheidet, tragen Sie die neue Einwilligung ein.
        """
    case .secrecyRestored:
      return """
        Die Entbindung von der Schweigepflicht gegenüber {recipient} gilt seit {day} nicht mehr. \
        Sprechen Sie mit der Person; ohne neue Entbindung bleibt es dabei.
        """
    case .thirdPartyCannotConsent:
      return """
        Zeug*innen und andere Dritte können nicht für die betroffene Person einwilligen. Sagen Sie ihnen, dass \
        sie selbst bei der Polizei anzeigen können; für alles andere fragen Sie die betroffene Person.
        """
    case .anonymousReport:
      return """
        Die Meldung ist anonym; {classes} gibt es für niemanden sonst. Gibt sich die Person zu erkennen, tragen \
        Sie ihren Namen ein und holen Sie eine neue Einwilligung.
        """
    case .groundNotUsable:
      return """
        {number} trägt diese Weitergabe nicht: anderer Fall, andere Stelle, andere Daten, nicht zugestimmt, oder \
        die zweite Person hat nicht rechtzeitig geprüft. Sehen Sie nach: lotse disclosure list
        """
    case .disclosureNeedsAnother:
      return """
        Hier entscheidet eine zweite Person: nicht, wer den Antrag gestellt hat, und nur die im Antrag genannte \
        Stelle. Bitten Sie dort jemanden.
        """
    case .disclosureDecided:
      return "Über {number} ist schon entschieden, und das bleibt. Sehen Sie in den Verlauf."
    case .policeOfferUnconfirmed:
      return """
        Was die Polizei erfährt, muss sie verfolgen; das lässt sich nicht zurücknehmen. Ist die Person damit \
        einverstanden, tippen Sie zur Bestätigung die Nummer des Falls: {number} (auf der Kommandozeile \
        --confirm {number}). Erst etwas klären, ohne dass die Polizei handeln muss: lotse enquiry ask
        """
    case .dutyToProsecuteNotExplained:
      return """
        Eine Einwilligung gegenüber der Polizei gilt erst, wenn erklärt wurde, dass die Polizei ermitteln muss \
        und dass sich das nicht zurücknehmen lässt. Erklären Sie es und bestätigen Sie das.
        """
    case .neverReferable: return "{classes} dürfen nie weitergegeben werden. Nehmen Sie sie heraus."
    case .nothingToRefer:
      return
        "Im Fall steht nichts zu: {class}. Tragen Sie es nach oder nehmen Sie es aus der Übergabe heraus."
    case .notARecipient: return "{recipient} nimmt keine Übergaben an. Wählen Sie eine andere Stelle."
    case .referralNotOffered:
      return "Die Übergabe wartet nicht mehr auf eine Antwort. Sehen Sie im Verlauf nach, was geschehen ist."
    case .referralNotAccepted: return "Die Übergabe ist nicht angenommen. Nehmen Sie sie zuerst an."
    case .offerLapsed:
      return
        "Die Antwortfrist ist am {due} abgelaufen. Bitten Sie die anbietende Stelle um ein neues Angebot."
    case .questionWaits:
      return
        "Zu diesem Angebot wartet schon eine Rückfrage auf Antwort. Warten Sie, oder antworten Sie auf das Angebot."
    case .acceptedAlready:
      return "{name} hat diese Übergabe schon angenommen, am {time}. Sprechen Sie sich ab."
    case .tellsTooMuch:
      return """
        Darin steht {part}. Eine abstrakte Frage nennt keinen Ort, keinen Tag, keine Nummer und keine Person, damit \
        niemand daraus einen Fall erkennt. Fassen Sie sie allgemeiner.
        """
    case .noQuestionWaits: return "Zu diesem Angebot ist keine Rückfrage offen."
    case .referralNotReported:
      return "Die Übergabe ist nicht rückgemeldet oder schon abgeschlossen. Sehen Sie im Verlauf nach."
    case .offerInTime: return "Die Antwortfrist läuft noch bis zum {due}. Vorher verfällt nichts."
    case .handedInCircle:
      return
        "{recipient} hatte diesen Fall schon; weitergeben hieße, ihn im Kreis zu schicken. Geben Sie ihn zurück oder wählen Sie eine andere Stelle."
    case .noNewCases:
      return "{body} nimmt zurzeit keine neuen Fälle. Bieten Sie den Fall einer anderen Stelle an: {others}."
    case .noNewCasesUntil:
      return """
        {body} nimmt bis {until} keine neuen Fälle. Bieten Sie den Fall einer anderen Stelle an: {others}.
        """
    case .cannotHoldPost:
      return """
        {member} gehört nicht zu dieser Stelle, hat die Rolle nicht oder ist doppelt genannt. Nennen Sie jemanden \
        mit dieser Rolle.
        """
    case .postVacant: return "Den Posten hat heute niemand. Besetzen Sie ihn zuerst: lotse post set"
    case .cannotStandIn:
      return
        "{body} kann nicht einspringen. Nennen Sie eine Beratungsstelle, die Clearing- oder die Geschäftsstelle."
    case .hierarchyCircle:
      return "So stünde die Stelle über sich selbst. Prüfen Sie, welche Stelle wirklich darüber steht."
    case .accusedRecipient:
      return
        "Die Beschwerde betrifft {body} oder eine Stelle darunter; dorthin geht davon nichts. Wer stattdessen helfen kann, zeigt: lotse conflict list"
    case .notOnStaffPath:
      return
        "Hier spricht jemand aus der betroffenen Stelle selbst; {body} steht nicht auf der Liste für Beschäftigte. Wer helfen kann, zeigt: lotse conflict list"
    case .unknownBody:
      return "Eine Stelle „{code}“ gibt es im Bündnis nicht. Die Codewörter zeigt: lotse body list"
    case .ownBodyAccused:
      return
        "Die Beschwerde betrifft Ihre eigene Stelle oder eine über ihr; vor der eigenen Akte lässt sie sich nicht verschließen. Legen Sie hier nichts an und nennen Sie der Person eine andere Stelle."
    case .nobodyLeft:
      return
        "Sonst kann niemand diesen Fall mehr öffnen, und er bliebe liegen. Holen Sie erst jemanden dazu: eine weitere Person in der eigenen Stelle (lotse member invite), oder bieten Sie den Fall einer anderen Stelle an."
    case .notAColleague:
      return "Das ist niemand aus Ihrer Stelle. Nennen Sie ein Mitglied der eigenen Stelle."
    case .nothingChanged: return "Das ändert nichts: Es steht schon so da."
    case .kitNotProven:
      return """
        Diese Stelle hat ihre Notfallkarte noch nicht erprobt; ginge das Passwort verloren, wären die Daten verloren. \
        Drucken Sie sie zuerst: lotse kit print
        """
    case .tellsReporter:
      return """
        Der Text kann verraten, wer gemeldet hat: {parts}. Nehmen Sie es heraus; wenn es bleiben muss, halten Sie ihn \
        mit --as-is so fest.
        """
    case .tiedThroughOthers:
      return """
        Diese beiden hängen nur über andere zusammen: {numbers}. Trennen Sie zuerst, was davon nicht dazugehört: \
        lotse incident unlink
        """
    case .meetingOver:
      return "Die Niederschrift dieser Sitzung ist schon abgelegt. Laden Sie zu einer neuen Sitzung ein."
    case .draftReplaced:
      return
        "Ein neuerer Entwurf ist an die Stelle dieses Entwurfs getreten. Nur dem neuesten kann zugestimmt werden: lotse summary release ohne Nummer."
    case .findingNeedsAnother:
      return
        "Den eigenen Text prüft niemand selbst. Bitten Sie eine zweite Person: lotse finding review NUMMER"
    case .findingReleased:
      return "Der Text ist mit einer Übersicht freigegeben; das lässt sich nicht zurücknehmen."
    case .findingTakenBack:
      return
        "Ein Text in diesem Entwurf ist zurückgenommen oder lautet anders als geprüft. Die Clearingstelle entwirft neu: lotse summary draft"
    case .attendanceMissing:
      return "Noch ist nicht eingetragen, wer da war. Zuerst: lotse meeting attend"
    case .namesAFile:
      return
        "Der Text nennt die Nummer eines Falls, Vorfalls oder einer Übergabe. Alle lesen ihn: Lassen Sie sie weg."
    case .openWork:
      return "Dem steht offene Arbeit entgegen: {numbers}. Übergeben oder schließen Sie sie zuerst."
    case .control: return "{fault}"
    case .conference: return "{fault}"
    case .followUpNotWished:
      return
        "Die Person hat nicht gesagt, dass jemand nachfragen darf. Fragen Sie nicht nach; meldet sie sich selbst, nehmen Sie den Fall wieder auf."
    case .followUpUnclear:
      return
        "Zu einem Gespräch gehört ein Ergebnis; ohne Gespräch gibt es weder Ergebnis noch Antworten, und einen neuen Versuch nur, wenn niemand erreicht wurde."
    case .lastIncident:
      return
        "Ein Fall handelt von mindestens einem Vorfall. Nennen Sie erst den richtigen, dann lösen Sie diesen."
    case .selfCheck: return "{fault}"
    case .unknownDeadlineRule:
      return "Eine Fristregel „{rule}“ gilt dafür nicht. Die Regeln zeigt: lotse deadline compute --help."
    case .unknownStartFact:
      return "Die Regel kennt die Tatsache „{fact}“ nicht. Möglich sind: {expected}."
    case .deadlineOutOfArea:
      return """
        Die Regel {rule} gilt nur für diese Lebensbereiche: {areas}. Der Fall hat keinen Vorfall aus einem davon. \
        Berichtigen Sie den Vorfall, wenn sein Lebensbereich fehlt oder falsch ist; sonst gibt es diese Frist hier nicht.
        """
    case .deadlineOutOfLand: return "Die Regel {rule} ist kein Recht in {land}. Prüfen Sie --land."
    case .deadlineNotOpen:
      return """
        Eine Frist {deadline}, bei der das möglich ist, hat der Fall nicht: Sie läuft schon, ist beendet oder fehlt. \
        Eine Frist wird einmal berechnet. Die Fristen zeigt: lotse deadline list.
        """
    case .breachNotOpen:
      return "Eine offene Datenpanne {breach} steht nicht im Register. Die offenen zeigt: lotse breach list."
    case .dayNotAhead: return "Der {day} liegt nicht in der Zukunft. Nennen Sie einen späteren Tag."
    case .erasureHeld:
      return """
        Eine Löschsperre steht dagegen ({reason}), gesetzt von {holder}; geprüft wird sie am {review}. \
        Gelöscht wird erst, wenn sie aufgehoben ist.
        """
    case .erasureRequested:
      return "Die Löschung ist schon beantragt ({number}). Jemand anderes von der Stelle muss sie bestätigen."
    case .erasureWaiting:
      return "Die Wartezeit läuft noch. Bestätigen lässt sich die Löschung ab {until}."
    case .erasureNeedsAnother:
      return """
        Sie haben diese Löschung beantragt. Bestätigen muss sie jemand anderes von der Stelle; hat die Stelle \
        nur ein Mitglied, bestätigt der Vorsitz mit der Nummer der Löschung.
        """
    case .erasureGrew:
      return """
        Seit dem Antrag ist in {number} etwas hinzugekommen, das nicht beantragt ist. Beantragen Sie die \
        Löschung dafür noch einmal.
        """
    case .textTooLong: return "Der Text ist zu lang: höchstens {limit} Zeichen (Bytes). Kürzen Sie ihn."
    case .notPermitted: return "Das steht Ihnen hier nicht zu. Bitten Sie die Stelle, der es gehört."
    case .newerProgram:
      return "Hier hat eine neuere Fassung des Programms geschrieben. Lassen Sie das Programm erneuern."
    case .dayInPast: return "Der {day} liegt vor heute. Nennen Sie heute oder einen späteren Tag."
    case .escalationOver:
      return "Der Fall ist weitergegangen; dafür ist niemand mehr gerufen. Sie müssen nichts tun."
    case .unreadableRules: return "Der Text hat Fehler. Prüfen Sie ihn mit lotse {kind} check."
    case .unknownStep:
      return "Diesen Schritt kann man nicht eintragen. Möglich sind: {steps}."
    case .stepAsks:
      return "Dieser Schritt fragt genau nach: {codes}. Antworten Sie mit --answer CODE=yes, no oder unknown."
    case .unknownVersion: return "Diese Version des Verfahrens gibt es nicht. Vorhanden sind: {versions}."
    case .closingBlocked: return "Das Verfahren lässt das Schließen noch nicht zu: {guards}."
    case .versionTaken:
      return "Diese Version gibt es schon mit einem anderen Text. Geben Sie dem neuen Text eine neue Version."
    case .versionNotNewer:
      return "Es gilt schon Version {held}. Geben Sie dem neuen Text eine höhere Version."
    case .codesRemoved:
      return """
        In der Liste {list} fehlen Codes, die gelten: {codes}. Streichen Sie keinen, geben Sie ihm valid_to und \
        replaced_by.
        """
    }
  }

  private var english: String {
    switch self {
    case .notFoundOrNotPermitted: return "There is no such thing, or you may not see it. Check the number."
    case .unknownCode:
      return "\"{code}\" is not (or no longer) on the list \"{list}\". Choose an entry of the list."
    case .missing: return "Missing: {part}. Fill it in and try again."
    case .dayInFuture: return "{day} is in the future. Check the date."
    case .rangeReversed: return "The period ends before it begins. Swap the two days."
    case .severalPrimaryMotives: return "Several motives are marked as the main one. Keep only one of them."
    case .impossibleCount:
      return "The numbers of affected do not fit together. There cannot be more persons than all together."
    case .caseClosed: return "The case is closed. Reopen it first."
    case .caseOpen: return "The case is open; only a closed case can be reopened."
    case .referralOpen:
      return "Referral {number} is still running. Wait for the answer or settle it with that body."
    case .consentMissing:
      return """
        The affected person's consent is missing for {recipient}, purpose {purpose}, data: {classes}. \
        Ask for it and record it in the case; only then can the referral be offered. Without consent others than the police \
        can get the offer sheet without data (classes: []). Otherwise only a legal ground carries it that a \
        second person approves: lotse disclosure request
        """
    case .consentRefused:
      return """
        The affected person has refused to have anything handed to {recipient} for the purpose {purpose}. \
        Hand over nothing; only if they decide otherwise, record the new consent.
        """
    case .consentWithdrawn:
      return """
        The affected person withdrew the consent for {recipient}, purpose {purpose}, on {day}. Hand over \
        nothing; only if they decide otherwise themselves, record the new consent.
        """
    case .secrecyRestored:
      return """
        The release from secrecy towards {recipient} has not held since {day}. Talk to the person; without \
        a new release it stays so.
        """
    case .thirdPartyCannotConsent:
      return """
        Witnesses and other third persons cannot consent for the affected person. Tell them that they can \
        report to the police themselves; for everything else ask the affected person.
        """
    case .anonymousReport:
      return """
        The report is anonymous; {classes} exist for nobody else. If the person says who they are, enter the \
        name and ask for a new consent.
        """
    case .groundNotUsable:
      return """
        {number} does not carry this: another case, another body, other data, not approved, or the second \
        person did not look in time. See: lotse disclosure list
        """
    case .disclosureNeedsAnother:
      return """
        A second person decides here: not who asked for it, and only the body that is named in the request. \
        Ask somebody there.
        """
    case .disclosureDecided: return "{number} was decided before, and that stays. Look into its history."
    case .policeOfferUnconfirmed:
      return """
        What the police learn they must investigate; it cannot be taken back. If the person agrees, confirm \
        by typing the case's number: {number} (on the command line --confirm {number}). To clear something \
        up first without the police having to act: lotse enquiry ask
        """
    case .dutyToProsecuteNotExplained:
      return """
        A consent towards the police counts only after it was explained that the police must investigate \
        and that this cannot be taken back. Explain it and confirm that you did.
        """
    case .neverReferable: return "{classes} can never be handed over. Take them out."
    case .nothingToRefer: return "The case holds nothing of: {class}. Add it, or take it out of the referral."
    case .notARecipient: return "{recipient} takes no referrals. Choose another body."
    case .referralNotOffered:
      return "The referral is not waiting for an answer any more. Look into its history."
    case .referralNotAccepted: return "The referral is not accepted. Accept it first."
    case .offerLapsed: return "The time for an answer ended on {due}. Ask the offering body for a new offer."
    case .questionWaits:
      return "A question about this offer waits for a reply already. Wait for it, or answer the offer."
    case .acceptedAlready: return "{name} has accepted this referral already, on {time}. Talk to each other."
    case .tellsTooMuch:
      return """
        It holds {part}. An abstract question names no place, no day, no number and no person, so that nobody \
        recognises a case in it. Say it more generally.
        """
    case .noQuestionWaits: return "There is no open question about this offer."
    case .referralNotReported:
      return "The referral was not reported back, or is closed already. Look into its history."
    case .offerInTime: return "The time for an answer runs until {due}. Nothing lapses before."
    case .handedInCircle:
      return
        "{recipient} had this case before; handing it on would send it in a circle. Return it, or choose another body."
    case .noNewCases: return "{body} takes no new cases for now. Offer the case to another body: {others}."
    case .noNewCasesUntil:
      return "{body} takes no new cases until {until}. Offer the case to another body: {others}."
    case .cannotHoldPost:
      return """
        {member} is not of this body, does not have the role, or is named twice. Name somebody with that role.
        """
    case .postVacant: return "Nobody holds the post today. Fill it first: lotse post set"
    case .cannotStandIn:
      return "{body} cannot step in. Name a counselling centre, the clearing office or the alliance office."
    case .hierarchyCircle:
      return "The body would stand above itself. Check which body really stands above it."
    case .accusedRecipient:
      return
        "The complaint is about {body} or a body below it; nothing of it goes there. Who can help instead: lotse conflict list"
    case .notOnStaffPath:
      return
        "Somebody of the accused body's own staff speaks here; {body} is not on the list for staff. Who can help: lotse conflict list"
    case .unknownBody: return "There is no body \"{code}\" in the alliance. The code words: lotse body list"
    case .ownBodyAccused:
      return
        "The complaint is about your own body or one above it; it cannot be kept from its own file. Record nothing here, and name the person another body."
    case .nobodyLeft:
      return
        "Nobody else could open this case any more, and it would lie there. Bring somebody in first: another person in your own body (lotse member invite), or offer the case to another body."
    case .notAColleague: return "Nobody of your body is called so. Name a member of your own body."
    case .nothingChanged: return "This changes nothing: it is there already."
    case .kitNotProven:
      return """
        This body has not tried its recovery kit yet; if the password were lost, the data would be lost. \
        Print it first: lotse kit print
        """
    case .tellsReporter:
      return """
        The words may tell who the reporter is: {parts}. Take that out; if it has to stay, record them with --as-is.
        """
    case .tiedThroughOthers:
      return """
        These two hang together only through others: {numbers}. First take apart what does not belong: \
        lotse incident unlink
        """
    case .meetingOver:
      return "The minutes of this meeting were kept already. Invite to a new meeting."
    case .draftReplaced:
      return
        "A newer draft took the place of this one. Only the newest can be agreed to: lotse summary release without a number."
    case .findingNeedsAnother:
      return "Nobody reviews their own text. Ask a second person: lotse finding review NUMBER"
    case .findingReleased:
      return "The text was released with a summary; that cannot be taken back."
    case .findingTakenBack:
      return
        "A text in this draft was taken back or reads otherwise than it was reviewed. The clearing office drafts anew: lotse summary draft"
    case .attendanceMissing: return "Nobody noted yet who was there. First: lotse meeting attend"
    case .namesAFile:
      return
        "The text names the number of a case, an incident or a referral. All bodies read it: leave it out."
    case .openWork: return "Open work stands against it: {numbers}. Hand it over or close it first."
    case .control: return "{fault}"
    case .conference: return "{fault}"
    case .followUpNotWished:
      return
        "The person did not say that somebody may ask again. Do not ask; if they come by themselves, take the case up again."
    case .followUpUnclear:
      return
        "A talk has an outcome; without a talk there is neither outcome nor answers, and another try only where nobody was reached."
    case .lastIncident:
      return "A case is about one incident at least. Name the right one first, then take this one out."
    case .selfCheck: return "{fault}"
    case .unknownDeadlineRule:
      return
        "No deadline rule \"{rule}\" holds for this. lotse deadline compute --help tells how to see the rules."
    case .unknownStartFact: return "The rule knows no fact \"{fact}\". Possible are: {expected}."
    case .deadlineOutOfArea:
      return """
        The rule {rule} holds for these areas of life only: {areas}. No incident of the case is of one of them. \
        Correct the incident if its area of life is missing or wrong; otherwise there is no such deadline here.
        """
    case .deadlineOutOfLand: return "The rule {rule} is no law in {land}. Check --land."
    case .deadlineNotOpen:
      return """
        The case has no deadline {deadline} to which this can be done: it runs, has ended, or is not there. \
        A deadline is computed once. They are shown by: lotse deadline list.
        """
    case .breachNotOpen:
      return "The register has no open breach {breach}. The open ones are shown by: lotse breach list."
    case .dayNotAhead: return "{day} is not in the future. Name a later day."
    case .erasureHeld:
      return """
        A hold stands against it ({reason}), placed by {holder}; it is reviewed on {review}. \
        Nothing is erased before it is lifted.
        """
    case .erasureRequested:
      return "Its erasure was asked for before ({number}). Somebody else of the body has to confirm it."
    case .erasureWaiting: return "The waiting time is not over. The erasure can be confirmed from {until} on."
    case .erasureNeedsAnother:
      return """
        You asked for this erasure. Somebody else of the body has to confirm it; in a body of one member \
        the chair does, by the number of the erasure.
        """
    case .erasureGrew:
      return """
        Since the request something was added to {number} that nobody asked to erase. Ask for its erasure \
        once more.
        """
    case .textTooLong: return "The text is too long: at most {limit} characters (bytes). Shorten it."
    case .notPermitted: return "You may not do this here. Ask the body it belongs to."
    case .newerProgram: return "A newer version of the program wrote here. Have the program updated."
    case .dayInPast: return "{day} is before today. Name today or a later day."
    case .escalationOver:
      return "The case has moved on; nobody is called for it any more. You need not do anything."
    case .unreadableRules: return "The text has faults. Check it with lotse {kind} check."
    case .unknownStep: return "This step cannot be recorded. Possible are: {steps}."
    case .stepAsks:
      return "This step asks for exactly: {codes}. Answer with --answer CODE=yes, no or unknown."
    case .unknownVersion: return "There is no such version of the procedure. There are: {versions}."
    case .closingBlocked: return "The procedure does not permit the closing yet: {guards}."
    case .versionTaken:
      return "There is another text of this version. Give the new text a new version."
    case .versionNotNewer: return "Version {held} holds already. Give the new text a higher version."
    case .codesRemoved:
      return
        "Codes that hold are missing from the list {list}: {codes}. Keep them with valid_to and replaced_by."
    }
  }
}
