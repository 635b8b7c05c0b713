import Clearing
import Config
import Rulebook
import Testing

struct RefusalWordingTests {
  private var refusals: [Refusal] {
    let body = BodyID(high: 1, low: 1)
    return [
      .notFoundOrNotPermitted, .unknownCode(list: .acts, code: "x"), .missing(.act),
      .dayInFuture(Sample.today), .rangeReversed, .severalPrimaryMotives, .impossibleCount, .caseClosed,
      .caseOpen, .referralOpen(number: "x"), .consentMissing(recipient: body, purpose: "x", classes: []),
      .consentRefused(recipient: body, purpose: "x"), .dutyToProsecuteNotExplained, .neverReferable([]),
      .nothingToRefer(.facts), .notARecipient(body), .referralNotOffered, .referralNotAccepted,
      .offerLapsed(due: Sample.today), .nothingChanged, .textTooLong(limit: 1),
      .notPermitted, .newerProgram, .dayInPast(Sample.today), .unknownStep(["a"]), .stepAsks(["b"]),
      .unknownVersion(["c"]), .closingBlocked([.threeOutcomes]),
      .unreadableRules(.rights), .versionTaken,
      .versionNotNewer(than: "2026-1"),
      .codesRemoved(list: .acts, codes: ["threat"]),
      .dayNotAhead(Sample.today), .erasureRequested(number: "x"), .erasureNeedsAnother,
      .erasureHeld(reason: "x", holder: MemberID(high: 1, low: 1), review: Sample.today),
      .kitNotProven, .openWork(numbers: ["x"]), .erasureWaiting(until: Moment(milliseconds: 0)),
      .erasureGrew(number: "x"),
      .unknownDeadlineRule("x"), .unknownStartFact("x", expected: []),
      .deadlineOutOfArea(rule: "x", fits: []),
      .deadlineOutOfLand(rule: "x", .berlin), .deadlineNotOpen(1), .breachNotOpen(1),
      .consentWithdrawn(recipient: body, purpose: "x", on: Sample.today),
      .secrecyRestored(recipient: body, on: Sample.today), .thirdPartyCannotConsent, .anonymousReport([]),
      .groundNotUsable(number: "x"), .disclosureNeedsAnother, .disclosureDecided(number: "x"),
      .policeOfferUnconfirmed(number: "x"),
      .questionWaits, .noQuestionWaits, .referralNotReported, .offerInTime(due: Sample.today),
      .handedInCircle(body), .noNewCases(body, until: nil, others: []),
      .noNewCases(body, until: Sample.today, others: []), .cannotHoldPost(MemberID(high: 1, low: 1)),
      .postVacant, .cannotStandIn(body), .hierarchyCircle, .tiedThroughOthers(["x"]),
      .tellsTooMuch(.number), .control(.nothingReported), .conference(.over), .followUpNotWished,
      .followUpUnclear, .lastIncident, .meetingOver, .attendanceMissing, .namesAFile, .draftReplaced,
      .findingNeedsAnother, .findingReleased, .findingTakenBack,
      .escalationOver,
      .tellsReporter([.phone]), .selfCheck(.nothingAnswered),
      .acceptedAlready(by: MemberID(high: 1, low: 1), at: Moment(milliseconds: 0)),
      .accusedRecipient(body), .notOnStaffPath(body), .unknownBody(code: "x"),
      .ownBodyAccused, .notAColleague, .nobodyLeft,
    ]
  }

  @Test func `every refusal has a phrase of its own`() {
    let phrases = refusals.map(\.phrase)
    #expect(Set(phrases) == Set(RefusalPhrase.allCases))
    #expect(Set(phrases).count == phrases.count)
  }

  @Test func `a phrase speaks of the same names as the refusal's payload`() {
    for refusal in refusals {
      let payload = Mirror(reflecting: refusal).children.first
      let hasPayload = payload != nil
      #expect(hasPayload == !refusal.phrase.placeholders(in: .german).isEmpty, "\(refusal.phrase)")
    }
  }

  @Test func `classes, parts and void reasons have words under the same raw values`() {
    #expect(DataClass.allCases.map(\.rawValue) == DataClassPhrase.allCases.map(\.rawValue))
    let parts: [Refusal.Requirement] = [
      .act, .place, .person, .text, .motive, .contact, .classes, .summary, .date, .name,
      .facts,
    ]
    #expect(parts.allSatisfy { RequirementPhrase(rawValue: $0.rawValue) != nil })
    let reasons: [VoidReason] = [
      .wrongBody, .wrongRole, .wrongCompartment, .wrongOrder, .ruleBroken, .unreadable,
    ]
    #expect(reasons.allSatisfy { VoidPhrase(rawValue: $0.rawValue) != nil })
  }
}
