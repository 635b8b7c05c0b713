/// What founding, joining, leaving, passwords and recovery say: what happened, then what to do.
public enum TrustPhrase: String, Wording, CaseIterable {
  case founded, foundingCode, bodyFounded, admitted, nowActive, waitsForSecond, bodyEnded, endVoted
  case invited, invitation, renewedByColleague, joined, pinned, left, rolesChanged
  case passwordChanged, newPassword, newPasswordAgain, passwordsDiffer
  case kitHeading, kitWarning, kitWordPrompt, kitWordsPrompt, kitProven, kitNotYetProven, kitWordWrong,
    kitUsed
  case noticeKitNotProven, noticeOnlyHolder, noticeRenewed, noticeWaitsForHandover, noticeDamaged
  case wayColleague, wayKit
  case waitBeforeNextTry, bodyNotAdmitted, joinFirst, notInvited, passwordTooShort, loginNotFree
  case noSuchColleague, memberKnown, kitDoesNotFit, kitNeverProven, foundingCodeUnknown, badFoundingCode
  case logShorterSince, kitWordUnknown, kitWordCount, kitWordChecksum, confirmationMissing, newPasswordNeeded
  case headAtLogin, headAtLogout, badBodyName, nameMissing, kitWordsNeeded

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return both.german
    case .english: return both.english
    }
  }

  private var both: (german: String, english: String) {
    switch self {
    case .founded:
      return (
        "Das Bündnis ist gegründet, mit Ihrer Stelle {body} als erster.",
        "The alliance is founded, with your body {body} as the first."
      )
    case .foundingCode: return ("Gründungskennung: {code}", "Founding code: {code}")
    case .bodyFounded:
      return (
        "Ihre Stelle ist gegründet. Lesen Sie den anderen diese Kennung vor; dann nehmen sie die Stelle auf.",
        "Your body is founded. Read this code aloud to the others; then they admit the body."
      )
    case .admitted:
      return ("Ihre Stelle hat die neue Stelle aufgenommen.", "Your body has admitted the new body.")
    case .nowActive: return ("Die neue Stelle gehört jetzt dazu.", "The new body takes part from now on.")
    case .waitsForSecond:
      return (
        "Es fehlt noch die Aufnahme durch eine zweite Stelle.",
        "The admission by a second body is still missing."
      )
    case .bodyEnded:
      return (
        "Ihre Stelle hat das Bündnis verlassen. Die anderen machen ohne sie weiter.",
        "Your body has left the alliance. The others go on without it."
      )
    case .endVoted:
      return (
        "Die Stimme Ihrer Stelle für das Ende ist eingetragen; es zählt mehr als die Hälfte der anderen.",
        "Your body's vote for the end is recorded; more than half of the others decide."
      )
    case .invited:
      return (
        "{login} ist eingeladen. Nennen Sie die Einladung mündlich; sie gilt bis zum Beitritt.",
        "{login} is invited. Tell the invitation by voice; it is good until they have joined."
      )
    case .invitation: return ("Einladung: {words}", "Invitation: {words}")
    case .renewedByColleague:
      return (
        "{login} bekommt neue Schlüssel; die ganze Stelle sieht es dreißig Tage lang.",
        "{login} gets new keys; the whole body sees it for thirty days."
      )
    case .joined:
      return ("Willkommen. Ihr Passwort gilt ab jetzt.", "Welcome. Your password holds from now on.")
    case .pinned:
      return (
        "Geprüft bis zur Kopfkennung {head}, für die Ihre Stelle einsteht.",
        "Checked up to the head {head}, which your body vouches for."
      )
    case .left:
      return (
        "{login} gehört nicht mehr dazu. Drucken Sie jetzt eine neue Notfallkarte: lotse kit print",
        "{login} has left. Print a new recovery kit now: lotse kit print"
      )
    case .rolesChanged: return ("Die Rollen von {login} sind geändert.", "The roles of {login} are changed.")
    case .passwordChanged:
      return (
        "Das neue Passwort gilt. Das alte öffnet nichts mehr, auch keine alte Kopie.",
        "The new password holds. The old one opens nothing any more, not even an old copy."
      )
    case .newPassword:
      return ("Neues Passwort (mindestens 12 Zeichen): ", "New password (at least 12 characters): ")
    case .newPasswordAgain: return ("Noch einmal: ", "Once more: ")
    case .passwordsDiffer:
      return (
        "Die beiden Eingaben sind verschieden. Versuchen Sie es noch einmal.", "The two differ. Try again."
      )
    case .kitHeading:
      return ("Notfallkarte der Stelle {body}, {day}", "Recovery kit of the body {body}, {day}")
    case .kitWarning:
      return (
        """
        Wer diese Wörter hat, kann alles lesen, was die Stelle lesen kann. Auf Papier, in einen verschlossenen Umschlag, \
        nicht in den Rechner. Frühere Karten öffnen nichts Neues mehr.
        """,
        """
        Whoever has these words can read all that the body can read. On paper, in a sealed envelope, not on a computer. \
        Earlier kits open nothing new any more.
        """
      )
    case .kitWordPrompt: return ("Wort Nummer {place}: ", "Word number {place}: ")
    case .kitWordsPrompt: return ("Die 24 Wörter der Karte: ", "The 24 words of the kit: ")
    case .kitProven:
      return (
        "Die Notfallkarte ist erprobt: Sie öffnet, was die Stelle heute lesen kann.",
        "The recovery kit is proven: it opens what the body can read today."
      )
    case .kitNotYetProven:
      return (
        "Die Karte gilt erst, wenn sie erprobt ist: lotse kit prove",
        "The kit counts only once it is proven: lotse kit prove"
      )
    case .kitWordWrong:
      return (
        "Das ist nicht das Wort, das dort steht. Erproben Sie die ganze Karte: lotse kit prove",
        "That is not the word that stands there. Prove the whole kit: lotse kit prove"
      )
    case .kitUsed:
      return (
        """
        {login} hat neue Schlüssel. Wer wiederherstellen kann, kann lesen; die ganze Stelle sieht es dreißig Tage lang. \
        Drucken Sie jetzt eine neue Karte: lotse kit print
        """,
        """
        {login} has new keys. Whoever can restore can read; the whole body sees it for thirty days. \
        Print a new kit now: lotse kit print
        """
      )
    case .noticeKitNotProven:
      return (
        "Ihre Stelle hat keine erprobte Notfallkarte. Drucken Sie eine: lotse kit print",
        "Your body has no proven recovery kit. Print one: lotse kit print"
      )
    case .noticeOnlyHolder:
      return (
        "Nur eine Person hält den Schlüssel Ihrer Stelle. Laden Sie eine zweite ein: lotse member invite",
        "Only one person holds your body's key. Invite a second: lotse member invite"
      )
    case .noticeRenewed:
      return (
        "{member} hat am {day} neue Schlüssel bekommen ({way}). Wenn das niemand veranlasst hat, fragen Sie nach.",
        "{member} got new keys on {day} ({way}). If nobody asked for that, look into it."
      )
    case .noticeWaitsForHandover:
      return (
        "Eine andere Stelle muss Ihnen noch übergeben, was allen gehört. Bitten Sie jemanden dort, sich anzumelden.",
        "Another body still has to hand you what belongs to all. Ask somebody there to log in."
      )
    case .noticeDamaged:
      return (
        "Gelesen wird nur bis dorthin, geschrieben wird nichts. Holen Sie den Betrieb: lotse verify",
        "It is read up to there, and nothing is written. Call your operator: lotse verify"
      )
    case .wayColleague: return ("durch eine Kollegin oder einen Kollegen", "by a colleague")
    case .wayKit: return ("mit der Notfallkarte", "with the recovery kit")
    case .waitBeforeNextTry:
      return (
        "Nach falschen Passwörtern ist erst eine Pause nötig: noch {seconds} s. Versuchen Sie es danach wieder.",
        "After wrong passwords there is a pause: {seconds} s left. Try again after that."
      )
    case .bodyNotAdmitted:
      return (
        "Ihre Stelle ist noch nicht aufgenommen. Lesen Sie den anderen ihre Gründungskennung vor: {code}",
        "Your body is not admitted yet. Read its founding code aloud to the others: {code}"
      )
    case .joinFirst:
      return (
        "Das ist die Einladung, noch kein Passwort. Treten Sie zuerst bei: lotse member join",
        "This is the invitation, not a password yet. Join first: lotse member join"
      )
    case .notInvited:
      return (
        "Unter diesem Namen wartet keine Einladung. Melden Sie sich mit Ihrem Passwort an.",
        "No invitation waits under this name. Log in with your password."
      )
    case .passwordTooShort:
      return (
        "Das Passwort ist zu kurz: mindestens {least} Zeichen. Sechs Wörter sind leicht zu merken.",
        "The password is too short: at least {least} characters. Six words are easy to remember."
      )
    case .loginNotFree:
      return (
        "Dieser Anmeldename geht nicht: 1 bis 64 Buchstaben, Ziffern, Punkte und Striche, und noch nicht vergeben.",
        "This login name cannot be used: 1 to 64 letters, digits, dots and hyphens, and not taken yet."
      )
    case .noSuchColleague:
      return (
        "In Ihrer Stelle gibt es diesen Anmeldenamen nicht. Sehen Sie nach: lotse member list",
        "There is no such login name in your body. Look: lotse member list"
      )
    case .memberKnown:
      return (
        "Dieses Mitglied gehört schon dazu. Neue Schlüssel gibt es mit --again.",
        "This member is in already. New keys come with --again."
      )
    case .kitDoesNotFit:
      return (
        "Diese Karte öffnet hier nichts: Es ist eine ältere, oder die einer anderen Stelle. Suchen Sie die neueste.",
        "This kit opens nothing here: it is an older one, or another body's. Look for the newest."
      )
    case .kitNeverProven:
      return (
        "Diese Karte wurde nie erprobt und kann niemandem neue Schlüssel geben. Bitten Sie eine Kollegin darum.",
        "This kit was never proven and can give nobody new keys. Ask a colleague for them."
      )
    case .foundingCodeUnknown:
      return (
        "Keine wartende Stelle hat diese Gründungskennung. Vergleichen Sie sie noch einmal mündlich.",
        "No waiting body has this founding code. Compare it once more by voice."
      )
    case .badFoundingCode:
      return (
        "Das ist keine Gründungskennung: dreizehn Blöcke von je vier Buchstaben oder Ziffern.",
        "This is no founding code: thirteen blocks of four letters or digits."
      )
    case .logShorterSince:
      return (
        "Das Protokoll endet bei Eintrag {have}; am {day} hatten Sie schon Eintrag {known} gesehen: es fehlen {missing}.",
        "The log ends at entry {have}; on {day} you had seen entry {known} already: {missing} are missing."
      )
    case .kitWordUnknown:
      return (
        "Wort Nummer {place} steht nicht in der Liste. Lesen Sie es noch einmal.",
        "Word number {place} is not on the list. Read it once more."
      )
    case .kitWordCount:
      return ("Es sind 24 Wörter, hier stehen {count}.", "There are 24 words, here are {count}.")
    case .kitWordChecksum:
      return (
        "Die Wörter passen nicht zusammen: eines ist falsch oder steht an der falschen Stelle.",
        "The words do not fit together: one is wrong or in the wrong place."
      )
    case .confirmationMissing:
      return (
        "Das lässt sich nicht zurücknehmen. Bestätigen Sie es mit --confirm {code}",
        "This cannot be taken back. Confirm it with --confirm {code}"
      )
    case .newPasswordNeeded:
      return (
        "Es fehlt das neue Passwort. Nennen Sie eine Datei mit --new-password-file, oder rufen Sie an einem Terminal auf.",
        "The new password is missing. Name a file with --new-password-file, or call this at a terminal."
      )
    case .badBodyName:
      return (
        "Namen und Kürzel der Stelle dürfen nicht leer sein; das Kürzel hat 1 bis 4 Großbuchstaben.",
        "The body's names and letters must not be empty; the letters are 1 to 4 capitals."
      )
    case .nameMissing:
      return (
        "Es fehlt der Name, den alle Stellen sehen. Nennen Sie ihn mit --name.",
        "The name that all bodies see is missing. Give it with --name."
      )
    case .kitWordsNeeded:
      return (
        "Es fehlen die Wörter der Karte. Nennen Sie eine Datei mit --words-file, oder rufen Sie an einem Terminal auf.",
        "The kit's words are missing. Name a file with --words-file, or call this at a terminal."
      )
    case .headAtLogin: return ("Kopfkennung bei der Anmeldung: {head}", "Head at login: {head}")
    case .headAtLogout: return ("Kopfkennung beim Abmelden: {head}", "Head at logout: {head}")
    }
  }
}
