import Clearing
import Config
import ReadModel
import TestSupport

private typealias Sample = SampleAlliance

/// What really happens at one place of the table: the command is decided, the view is made, the fact is folded.
extension CellScene {
  /// The word that the answer amounts to; nil when it amounts to none.
  func answer() -> Rights.Word? {
    switch cell.command {
    case .recordIncident: return decided(RecordIncident(SampleEntries.incident()))
    case .importIncidents:
      let row = ImportIncidents.Row(key: "1", entry: SampleEntries.incident())
      return decided(ImportIncidents(collection: "x", rows: [row]))
    case .correctIncident:
      return decided(CorrectIncident(number: incident, core: correctedCore, narrative: nil, exactPlace: nil))
    case .noteIncident: return decided(NoteIncident(number: incident, text: "Notiz"))
    case .openCase: return decided(SampleEntries.openCase())
    case .correctCase:
      return decided(CorrectCase(number: file, cover: SampleEntries.cover(urgency: .urgent)))
    case .assignCase: return decided(AssignCase(number: file, member: Sample.nils.member))
    case .noteCase: return decided(NoteCase(number: file, text: "Notiz"))
    case .closeCase: return decided(CloseCase(number: file, closing: Closing(reason: "done")))
    case .recordStep:
      let said = FeedbackGiven(on: story.today, language: "de", remedies: [], followUp: .no)
      return decided(GiveFeedback(number: file, feedback: said))
    case .moveCase: return moved()
    case .holdConference: return decided(SampleEntries.conference(file, on: story.today))
    case .doConferenceTask:
      return decided(DoConferenceTask(number: conference, task: 1, on: story.today))
    case .readConference:
      return ConferenceList(world, reader: actor, today: story.today).rows.isEmpty ? .hidden : .allow
    case .reopenCase: return decided(ReopenCase(number: file, reason: "new_facts"))
    case .recordConsent:
      return decided(RecordConsent(number: file, terms: SampleEntries.terms(), isGiven: true))
    case .keepDeadlines:
      return decided(
        RecordDeadline(
          number: file, .new(rule: "stgb_77b_strafantrag"), facts: ["act_known": .day(story.today)]))
    case .keepBreaches:
      return decided(RecordBreach(aware: context.now, account: BreachAccount(facts: "Liste verschickt")))
    case .requestDisclosure:
      return decided(
        RequestDisclosure(
          number: file, recipient: Sample.police, ground: "present_danger", classes: [.facts],
          facts: "Drohung."))
    case .decideDisclosure: return decided(DecideDisclosure(number: disclosure, isApproved: true))
    case .readDisclosure: return shown(disclosure) == nil ? .hidden : .allow
    case .shieldIncident:
      return decided(ShieldIncident(number: incident, .declare(AccusedBody(code: "police_contact_point"))))
    case .shieldCase:
      return decided(ShieldCase(number: file, .declare(AccusedBody(code: "police_contact_point"))))
    case .declareRelation: return decided(DeclareRelation(number: file, member: actor.member))
    case .offerReferral: return decided(SampleEntries.offer(file))
    case .acceptReferral: return decided(AcceptReferral(number: referral))
    case .declineReferral: return decided(DeclineReferral(number: referral, reason: "no_capacity"))
    case .reportReferral:
      return decided(ReportReferral(number: referral, outcome: "complaint_taken", text: nil))
    case .askReferral: return decided(AskReferral(number: referral, text: "Frage"))
    case .replyReferral: return decided(ReplyReferral(number: referral, text: "Antwort"))
    case .recallReferral: return decided(RecallReferral(number: referral, reason: "mistake"))
    case .lapseReferral: return decided(LapseReferral(number: referral))
    case .workReferral: return decided(WorkReferral(number: referral))
    case .contactReferral: return decided(ContactReferral(number: referral, on: story.today))
    case .returnReferral: return decided(ReturnReferral(number: referral, reason: "no_capacity"))
    case .closeReferral: return decided(CloseReferral(number: referral))
    case .recordReport: return decided(SampleEntries.report())
    case .keepReport: return decided(AddToReport(number: report, text: "Nachtrag"))
    case .readReport:
      return ReportList(world, reader: actor, today: story.today).rows.isEmpty ? .hidden : .allow
    case .linkIncidents: return decided(LinkIncidents(numbers: pair))
    case .draftSummary: return decided(DraftSummary(SampleSummaries.sheet()))
    case .agreeSummary: return decided(ReleaseSummary(number: summary))
    case .readTies:
      let list = try? LikelyIncidents(
        world, reader: actor, today: story.today, rule: SampleAlliance.procedure.sameIncident,
        taxonomy: SampleTaxonomy.lists)
      return list == nil ? .hidden : .allow
    case .askEnquiry: return decided(SampleEntries.enquiry())
    case .answerEnquiry: return decided(AnswerEnquiry(number: enquiry, text: "Antwort"))
    case .readEnquiry:
      return EnquiryList(world, reader: actor, today: story.today).rows.isEmpty ? .hidden : .allow
    case .raiseEscalation: return raised()
    case .acknowledgeEscalation: return decided(AcknowledgeEscalation(number: escalation))
    case .readEscalation:
      return EscalationList(world, reader: actor, today: story.today).rows.isEmpty ? .hidden : .allow
    case .adoptRules: return decided(Self.adoption(from: story.today))
    case .manageKit: return decided(NoteKitProved(kit: Sample.nils.member))
    case .manageMembers: return decided(NoteMembersLeft(members: [Sample.nils.member]))
    case .admitBody, .endBody: return asked()
    case .requestErasure: return decided(RequestErasure(.file(file), ground: "subject_request"))
    case .holdErasure:
      return decided(
        HoldErasure(number: file, .place(reason: "legal_claim", review: story.today.adding(days: 30))))
    case .keepRetained: return keptLonger()
    case .confirmErasure, .eraseDirectoryEntry, .eraseAccessLog, .confirmForSoleMember: return asked()
    case .describeBody: return folded(.bodyDescribed(SampleAlliance.description(concerned.body)))
    case .nameMember: return folded(.memberNamed(MemberNamed(member: concerned.member, name: "Name")))
    case .managePosts:
      return decided(VacatePost(post: PostKey(concerned.body, .counsellor), since: story.today))
    case .noteAbsence:
      let member = cell.relation == .own ? actor.member : concerned.member
      return decided(NoteAbsence(member: member, from: story.today, until: story.today.adding(days: 3)))
    case .arrangeAlliance: return decided(NameStandIn(body: Sample.north, standIn: Sample.south))
    case .noteTraining:
      let training = Training(
        title: "Schulung", topic: "racism_basics", format: "training", on: story.today, status: .planned)
      if cell.relation == .own { return decided(NoteTraining(training)) }
      return folded(
        .trainingNoted(TrainingNoted(number: "T-26-0000-000", body: concerned.body, training: training)))
    case .noteEffort:
      if cell.relation == .own {
        return decided(NoteEffort(period: Period(containing: story.today), minutes: 60))
      }
      return folded(.effortNoted(EffortNoted(body: concerned.body, period: "2026-H1", minutes: 60)))
    case .holdMeeting: return decided(CallMeeting(Meeting(on: story.today, place: "Rathaus")))
    case .stopCapacity:
      if cell.relation == .own { return decided(StopCapacity(until: nil, urgentOnly: false)) }
      let fact = CapacityStopped(body: concerned.body, urgentOnly: false, on: story.today)
      return folded(.capacityStopped(fact))
    case .recordDecision:
      return decided(RecordDecision(SampleDecisions.record(), nextControl: story.today.adding(days: 90)))
    case .reportDecision:
      return decided(
        ReportDecision(SampleDecisions.number, SampleDecisions.report(on: story.today), nextControl: nil))
    case .recordFinding: return decided(SampleEntries.finding())
    case .reviewFinding: return decided(ReviewFinding(number: finding))
    case .takeBackFinding: return decided(TakeBackFinding(number: finding))
    case .readFinding:
      return FindingList(world, reader: actor, today: story.today).rows.isEmpty ? .hidden : .allow
    case .recordMeasure: return decided(RecordMeasure(SampleMeasures.record()))
    case .reportMeasure:
      return decided(ReportMeasure(SampleMeasures.number, SampleMeasures.report(until: story.today)))
    case .readControl: return readControl()
    case .recordSelfCheck: return decided(RecordSelfCheck(SampleSelfCheck.check()))
    case .keepRegister: return folded(.registerOpened(RegisterOpened(body: concerned.body)))
    case .noteAccess: return folded(SampleEvents.event(.accessNoted))
    case .readIncident: return row == nil ? .hidden : .allow
    case .readNarrative: return row?.narrative == nil ? .hidden : .allow
    case .readCase: return view == nil ? .hidden : .allow
    case .readPerson: return view?.persons.isEmpty == false ? .allow : .hidden
    case .readNotes: return view?.notes.isEmpty == false ? .allow : .hidden
    case .readReferral: return handedOver == nil ? .hidden : .allow
    case .readPackage:
      guard let handedOver else { return .hidden }
      return handedOver.package == nil ? .refused : .allow
    case .readSummary:
      let columns = StatisticsColumns(
        world, reader: actor, today: story.today, taxonomy: SampleTaxonomy.lists)
      return columns.mayRead ? .allow : .hidden
    case .readRules: return readRules()
    case .readAccessLog: return readAccessLog()
    }
  }

