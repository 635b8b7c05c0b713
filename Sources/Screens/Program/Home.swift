import Clearing
import Config

/// Where a member begins, and as what it acts.
enum Home {
  /// Roles in the order in which they decide what a member sees first.
  private static let order: [Role] = [
    .clearingOfficer, .counsellor, .policeContact, .unitContact, .chair, .dataProtection, .keyHolder,
  ]

  /// The role a member acts in.
  static func role(of reader: Author) -> Role { order.first { reader.roles.contains($0) } ?? .keyHolder }

  /// The first screen.
  static func page(_ context: ScreenContext) -> any ScreenPage {
    switch role(of: context.desk.reader) {
    case .clearingOfficer, .counsellor, .unitContact: WorkListScreen(context)
    case .policeContact: InboxScreen(context)
    case .chair, .dataProtection, .keyHolder: StartScreen()
    }
  }

  /// What leads from one first screen to the others.
  static func offers(_ context: ScreenContext, without own: ScreenAction) -> [Offer] {
    let desk = context.desk
    var actions: [ScreenAction] = []
    if desk.may(.openCase, .own), desk.reader.kind != .policeContact { actions += [.new] }
    if desk.may(.readReferral, .own) { actions.append(.inbox) }
    if desk.may(.offerReferral, .own), desk.reader.kind != .policeContact { actions.append(.answers) }
    actions.append(.figures)
    var offers = actions.filter { $0 != own }.map { Offer($0) }
    if desk.may(.recordIncident, .own), desk.reader.kind != .policeContact {
      offers.append(Offer(.recordIncident, footer: .never))
    }
    if desk.may(.readCase, .own) || desk.may(.readReferral, .own) {
      offers.append(Offer(.appointment, footer: .never))
    }
    offers.append(Offer(.posts, footer: .never))
    offers += papers(context)
    if desk.may(.noteEffort, .own) { offers.append(Offer(.noteEffort, footer: .never)) }
    if desk.may(.readReport, .own), desk.reader.kind != .policeContact {
      offers.append(Offer(.reports, footer: .never))
    }
    if desk.casework.mayTie { offers.append(Offer(.likely, footer: .never)) }
    if desk.may(.readConference, .own) { offers.append(Offer(.conferences, footer: .never)) }
    if desk.may(.readCase, .own) { offers.append(Offer(.conflicts, footer: .never)) }
    if desk.may(.readEnquiry, .own) { offers.append(Offer(.enquiries, footer: .never)) }
    return offers
  }

  /// What the alliance keeps for all its bodies.
  static func papers(_ context: ScreenContext) -> [Offer] {
    let control: [ScreenAction] =
      context.desk.papers.mayJoin(.readControl) ? [.decisions, .measures, .actionPlan, .selfChecks] : []
    return ([.meetings] + control + [.trainings, .effort]).map { Offer($0, footer: .never) }
  }

  /// Goes where such an offer leads.
  static func steps(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    switch action {
    case .new: return [.push(NewCaseScreen(context, withCase: true))]
    case .recordIncident: return [.push(NewCaseScreen(context, withCase: false))]
    case .inbox: return [.push(InboxScreen(context))]
    case .answers: return [.push(AnswersScreen(context))]
    case .figures: return [.push(HalfYearScreen(context))]
    case .enquiries: return [.push(EnquiryScreen(context))]
    case .appointment: return [.push(DueScreen(context))]
    case .conflicts: return [.push(ConflictsScreen(context))]
    case .conferences: return [.push(ConferencesScreen(context))]
    case .reports: return [.push(ReportsScreen(context))]
    case .likely: return [.push(LikelyScreen(context))]
    case .near, .keepAway, .readmit, .heldConference, .endConference, .taskDone: return []
    case .feedback, .followUp, .lesson, .linkIncident, .unlinkIncident: return []
    case .assessReport, .findReport, .tie, .untie: return []
    case .posts: return [.push(PostsScreen(context))]
    case .meetings: return [.push(PaperListScreen(.meetings, context))]
    case .decisions: return [.push(PaperListScreen(.decisions, context))]
    case .measures: return [.push(PaperListScreen(.measures, context))]
    case .selfChecks: return [.push(PaperListScreen(.selfChecks, context))]
    case .actionPlan: return PaperScreen(.actionPlan, context).map { [.push($0)] } ?? []
    case .trainings: return PaperScreen(.trainings, context).map { [.push($0)] } ?? []
    case .effort: return PaperScreen(.effort, context).map { [.push($0)] } ?? []
    case .noteEffort: return [.push(EffortScreen(context))]
    case .ask, .reply, .recall, .giveBack, .begin, .contacted, .finish, .takeOver, .askEnquiry,
      .answerEnquiry:
      return []
    case .declarations, .withdraw, .told, .absence, .present, .attend, .keepMinutes: return []
    case .edit, .assign, .accept, .filter, .consent, .help, .report, .decline, .menu, .note, .quit, .reload,
      .search,
      .reveal, .refer, .close, .export, .undo, .reopen, .noteIncident, .messages, .lock, .open,
      .back,
      .next, .field, .save, .fieldHelp, .page, .period, .take:
      return []
    }
  }
}

extension Role {
  /// How line 1 names who acts.
  var phrase: ScreenPhraseFrame {
    switch self {
    case .clearingOfficer: .clearingOfficer
    case .counsellor: .counsellor
    case .policeContact: .policeContact
    case .unitContact: .unitContact
    case .chair: .chair
    case .dataProtection: .dataProtection
    case .keyHolder: .keyHolder
    }
  }
}
