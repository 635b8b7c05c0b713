/// What means the same on every screen and needs none.
enum GlobalAction: Sendable {
  case help, menu, messages, reload, lock, quit
}

extension ScreenAction {
  /// The same for every screen; nil for what a screen does itself.
  var global: GlobalAction? {
    switch self {
    case .help, .fieldHelp: .help
    case .menu: .menu
    case .messages: .messages
    case .reload: .reload
    case .lock: .lock
    case .quit: .quit
    case .figures, .edit, .assign, .accept, .filter, .consent, .inbox, .report, .decline, .new, .note,
      .answers,
      .search, .reveal, .refer, .close, .appointment, .export, .undo, .reopen, .recordIncident, .noteIncident,
      .open, .back, .next, .field, .save, .page, .period, .take:
      nil
    case .ask, .reply, .recall, .giveBack, .begin, .contacted, .finish, .takeOver, .enquiries, .askEnquiry,
      .answerEnquiry:
      nil
    case .declarations, .withdraw, .told, .posts, .absence, .present: nil
    case .conflicts, .near, .keepAway, .readmit: nil
    case .conferences, .heldConference, .endConference, .taskDone: nil
    case .feedback, .followUp, .lesson, .linkIncident, .unlinkIncident: nil
    case .reports, .assessReport, .findReport, .likely, .tie, .untie: nil
    case .meetings, .trainings, .effort, .noteEffort: nil
    case .decisions, .measures, .actionPlan, .selfChecks, .attend, .keepMinutes: nil
    }
  }
}
