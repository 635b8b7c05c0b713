import Clearing
import EventStore
import Rulebook
import TestSupport
import Testing

@testable import Casework

/// Every refusal of the rights table that is promised by key, against all keys of the actor's body and all files.
@Suite struct `What the rights table promises by key` {
  @Test func `stays closed with all keys of that actor and all files`() async throws {
    let story = Story(alliance: try await TestAlliance())
    try await story.adoptedSteps()
    let number = try await story.openedCase()
    _ = try await story.openedCase()
    try await story.consented(number)
    _ = try await story.offered(number)
    _ = try await story.conferred(number)
    _ = try await story.disclosed(number)
    try await story.escalated(number)
    let kinds = try await story.alliance.acting(as: "nord-1") { session in
      try await session.note([Access(.notes, number)])
      _ = try await session.perform(SampleEntries.report(on: try await session.desk().today))
      _ = try await session.perform(SampleEntries.finding())
      let police = try await story.body("police", session)
      _ = try await session.perform(
        AskEnquiry(
          recipient: police, category: "threat", area: .land, text: "Wird auch ohne Antrag ermittelt?"))
      return try await session.desk().world.kinds
    }
    let officeKinds = try await story.alliance.acting(as: "koordination") { session in
      let numbers = try await session.desk().world.incidents.values.map(\.number)
      _ = try await session.perform(LinkIncidents(numbers: numbers))
      return try await session.desk().world.kinds
    }
    let log = try SQLiteLog.open(at: story.alliance.folder)
    defer { try? log.close() }
    let office = try KeyAttack(log, as: "koordination").opened
    let police = try KeyAttack(log, as: "polizei-1").opened
    let south = try KeyAttack(log, as: "sued-1").opened
    let strangers = [south, try KeyAttack(log, as: "vorsitz").opened]
    let north = try KeyAttack(log, as: "nord-2").opened
    var tried = 0
    for cell in Rights.cells where RightsFile.standard[cell] != .allow {
      guard RightsFile.standard.hold(cell.command, cell.relation) == .key else { continue }
      let isOffices = cell.command.object == .clearing
      let targets = Set(
        (isOffices ? officeKinds : kinds).filter { cell.command.compartments.contains($0.value) }.keys)
      #expect(!targets.isEmpty, "there is something to attack for \(cell.command.rawValue)")
      #expect(targets.isSubset(of: isOffices ? office : north), "the owner's colleague opens it")
      // The chair's body holds the key of what it may be called for.
      let others =
        cell.command.object == .escalation ? [south] : strangers + (isOffices ? [north, police] : [])
      for opened in cell.relation == .contributed ? [office] : others {
        #expect(opened.isDisjoint(with: targets), "\(cell.command.rawValue), \(cell.relation.rawValue)")
        tried += 1
      }
    }
    #expect(tried > 200)
  }
}

extension CommandName {
  /// The kinds of compartment that the command reads or writes of its object.
  fileprivate var compartments: Set<CompartmentKind> {
    switch self {
    case .recordIncident, .importIncidents, .correctIncident, .readIncident: return [.incidentCore]
    case .recordReport, .keepReport, .readReport: return [.report]
    case .linkIncidents, .readTies: return [.clearing]
    case .draftSummary: return [.clearing]
    case .agreeSummary: return [.alliance]
    case .recordFinding, .reviewFinding, .takeBackFinding, .readFinding: return [.finding]
    case .noteIncident, .readNarrative: return [.incidentFacts]
    case .openCase, .correctCase, .assignCase, .closeCase, .reopenCase, .recordConsent, .offerReferral,
      .readCase:
      return [.caseCover]
    case .keepDeadlines: return [.caseCover]
    case .keepBreaches: return [.register]
    case .recordStep, .moveCase: return [.caseCover]
    case .holdConference: return [.caseCover]
    case .doConferenceTask, .readConference: return [.conference]
    case .requestDisclosure: return [.caseCover]
    case .decideDisclosure, .readDisclosure: return [.disclosure]
    case .shieldIncident: return [.incidentCore]
    case .shieldCase, .declareRelation: return [.caseCover]
    case .noteCase, .readNotes: return [.caseNotes]
    case .readPerson: return [.person, .contact]
    case .acceptReferral, .declineReferral, .reportReferral, .readReferral: return [.referral]
    case .recallReferral, .lapseReferral, .workReferral, .contactReferral, .returnReferral, .closeReferral:
      return [.referral]
    case .askEnquiry, .answerEnquiry, .readEnquiry: return [.enquiry]
    case .raiseEscalation: return [.caseCover]
    case .acknowledgeEscalation, .readEscalation: return [.escalation]
    case .askReferral, .replyReferral: return [.referral]
    case .readPackage: return [.package]
    case .adoptRules, .readRules, .describeBody: return [.alliance]
    case .nameMember: return [.directoryEntry]
    case .managePosts, .noteAbsence, .arrangeAlliance, .stopCapacity: return [.alliance]
    case .noteTraining, .noteEffort, .holdMeeting: return [.alliance]
    case .recordDecision, .reportDecision, .recordMeasure, .reportMeasure, .readControl: return [.alliance]
    case .recordSelfCheck: return [.alliance]
    case .keepRegister, .readSummary: return [.register]
    case .noteAccess, .readAccessLog: return [.accessLog]
    case .manageMembers, .manageKit, .admitBody, .endBody: return [.register]
    case .requestErasure, .confirmErasure, .holdErasure, .keepRetained: return [.caseCover]
    case .eraseDirectoryEntry: return [.directoryEntry]
    case .eraseAccessLog: return [.accessLog]
    // The chair's body never opens what it confirms the erasure of.
    case .confirmForSoleMember: return [.caseCover]
    }
  }
}
