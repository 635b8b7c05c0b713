import Config

/// Everything a person can ask for by a key or in the menu. One action has one meaning on all screens.
enum ScreenAction: String, Hashable, Sendable, CaseIterable {
  // By letter.
  case figures, edit, assign, accept, filter, consent, help, inbox, report, decline, menu, new, note, answers
  case quit, reload, search, reveal, refer, close
  case appointment
  // By letter, not offered yet.
  case export, undo
  // In the menu only.
  case reopen, recordIncident, noteIncident, messages, lock
  case ask, reply, recall, giveBack, begin, contacted, finish, takeOver
  case enquiries, askEnquiry, answerEnquiry
  case declarations, withdraw, told, posts, absence, present
  case conflicts, near, keepAway, readmit, conferences, heldConference, endConference, taskDone
  case feedback, followUp, lesson, linkIncident, unlinkIncident
  case reports, assessReport, findReport, likely, tie, untie
  case meetings, trainings, effort, noteEffort
  case decisions, measures, actionPlan, selfChecks, attend, keepMinutes
  // By other keys; they describe what lists, forms and dialogs do.
  case open, back, next, field, save, fieldHelp, page, period, take

  /// Its name in a word or two.
  var label: ScreenPhraseAction {
    switch self {
    case .figures: .figures
    case .edit: .edit
    case .assign: .assign
    case .accept: .accept
    case .filter: .filter
    case .consent: .consent
    case .help: .help
    case .inbox: .inbox
    case .report: .report
    case .decline: .decline
    case .menu: .menu
    case .new: .new
    case .note: .note
    case .answers: .answers
    case .quit: .quit
    case .reload: .reload
    case .search: .search
    case .reveal: .reveal
    case .refer: .refer
    case .close: .close
    case .appointment: .appointment
    case .export: .export
    case .undo: .undo
    case .reopen: .reopen
    case .recordIncident: .recordIncident
    case .noteIncident: .noteIncident
    case .messages: .messages
    case .lock: .lock
    case .ask: .ask
    case .reply: .reply
    case .recall: .recall
    case .giveBack: .giveBack
    case .begin: .begin
    case .contacted: .contacted
    case .finish: .finish
    case .takeOver: .takeOver
    case .enquiries: .enquiries
    case .askEnquiry: .askEnquiry
    case .answerEnquiry: .answerEnquiry
    case .conflicts: .conflicts
    case .near: .near
    case .keepAway: .keepAway
    case .readmit: .readmit
    case .conferences: .conferences
    case .heldConference: .heldConference
    case .endConference: .endConference
    case .taskDone: .taskDone
    case .feedback: .feedback
    case .followUp: .followUp
    case .lesson: .lesson
    case .linkIncident: .linkIncident
    case .unlinkIncident: .unlinkIncident
    case .reports: .reports
    case .assessReport: .assessReport
    case .findReport: .findReport
    case .likely: .likely
    case .tie: .tie
    case .untie: .untie
    case .meetings: .meetings
    case .decisions: .decisions
    case .measures: .measures
    case .actionPlan: .actionPlan
    case .selfChecks: .selfChecks
    case .attend: .attend
    case .keepMinutes: .keepMinutes
    case .trainings: .trainings
    case .effort: .effort
    case .noteEffort: .noteEffort
    case .declarations: .declarations
    case .withdraw: .withdraw
    case .told: .told
    case .posts: .posts
    case .absence: .absence
    case .present: .present
    case .open: .open
    case .back: .back
    case .next: .next
    case .field: .field
    case .save: .save
    case .fieldHelp: .help
    case .page: .page
    case .period: .period
    case .take: .take
    }
  }
}
