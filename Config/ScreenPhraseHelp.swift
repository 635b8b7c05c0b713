/// Three sentences for each screen, one to a line.
public enum ScreenPhraseHelp: String, Wording, CaseIterable {
  case title, state, keys
  case workList, start, newCase, newIncident, caseView, note, consent, offer, preview, inbox, referral,
    answers
  case closing, reopen, assign, edit, halfYear, decline, report, menu, messages, help, notice, quit, confirm
  case message, handBack, enquiries, enquiryForm
  case declarations, withdraw, due, posts, absence
  case paper, paperState, meetings, effort
  case decisions, decision, controlReport, measures, measure, measureReport, selfChecks, selfCheck
  case training, invitation, attendance, minutes
  case conflicts, near, keepAway, readmit, conferences, callConference, heldConference, conferenceTask
  case feedback, followUp, lesson, caseIncident
  case reports, receivedReport, newReport, addToReport, assessReport, token, findReport, likely, tie
  case menuTitle, menuState, menuPrompt

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
