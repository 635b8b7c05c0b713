import Clearing

/// One act of the rehearsal's story: who does what and when.
public struct StoryAct: Sendable {
  /// When it happens.
  public let at: StoryTime
  /// The login name of who acts.
  public let login: String
  /// The word by which later acts name what it creates, if it creates something.
  public let key: String?
  /// What is done.
  public let deed: StoryDeed
}

/// What is done in an act. Cases, incidents and referrals are named by the words of earlier acts, bodies by their code
/// words, members by their logins.
public enum StoryDeed: Sendable {
  /// Records an incident.
  case recordIncident(IncidentEntry)
  /// Opens a case about a new incident, or about these recorded ones.
  case openCase(OpenCase, incidents: [String])
  /// Records a person's answer.
  case recordConsent(of: String, ConsentEntry)
  /// Offers a case to a body.
  case offer(of: String, to: String, OfferEntry)
  /// Takes an offered case over.
  case accept(referral: String, reference: String?)
  /// Declines an offered case for a reason; may name another body.
  case decline(referral: String, reason: String, suggestion: String?)
  /// Reports what came of a referral.
  case report(referral: String, ReportEntry)
  /// Adds a counselling note.
  case noteCase(String, text: String)
  /// Adds a note to an incident.
  case noteIncident(String, text: String)
  /// Closes a case.
  case closeCase(String, Closing)
  /// Takes a case up again for a reason.
  case reopenCase(String, reason: String)
  /// Makes a member answer for a case.
  case assign(String, to: String)
  /// Corrects a case.
  case correctCase(String, CaseCorrection)
  /// Corrects an incident.
  case correctIncident(String, IncidentCorrection)
  /// A key holder writes the names of the own body anew, which every body reads.
  case confirmNames
}
