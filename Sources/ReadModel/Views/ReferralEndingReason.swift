import Clearing

/// Why a referral ended before its work was done, as far as somebody gave a reason.
struct ReferralEndingReason {
  let list: CodeListName
  let code: String
  let suggestion: BodyID?

  init?(_ stage: ReferralState.Stage) {
    switch stage {
    case .declined(let fact): self.init(.declineReasons, fact.reason, fact.suggestion)
    case .returned(let fact): self.init(.returnReasons, fact.reason, fact.suggestion)
    case .recalled(let fact): self.init(.recallReasons, fact.reason, nil)
    case .offered, .asked, .accepted, .inWork, .reported, .closed, .lapsed, .voided: return nil
    }
  }

  private init(_ list: CodeListName, _ code: String, _ suggestion: BodyID?) {
    self.list = list
    self.code = code
    self.suggestion = suggestion
  }
}
