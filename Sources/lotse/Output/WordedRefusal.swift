import Casework
import Clearing
import Config
import ReadModel
import Rulebook

/// A refusal with its sentence: names and labels are filled in by somebody who may know them.
struct WordedRefusal: Error {
  let refusal: Refusal
  let text: String

  /// The refusal as the reader of this desk may read it.
  init(_ refusal: Refusal, desk: Desk, language: Language) {
    self.refusal = refusal
    text = refusal.phrase.text(in: language, Labels(desk, language).values(of: refusal))
  }
}

extension Labels {
  /// What the placeholders of a refusal's sentence stand for.
  fileprivate func values(of refusal: Refusal) -> [String: String] {
    switch refusal {
    case .unknownCode(let list, let code): return ["code": code, "list": list.rawValue]
    case .missing(let part):
      return ["part": RequirementPhrase(rawValue: part.rawValue)?.text(in: language) ?? ""]
    case .dayInFuture(let day), .dayInPast(let day): return ["day": self.day(day)]
    case .referralOpen(let number): return ["number": number]
    case .consentMissing(let recipient, let purpose, let classes):
      return [
        "recipient": body(recipient), "purpose": label(.purposes, purpose),
        "classes": classes.isEmpty ? dataClass(.core) : classes.map(dataClass).joined(separator: ", "),
      ]
    case .consentRefused(let recipient, let purpose):
      return ["recipient": body(recipient), "purpose": label(.purposes, purpose)]
    case .consentWithdrawn(let recipient, let purpose, let day):
      return [
        "recipient": body(recipient), "purpose": label(.purposes, purpose), "day": self.day(day),
      ]
    case .secrecyRestored(let recipient, let day):
      return ["recipient": body(recipient), "day": self.day(day)]
    case .anonymousReport(let classes): return ["classes": classes.map(dataClass).joined(separator: ", ")]
    case .groundNotUsable(let number), .disclosureDecided(let number), .policeOfferUnconfirmed(let number):
      return ["number": number]
    case .thirdPartyCannotConsent, .disclosureNeedsAnother: return [:]
    case .escalationOver: return [:]
    case .neverReferable(let classes): return ["classes": classes.map(dataClass).joined(separator: ", ")]
    case .nothingToRefer(let missing): return ["class": dataClass(missing), "classes": dataClass(missing)]
    case .notARecipient(let recipient): return ["recipient": body(recipient)]
    case .offerLapsed(let due), .offerInTime(let due): return ["day": day(due), "due": day(due)]
    case .acceptedAlready(let by, let at):
      return ["name": member(by), "time": AllianceClock.text(at)]
    case .tellsTooMuch(let telltale):
      return ["part": TelltalePhrase(rawValue: telltale.rawValue)?.text(in: language) ?? ""]
    case .handedInCircle(let recipient): return ["recipient": body(recipient)]
    case .control(let fault): return ["fault": fault.text(in: language, day: day)]
    case .selfCheck(let fault): return ["fault": fault.text(in: language)]
    case .conference(let fault): return ["fault": fault.text(in: language, body: body)]
    case .followUpNotWished, .followUpUnclear, .lastIncident: return [:]
    case .unknownDeadlineRule(let rule): return ["rule": rule]
    case .unknownStartFact(let fact, let expected):
      return ["fact": fact, "expected": expected.joined(separator: ", ")]
    case .deadlineOutOfArea(let rule, let areas):
      return ["rule": rule, "areas": areas.map { label(.areas, $0) }.joined(separator: ", ")]
    case .deadlineOutOfLand(let rule, let land): return ["rule": rule, "land": land.rawValue]
    case .deadlineNotOpen(let deadline): return ["deadline": String(deadline)]
    case .breachNotOpen(let breach): return ["breach": String(breach)]
    case .accusedRecipient(let body), .notOnStaffPath(let body): return ["body": self.body(body)]
    case .unknownBody(let code): return ["code": code]
    case .ownBodyAccused, .notAColleague, .nobodyLeft: return [:]
    case .questionWaits, .noQuestionWaits, .referralNotReported: return [:]
    case .noNewCases(let body, let until, let others):
      let named =
        others.isEmpty ? PostPhrase.noOther.text(in: language) : others.map(self.body).joined(separator: ", ")
      return ["body": self.body(body), "until": until.map(day) ?? "", "others": named]
    case .cannotHoldPost(let member): return ["member": self.member(member)]
    case .cannotStandIn(let body): return ["body": self.body(body)]
    case .postVacant, .hierarchyCircle: return [:]
    case .tellsReporter(let found):
      let parts = found.compactMap { SelfIdentificationPhrase(rawValue: $0.rawValue)?.text(in: language) }
      return ["parts": parts.joined(separator: ", ")]
    case .tiedThroughOthers(let numbers): return ["numbers": numbers.joined(separator: ", ")]
    case .meetingOver, .attendanceMissing, .namesAFile, .draftReplaced: return [:]
    case .findingNeedsAnother, .findingReleased, .findingTakenBack: return [:]
    case .openWork(let numbers): return ["numbers": numbers.joined(separator: ", ")]
    case .dayNotAhead(let day): return ["day": self.day(day)]
    case .erasureHeld(let reason, let holder, let review):
      return ["reason": label(.holdReasons, reason), "holder": member(holder), "review": day(review)]
    case .erasureRequested(let number), .erasureGrew(let number): return ["number": number]
    case .erasureWaiting(let until): return ["until": AllianceClock.text(until)]
    case .textTooLong(let limit): return ["limit": String(limit)]
    case .unreadableRules(let kind): return ["kind": kind.command]
    case .unknownStep(let steps): return ["steps": steps.joined(separator: ", ")]
    case .stepAsks(let codes): return ["codes": codes.isEmpty ? "-" : codes.joined(separator: ", ")]
    case .unknownVersion(let versions): return ["versions": versions.joined(separator: ", ")]
    case .closingBlocked(let guards):
      return ["guards": guards.map { $0.phrase.text(in: language) }.joined(separator: "; ")]
    case .versionNotNewer(let held): return ["held": held]
    case .codesRemoved(let list, let codes):
      return ["list": list.rawValue, "codes": codes.joined(separator: ", ")]
    case .notPermitted, .newerProgram, .versionTaken: return [:]
    case .notFoundOrNotPermitted, .rangeReversed, .severalPrimaryMotives, .impossibleCount, .caseClosed,
      .caseOpen, .dutyToProsecuteNotExplained, .referralNotOffered, .referralNotAccepted, .nothingChanged,
      .kitNotProven, .erasureNeedsAnother:
      return [:]
    }
  }
}