  /// An adoption of another table than the one that holds.
  static func adoption(from day: CalendarDay) -> AdoptRules {
    let text = EmbeddedFile.rights.text.replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
    return AdoptRules(kind: .rights, version: "2026-2", text: text, from: day)
  }

  /// The words that only a place of an allowed command can have beside `hidden`.
  static func word(of refusal: Refusal) -> Rights.Word? {
    switch refusal {
    case .notFoundOrNotPermitted: return .hidden
    case .newerProgram: return .locked
    case .notPermitted, .referralNotOffered, .referralNotAccepted, .offerLapsed: return .refused
    case .acceptedAlready: return .refused
    case .control: return nil
    case .conference, .followUpNotWished, .followUpUnclear, .lastIncident: return nil
    case .tellsTooMuch, .meetingOver, .attendanceMissing, .namesAFile, .draftReplaced: return nil
    case .findingNeedsAnother, .findingReleased, .findingTakenBack: return nil
    case .escalationOver: return nil
    case .tiedThroughOthers, .tellsReporter: return nil
    case .selfCheck: return nil
    case .unknownDeadlineRule, .unknownStartFact, .deadlineOutOfArea, .deadlineOutOfLand, .deadlineNotOpen,
      .breachNotOpen:
      return nil
    case .accusedRecipient, .notOnStaffPath, .unknownBody, .ownBodyAccused, .notAColleague, .nobodyLeft:
      return nil
    case .questionWaits, .noQuestionWaits, .referralNotReported, .offerInTime, .handedInCircle: return nil
    case .noNewCases, .cannotHoldPost, .postVacant, .cannotStandIn, .hierarchyCircle: return nil
    case .consentWithdrawn, .secrecyRestored, .thirdPartyCannotConsent, .anonymousReport, .groundNotUsable,
      .disclosureNeedsAnother, .disclosureDecided, .policeOfferUnconfirmed:
      return nil
    case .unknownCode, .missing, .dayInFuture, .dayInPast, .rangeReversed, .severalPrimaryMotives,
      .impossibleCount, .caseClosed, .caseOpen, .referralOpen, .consentMissing, .consentRefused,
      .dutyToProsecuteNotExplained, .neverReferable, .nothingToRefer, .notARecipient, .nothingChanged,
      .unknownStep, .stepAsks, .unknownVersion, .closingBlocked, .unreadableRules, .versionTaken,
      .versionNotNewer, .codesRemoved, .textTooLong, .kitNotProven,
      .openWork, .dayNotAhead, .erasureHeld,
      .erasureRequested, .erasureWaiting, .erasureNeedsAnother, .erasureGrew:
      return nil
    }
  }

