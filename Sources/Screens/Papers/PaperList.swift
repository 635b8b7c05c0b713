import Clearing
import Config
import TerminalKit

/// What the alliance keeps for all its bodies, as lists whose lines open papers.
enum PaperList: Sendable, Hashable {
  case meetings, decisions, measures, selfChecks

  /// What stands above the list.
  var title: ScreenPhrasePapers {
    switch self {
    case .meetings: .meetings
    case .decisions: .decisions
    case .measures: .measures
    case .selfChecks: .selfChecks
    }
  }

  /// What stands there when there is nothing.
  var empty: ScreenPhrasePapers {
    switch self {
    case .meetings: .noMeetings
    case .decisions: .noDecisions
    case .measures: .noMeasures
    case .selfChecks: .noSelfChecks
    }
  }

  /// What F1 says of it.
  var help: ScreenPhraseHelp {
    switch self {
    case .meetings: .meetings
    case .decisions: .decisions
    case .measures: .measures
    case .selfChecks: .selfChecks
    }
  }

  /// What adds to it.
  var adding: CommandName {
    switch self {
    case .meetings: .holdMeeting
    case .decisions: .recordDecision
    case .measures: .recordMeasure
    case .selfChecks: .recordSelfCheck
    }
  }

  /// The form that adds to it.
  func form(_ context: ScreenContext) -> any ScreenPage {
    switch self {
    case .meetings: InvitationScreen(context)
    case .decisions: DecisionScreen(context)
    case .measures: MeasureScreen(context)
    case .selfChecks: SelfCheckScreen(context)
    }
  }
}

/// A line of such a list.
struct PaperRow: Sendable {
  /// How the line begins and what it says.
  let line: SafeText
  /// What Enter opens.
  let paper: PaperScreen.Source
  /// What can be done with it.
  let subject: Subject

  /// What a line stands for.
  enum Subject: Sendable, Equatable {
    case meeting(MeetingState)
    case mandate(DecisionState, Mandate)
    case measure(MeasureState)
    /// Nothing but its paper.
    case paper
  }
}
