/// A condition that the text of a procedure names and this program checks.
public enum StepGuard: String, Sendable, CaseIterable {
  /// No offer waits for an answer, and no referral is being worked on.
  case noRunningReferral = "no_running_referral"
  /// No case conference is called that was neither held nor called off, and nothing it agreed on is open.
  case noOpenConference = "no_open_conference"
  /// The affected person was told of everything that was decided.
  case feedbackGiven = "feedback_given"
  /// Support, institution and criminal procedure: each has its outcome, because "closed" means three things.
  case threeOutcomes = "three_outcomes"
  /// The person said that somebody may ask again after the closing.
  case followUpWished = "follow_up_wished"
}
