/// A sentence for each thing that can happen to a case or a referral.
public enum ScreenPhraseTimeline: String, Wording, CaseIterable {
  case stepRecorded, procedureMoved, feedbackGiven
  case followedUp, followUpNobody, followUpRefused, lessonNoted, incidentAdded, incidentTaken
  case conferenceCalled, conferenceHeld, conferenceEnded, conferenceLeft, conferenceTaskDone
  case line, caseOpened, corrected, assigned, closed, reopened, consentGiven, consentRefused, personAdded
  case consentWithdrawn, consentLimited, consentExtended, secrecyReleased, releaseWithdrawn, everybody
  case noticeToBody, noticeToPerson, noticeToDataProtection
  case disclosureRequested, disclosureImmediate, disclosureApproved, disclosureDeclined
  case contactAdded, noteAdded, incidentRecorded, narrativeWritten, incidentNoteAdded, referralOffered
  case incidentsLinkedSame, incidentsLinkedSide, incidentsLinkedPlace, incidentsLinkedAffected,
    incidentsUnlinked
  case referralAccepted, referralAcceptedWith, referralDeclined, referralDeclinedWith, referralReported
  case referralAsked, referralReplied, referralRepliedAnew, referralRecalled, referralLapsed, referralVoided
  case referralWorkBegun, referralContacted, referralReturned, referralReturnedWith, referralClosed
  case deadlineRuns, deadlineWaits, deadlineMet, deadlineSettled, deadlineMistaken
  case shielded, shieldEnded, related, relationEnded
  case resultWritten, hiddenValue, noValue, held, holdLifted, retentionKept, retentionKeptByItself

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .line: ("{time}  {what} ({who})", "{time}  {what} ({who})")
    case .caseOpened: ("Fall {number} angelegt", "Case {number} opened")
    case .corrected: ("{field} geändert: {old} wird zu {new}", "{field} changed: {old} becomes {new}")
    case .assigned: ("Zuständig ist jetzt {name}", "{name} answers for it now")
    case .closed: ("Geschlossen: {reason}", "Closed: {reason}")
    case .stepRecorded: ("Schritt erledigt: {step}", "Step done: {step}")
    case .procedureMoved: ("Verfahren gilt jetzt in Version {version}", "Procedure now in version {version}")
    case .feedbackGiven:
      ("Betroffene Person hat Rückmeldung bekommen", "The affected person was given feedback")
    case .followedUp: ("Nachgefragt: {outcome}", "Asked again: {outcome}")
    case .followUpNobody: ("Nachgefragt, niemand erreicht", "Asked again, nobody was reached")
    case .followUpRefused: ("Nachgefragt, kein Gespräch gewünscht", "Asked again, no talk wished")
    case .lessonNoted: ("Daraus zu lernen: {category}", "To be learned: {category}")
    case .incidentAdded: ("Es geht auch um Vorfall {number}", "It is about incident {number} too")
    case .incidentTaken: ("Es geht nicht mehr um Vorfall {number}", "It is no longer about incident {number}")
    case .conferenceCalled:
      ("Fallkonferenz {number} am {day}: {bodies}", "Case conference {number} on {day}: {bodies}")
    case .conferenceHeld:
      (
        "Fallkonferenz {number} am {day} gehalten, Aufgaben: {count}",
        "Case conference {number} held on {day}, tasks: {count}"
      )
    case .conferenceEnded: ("Fallkonferenz {number} abgesagt", "Case conference {number} called off")
    case .conferenceLeft:
      ("Nicht mehr in Fallkonferenz {number}: {bodies}", "No longer in case conference {number}: {bodies}")
    case .conferenceTaskDone:
      ("Aufgabe {task} aus {number} erledigt", "Task {task} of {number} done")
    case .reopened: ("Wieder aufgenommen: {reason}", "Reopened: {reason}")
    case .consentGiven: ("Einwilligung ({recipient}): {classes}", "Consent ({recipient}): {classes}")
    case .consentRefused: ("Weitergabe abgelehnt ({recipient})", "Hand-over refused ({recipient})")
    case .consentWithdrawn: ("Einwilligung widerrufen ({recipient})", "Consent withdrawn ({recipient})")
    case .consentLimited:
      ("Einwilligung eingeschränkt ({recipient}): {what}", "Consent limited ({recipient}): {what}")
    case .consentExtended:
      ("Einwilligung erweitert ({recipient}): {classes}", "Consent extended ({recipient}): {classes}")
    case .secrecyReleased:
      ("Von der Schweigepflicht entbunden ({recipient})", "Released from secrecy ({recipient})")
    case .releaseWithdrawn:
      ("Entbindung zurückgenommen ({recipient})", "Release from secrecy withdrawn ({recipient})")
    case .everybody: ("alle Stellen", "all bodies")
    case .noticeToBody: ("{recipient} unterrichtet", "{recipient} told")
    case .noticeToPerson:
      ("Betroffene Person über {number} unterrichtet", "Affected person told about {number}")
    case .noticeToDataProtection:
      ("Datenschutz über {number} unterrichtet", "Data protection told about {number}")
    case .disclosureRequested:
      (
        "Weitergabe ohne Einwilligung beantragt ({number}, {recipient}): {ground}",
        "Disclosure without consent asked for ({number}, {recipient}): {ground}"
      )
    case .disclosureImmediate:
      (
        "Weitergabe ohne Einwilligung sofort ({number}, {recipient}): {ground}",
        "Disclosure without consent at once ({number}, {recipient}): {ground}"
      )
    case .disclosureApproved: ("{number}: zweite Person stimmt zu", "{number}: the second person approves")
    case .disclosureDeclined:
      ("{number}: zweite Person stimmt nicht zu", "{number}: the second person does not approve")
    case .personAdded: ("{label} aufgenommen", "{label} added")
    case .contactAdded: ("Kontakt zu {label} aufgenommen", "Contact of {label} added")
    case .noteAdded: ("Notiz geschrieben", "Note written")
    case .incidentRecorded: ("Vorfall {number} erfasst", "Incident {number} recorded")
    case .narrativeWritten: ("Beschreibung zu {number} geschrieben", "Account of {number} written")
    case .incidentsLinkedSame:
      ("{number} und {other} sind derselbe Vorfall", "{number} and {other} are one incident")
    case .incidentsLinkedSide:
      ("{number} und {other}: dieselbe Person oder Gruppe", "{number} and {other}: the same person or group")
    case .incidentsLinkedPlace: ("{number} und {other}: derselbe Ort", "{number} and {other}: the same place")
    case .incidentsLinkedAffected:
      ("{number} und {other}: dieselben Betroffenen", "{number} and {other}: the same affected persons")
    case .incidentsUnlinked:
      ("{number} und {other} sind nicht derselbe Vorfall", "{number} and {other} are not one incident")
    case .incidentNoteAdded: ("Nachtrag zu {number}: {text}", "Note on {number}: {text}")
    case .referralOffered:
      (
        "Übergabe {number} angeboten: {recipient}, bis {due}",
        "Referral {number} offered: {recipient}, until {due}"
      )
    case .referralAccepted: ("Übergabe {number} angenommen", "Referral {number} accepted")
    case .referralAcceptedWith:
      (
        "Übergabe {number} angenommen, Zeichen dort: {reference}",
        "Referral {number} accepted, their number: {reference}"
      )
    case .referralDeclined: ("Übergabe {number} abgelehnt: {reason}", "Referral {number} declined: {reason}")
    case .referralDeclinedWith:
      (
        "Übergabe {number} abgelehnt: {reason}. Vorschlag: {body}",
        "Referral {number} declined: {reason}. Suggestion: {body}"
      )
    case .referralReported: ("Rückmeldung zu {number}: {outcome}", "Report on {number}: {outcome}")
    case .referralAsked: ("Rückfrage zu {number}", "Question about {number}")
    case .referralReplied:
      ("Rückfrage zu {number} beantwortet, Frist {due}", "Question about {number} answered, due {due}")
    case .referralRepliedAnew:
      (
        "Rückfrage zu {number} beantwortet, Frist beginnt neu: {due}",
        "Question about {number} answered, time starts anew: {due}"
      )
    case .referralRecalled:
      ("Übergabe {number} zurückgenommen: {reason}", "Referral {number} taken back: {reason}")
    case .referralLapsed:
      ("Übergabe {number} verfallen, Frist war {due}", "Referral {number} lapsed, was due {due}")
    case .referralVoided:
      (
        "Übergabe {number} beendet: Einwilligung widerrufen", "Referral {number} ended: consent withdrawn"
      )
    case .referralWorkBegun: ("Arbeit an {number} begonnen", "Work on {number} begun")
    case .referralContacted: ("Erstkontakt zu {number} am {day}", "First contact for {number} on {day}")
    case .referralReturned:
      ("Übergabe {number} zurückgegeben: {reason}", "Referral {number} given back: {reason}")
    case .referralReturnedWith:
      (
        "Übergabe {number} zurückgegeben: {reason}. Vorschlag: {body}",
        "Referral {number} given back: {reason}. Suggestion: {body}"
      )
    case .referralClosed: ("Übergabe {number} abgeschlossen", "Referral {number} closed")
    case .resultWritten: ("Bericht zu {number} geschrieben", "Account of {number} written")
    case .deadlineRuns:
      (
        "Frist {rule}, sicheres Ende {end} (Regeln {version})",
        "Deadline {rule}, safe end {end} (rules {version})"
      )
    case .deadlineWaits:
      (
        "Frist {rule} läuft noch nicht (Regeln {version})",
        "Deadline {rule} has not started (rules {version})"
      )
    case .deadlineMet: ("Frist {rule}: erledigt", "Deadline {rule}: done in time")
    case .deadlineSettled: ("Frist {rule}: hat sich erledigt", "Deadline {rule}: settled otherwise")
    case .deadlineMistaken: ("Frist {rule}: war ein Irrtum", "Deadline {rule}: was a mistake")
    case .held:
      (
        "Löschsperre gesetzt: {reason}, Prüfung am {review}",
        "Erasure hold placed: {reason}, review on {review}"
      )
    case .shielded:
      (
        "Beschwerde betrifft {body}: von allem hier ausgenommen",
        "The complaint is about {body}: kept away from all of this"
      )
    case .shieldEnded: ("{body} nicht mehr ausgenommen", "{body} is no longer kept away")
    case .related: ("{name} steht der Sache zu nahe: ausgenommen", "{name} stands too near: kept away")
    case .relationEnded: ("{name} nicht mehr ausgenommen", "{name} is no longer kept away")
    case .holdLifted: ("Löschsperre aufgehoben", "Erasure hold lifted")
    case .retentionKept: ("Wird aufbewahrt bis {until}: {reason}", "Kept until {until}: {reason}")
    case .retentionKeptByItself:
      (
        "Löschvorschlag wegen neuer Arbeit am Fall verschoben bis {until}",
        "Proposal to erase put off until {until}, because of new work on the case"
      )
    case .hiddenValue: ("(verdeckt)", "(hidden)")
    case .noValue: ("(nichts)", "(nothing)")
    }
  }
}