  private var correctedCore: IncidentCore {
    var core = SampleEntries.core()
    core.reportedToPolice = .yes
    return core
  }

  private func decided(_ command: some Command) -> Rights.Word? {
    do throws(Refusal) {
      _ = try command.decide(world, context)
      return .allow
    } catch {
      return Self.word(of: error)
    }
  }

  /// What the roster, or another body's register, decides later is asked of the table before.
  private func asked() -> Rights.Word? {
    do throws(Refusal) {
      try world.require(cell.command, cell.relation, context)
      return .allow
    } catch {
      return Self.word(of: error)
    }
  }

  /// There is one version only; those who may not move a case do not learn even that.
  private func moved() -> Rights.Word? {
    do throws(Refusal) {
      _ = try MoveCase(number: file, version: SampleAlliance.procedure.version).decide(world, context)
      return .allow
    } catch {
      return error == .nothingChanged ? .allow : Self.word(of: error)
    }
  }

  /// Nothing is late in the scene; those who may not write it do not learn even that.
  private func raised() -> Rights.Word? {
    do throws(Refusal) {
      _ = try RaiseEscalation(number: file).decide(world, context)
      return .allow
    } catch {
      return error == .nothingChanged ? .allow : Self.word(of: error)
    }
  }

  /// Only a closed case is kept longer; an open one answers so to those who may, and to nobody else.
  private func keptLonger() -> Rights.Word? {
    do throws(Refusal) {
      _ = try KeepRetained(number: file, until: story.today.adding(days: 900), reason: "Grund")
        .decide(world, context)
      return .allow
    } catch {
      return error == .caseOpen ? .allow : Self.word(of: error)
    }
  }

