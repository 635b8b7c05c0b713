/// What can begin or end a step: a fact, by the stable name under which it is stored.
public enum StepTrigger: String, Sendable, CaseIterable {
  case caseOpened = "case_opened"
  case caseClosed = "case_closed"
  case caseReopened = "case_reopened"
  case feedbackGiven = "feedback_given"
  case followedUp = "followed_up"
  case lessonNoted = "lesson_noted"
  case conferenceCalled = "conference_called"
  case conferenceHeld = "conference_held"
  case conferenceEnded = "conference_ended"
  case consentGiven = "consent_given"
  case consentRefused = "consent_refused"
  case referralOffered = "referral_offered"
  case referralAccepted = "referral_accepted"
  case referralDeclined = "referral_declined"
  case referralRecalled = "referral_recalled"
  case referralVoided = "referral_voided"
  case referralLapsed = "referral_lapsed"
  case referralReturned = "referral_returned"
  case referralReported = "referral_reported"

  /// The trigger that a fact is; nil for facts that move no step.
  init?(_ event: Event) { self.init(rawValue: event.name.rawValue) }
}
