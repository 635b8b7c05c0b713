import ArgumentParser
import Casework
import Clearing
import Config
import CursesDriver
import EventStore
import Foundation
import Interchange
import LogVerifier
import Rulebook
import TerminalKit
import Vault

/// How a command ends that did not do what was asked: one sentence on stderr and the exit code.
///
/// 1 error, 2 usage, 3 not found or not permitted, 4 refused by the procedure, 5 conflict, 75 try again.
struct ExitReport {
  let code: Int32
  /// The sentence.
  let text: String
  private let isAnswer: Bool

  /// The report of an error that a command threw.
  init(_ error: any Error) {
    let language = LanguageOption.language(CommandLineLanguage.named)
    isAnswer = Lotse.exitCode(for: error) == .success
    guard let (code, text) = Self.known(error, language) else {
      let own = Lotse.exitCode(for: error).rawValue
      self.code = isAnswer ? 0 : own == ExitCode.validationFailure.rawValue ? 2 : 1
      self.text = Lotse.fullMessage(for: error)
      return
    }
    self.code = code
    self.text = SafeText.paragraphs(text).map(\.printable).joined(separator: "\n")
  }

  /// Prints and ends the process.
  func leave() -> Never {
    fflush(nil)
    let line = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    (isAnswer ? FileHandle.standardOutput : FileHandle.standardError).write(Data(line.utf8))
    exit(code)
  }

  private static func known(_ error: any Error, _ language: Language) -> (Int32, String)? {
    guard let code = code(of: error) else { return nil }
    return (code, ErrorSentence.text(error, language))
  }

  private static func code(of error: any Error) -> Int32? {
    switch error {
    case let worded as WordedRefusal: return worded.refusal.exitCode
    case let refusal as Refusal: return refusal.exitCode
    case is RulebookError, is TerminalFault, is ImportFault, is CountTableFault, is VaultError, is ProofError:
      return 1
    case let fault as UsageFault: return fault.exitCode
    case is WordedDeadlineFault: return 2
    case let fault as SessionError: return fault.exitCode
    case let fault as StoreError: return fault.exitCode
    default: return nil
    }
  }
}

extension Refusal {
  /// 3 for what is not there or not permitted, 1 for wrong content, 4 for what the procedure refuses.
  fileprivate var exitCode: Int32 {
    switch self {
    case .notFoundOrNotPermitted, .notPermitted: return 3
    case .unknownCode, .missing, .dayInFuture, .rangeReversed, .severalPrimaryMotives, .impossibleCount,
      .nothingChanged, .textTooLong, .newerProgram, .dayInPast, .dayNotAhead,
      .unknownStep, .stepAsks, .unknownVersion, .unreadableRules, .versionTaken, .versionNotNewer,
      .codesRemoved:
      return 1
    case .consentWithdrawn, .secrecyRestored, .thirdPartyCannotConsent, .anonymousReport, .groundNotUsable,
      .disclosureNeedsAnother, .disclosureDecided, .policeOfferUnconfirmed:
      return 4
    case .accusedRecipient, .notOnStaffPath, .ownBodyAccused, .notAColleague, .nobodyLeft: return 4
    case .unknownBody: return 1
    case .noNewCases, .postVacant: return 4
    case .cannotHoldPost, .cannotStandIn, .hierarchyCircle: return 1
    case .questionWaits, .noQuestionWaits, .referralNotReported, .offerInTime, .handedInCircle,
      .acceptedAlready:
      return 4
    case .tellsTooMuch, .namesAFile, .meetingOver, .attendanceMissing, .draftReplaced: return 4
    case .findingNeedsAnother, .findingReleased, .findingTakenBack: return 4
    case .tiedThroughOthers, .tellsReporter: return 4
    case .unknownDeadlineRule, .unknownStartFact: return 1
    case .control, .followUpUnclear: return 1
    case .conference, .followUpNotWished, .lastIncident: return 4
    case .selfCheck: return 1
    case .deadlineOutOfArea, .deadlineOutOfLand, .deadlineNotOpen, .breachNotOpen: return 4
    case .closingBlocked, .escalationOver: return 4
    case .caseClosed, .caseOpen, .referralOpen, .consentMissing, .consentRefused,
      .dutyToProsecuteNotExplained,
      .neverReferable, .nothingToRefer, .notARecipient, .referralNotOffered, .referralNotAccepted,
      .offerLapsed, .kitNotProven, .openWork, .erasureHeld, .erasureRequested, .erasureWaiting,
      .erasureNeedsAnother, .erasureGrew:
      return 4
    }
  }
}