  /// Whom a fact about a body or a member concerns: the actor's own body, or another one.
  private var concerned: Author {
    if cell.relation == .common { return Sample.sara }
    return Sample.members.last { $0.body == actor.body } ?? actor
  }

  /// Writes a fact with the actor's key and asks every reader's check.
  private func folded(_ event: Event) -> Rights.Word? {
    var story = story
    let place = story.opened(by: actor.body, for: Set(Sample.kinds.keys))
    let reasons = Set(story.given(event, in: place, by: actor).values)
    if reasons.isEmpty { return .allow }
    return reasons.isSubset(of: [.wrongRole, .wrongBody]) ? .refused : nil
  }

  private var view: CaseView? { CaseView(number: file, world, reader: actor, today: story.today) }

  private var row: IncidentRow? {
    IncidentList(world, reader: actor, today: story.today) { $0 }.rows.first
  }

  private func shown(_ number: String) -> DisclosureRow? {
    DisclosureList(world, reader: actor, now: context.now).rows.first { $0.number == number }
  }

  private var handedOver: ReferralView? {
    ReferralView(number: referral, world, reader: actor, today: story.today)
  }

  private func readRules() -> Rights.Word? {
    do throws(Refusal) {
      _ = try RightsView(world, reader: actor, today: story.today)
      _ = try RulesView(.procedure, version: nil, world, reader: actor, today: story.today)
      return .allow
    } catch {
      return Self.word(of: error)
    }
  }

  private func readControl() -> Rights.Word? {
    do throws(Refusal) {
      _ = try ControlView(world, reader: actor, today: story.today)
      return .allow
    } catch {
      return Self.word(of: error)
    }
  }

  /// The command asks for all logs at once: of another body's log nothing must show, whatever the answer is.
  private func readAccessLog() -> Rights.Word? {
    do throws(Refusal) {
      let view = try AccessLogView(world, reader: actor, today: story.today)
      return view.rows.contains { $0.body == Sample.north } ? .allow : .hidden
    } catch {
      return cell.relation == .own ? Self.word(of: error) : .hidden
    }
  }
}
