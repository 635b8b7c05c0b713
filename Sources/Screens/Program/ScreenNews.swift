import Clearing
import ReadModel

/// What comes back from the outside.
public enum ScreenNews: Sendable {
  /// The member is unlocked; what lies before it.
  case unlocked(Desk)
  /// Not unlocked; a sentence, already in the reader's language.
  case unlockFailed(text: String)
  /// What lies before the member now, after `refresh`.
  case desk(Desk)
  /// The command was carried out; the number of what was created, if something was.
  case done(number: String?, Desk)
  /// The command or the preview was refused; the reason as a sentence.
  case refused(text: String)
  /// Something else went wrong, such as a full disk; a sentence. Nothing was lost on the screen.
  case failed(text: String)
  /// Something the reader should know; a sentence, kept among the messages.
  case notice(text: String)
  /// What the recipient of the offer would see.
  case preview(OfferReferral.Preview)
  /// A report was recorded whose anonymous reporter gets these words, shown this once; comes after `done`.
  case token(words: String, number: String)
  /// What was to be noted stands in the log: what waited for it may be shown.
  case noted
  /// Other sessions wrote; `refresh` will show it. Nothing moves until the reader asks.
  case othersWrote
  /// The session will be locked in so many minutes unless a key is pressed.
  case lockingSoon(minutes: Int)
  /// The session was locked from outside, such as after ten idle minutes.
  case locked
}
