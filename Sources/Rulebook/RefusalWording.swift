import Clearing
import Config

extension Refusal {
  /// The phrase of this refusal; its placeholders carry the names of the payload.
  ///
  /// Names of bodies and labels of codes are filled in by whoever knows them.
  public var phrase: RefusalPhrase {
    switch self {
    case .notFoundOrNotPermitted: return .notFoundOrNotPermitted
    case .unknownCode: return .unknownCode
    case .control: return .control
    case .conference: return .conference
    case .followUpNotWished: return .followUpNotWished
    case .followUpUnclear: return .followUpUnclear
    case .lastIncident: return .lastIncident
    case .selfCheck: return .selfCheck
    case .missing: return .missing
    case .dayInFuture: return .dayInFuture
    case .rangeReversed: return .rangeReversed
    case .severalPrimaryMotives: return .severalPrimaryMotives
    case .impossibleCount: return .impossibleCount
    case .caseClosed: return .caseClosed
    case .caseOpen: return .caseOpen
    case .referralOpen: return .referralOpen
    case .consentMissing: return .consentMissing
    case .consentRefused: return .consentRefused
    case .consentWithdrawn: return .consentWithdrawn
    case .secrecyRestored: return .secrecyRestored
    case .thirdPartyCannotConsent: return .thirdPartyCannotConsent
    case .anonymousReport: return .anonymousReport
    case .groundNotUsable: return .groundNotUsable
    case .disclosureNeedsAnother: return .disclosureNeedsAnother
    case .disclosureDecided: return .disclosureDecided
    case .policeOfferUnconfirmed: return .policeOfferUnconfirmed
    case .dutyToProsecuteNotExplained: return .dutyToProsecuteNotExplained
    case .neverReferable: return .neverReferable
    case .nothingToRefer: return .nothingToRefer
    case .notARecipient: return .notARecipient
    case .referralNotOffered: return .referralNotOffered
    case .referralNotAccepted: return .referralNotAccepted
    case .offerLapsed: return .offerLapsed
    case .questionWaits: return .questionWaits
    case .noQuestionWaits: return .noQuestionWaits
    case .referralNotReported: return .referralNotReported
    case .offerInTime: return .offerInTime
    case .handedInCircle: return .handedInCircle
    case .noNewCases(_, let until, _): return until == nil ? .noNewCases : .noNewCasesUntil
    case .cannotHoldPost: return .cannotHoldPost
    case .postVacant: return .postVacant
    case .cannotStandIn: return .cannotStandIn
    case .hierarchyCircle: return .hierarchyCircle
    case .acceptedAlready: return .acceptedAlready
    case .tellsTooMuch: return .tellsTooMuch
    case .accusedRecipient: return .accusedRecipient
    case .notOnStaffPath: return .notOnStaffPath
    case .unknownBody: return .unknownBody
    case .ownBodyAccused: return .ownBodyAccused
    case .nobodyLeft: return .nobodyLeft
    case .notAColleague: return .notAColleague
    case .nothingChanged: return .nothingChanged
    case .meetingOver: return .meetingOver
    case .attendanceMissing: return .attendanceMissing
    case .draftReplaced: return .draftReplaced
    case .findingNeedsAnother: return .findingNeedsAnother
    case .findingReleased: return .findingReleased
    case .findingTakenBack: return .findingTakenBack
    case .namesAFile: return .namesAFile
    case .kitNotProven: return .kitNotProven
    case .tellsReporter: return .tellsReporter
    case .tiedThroughOthers: return .tiedThroughOthers
    case .openWork: return .openWork
    case .dayNotAhead: return .dayNotAhead
    case .erasureHeld: return .erasureHeld
    case .erasureRequested: return .erasureRequested
    case .erasureWaiting: return .erasureWaiting
    case .erasureNeedsAnother: return .erasureNeedsAnother
    case .erasureGrew: return .erasureGrew
    case .unknownDeadlineRule: return .unknownDeadlineRule
    case .unknownStartFact: return .unknownStartFact
    case .deadlineOutOfArea: return .deadlineOutOfArea
    case .deadlineOutOfLand: return .deadlineOutOfLand
    case .deadlineNotOpen: return .deadlineNotOpen
    case .breachNotOpen: return .breachNotOpen
    case .textTooLong: return .textTooLong
    case .notPermitted: return .notPermitted
    case .newerProgram: return .newerProgram
    case .dayInPast: return .dayInPast
    case .unreadableRules: return .unreadableRules
    case .escalationOver: return .escalationOver
    case .unknownStep: return .unknownStep
    case .stepAsks: return .stepAsks
    case .unknownVersion: return .unknownVersion
    case .closingBlocked: return .closingBlocked
    case .versionTaken: return .versionTaken
    case .versionNotNewer: return .versionNotNewer
    case .codesRemoved: return .codesRemoved
    }
  }
}
