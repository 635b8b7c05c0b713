/// Where a case stands in the procedure.
public enum ProcedureStatus: String, Sendable, CaseIterable {
  case received, acknowledged, assessment
  case awaitingConsent = "awaiting_consent"
  case recordOnly = "record_only"
  case referralPending = "referral_pending"
  case inProgress = "in_progress"
  case returned, escalated, conference
  case feedbackDue = "feedback_due"
  case closed, reopened
  case erasedStub = "erased_stub"
}
