/// What the command line says about posts, absences and capacity.
public enum PostPhrase: String, Wording, CaseIterable {
  /// Who holds a post.
  case holder
  /// Nobody holds a post.
  case vacant
  /// No post was ever set for a role.
  case unset
  case deputies
  case answers
  case answersSince
  case beside
  case vacancyDays
  case allReachable
  case saved
  case absent
  case back
  case standInNamed
  case standInEnded
  case placed
  case placedAlone
  case stopped
  case stoppedUntil
  case urgentOnly
  case resumed
  case noStops
  /// There is no other body.
  case noOther
  case noticeUnreachable
  case nobody

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .holder: return "{role}, {body}: {holder}"
    case .vacant: return "{role}, {body}: unbesetzt seit {day}"
    case .unset: return "{role}, {body}: nicht eingetragen"
    case .deputies: return "  Vertretung: {deputies}"
    case .answers: return "  Heute antwortet: {member}, {body} ({rule})"
    case .answersSince: return "  Heute antwortet: {member}, {body} ({rule}), seit {day}"
    case .beside: return "  Daneben gefragt: {body}"
    case .vacancyDays: return "  Unbesetzt in {period}: {days} Tage"
    case .allReachable: return "Jede Rolle ist erreichbar."
    case .saved: return "Eingetragen: {role}, {body}."
    case .absent: return "Abwesend vom {from} bis {until}: {member}. Es antwortet: {answers}."
    case .back: return "Wieder da: {member}."
    case .standInNamed: return "Ersatzstelle für {body}: {other}."
    case .standInEnded: return "{body} hat keine Ersatzstelle mehr."
    case .placed: return "{body} steht unter: {other}."
    case .placedAlone: return "{body} steht unter keiner anderen Stelle."
    case .stopped: return "{body} nimmt keine neuen Fälle."
    case .stoppedUntil: return "{body} nimmt bis {until} keine neuen Fälle."
    case .urgentOnly: return "  Dringende Fälle schon."
    case .resumed: return "{body} nimmt wieder neue Fälle."
    case .noStops: return "Alle Stellen nehmen neue Fälle."
    case .noOther: return "zurzeit keine"
    case .noticeUnreachable:
      return
        "Niemand ist erreichbar: {role}, {body}. Es springt ein: {member}, {other}. Tragen Sie eine Vertretung ein: lotse post deputy"
    case .nobody: return "niemand"
    }
  }

  private var english: String {
    switch self {
    case .holder: return "{role}, {body}: {holder}"
    case .vacant: return "{role}, {body}: vacant since {day}"
    case .unset: return "{role}, {body}: not entered"
    case .deputies: return "  Deputies: {deputies}"
    case .answers: return "  Answering today: {member}, {body} ({rule})"
    case .answersSince: return "  Answering today: {member}, {body} ({rule}), since {day}"
    case .beside: return "  Asked beside it: {body}"
    case .vacancyDays: return "  Vacant in {period}: {days} days"
    case .allReachable: return "Every role can be reached."
    case .saved: return "Entered: {role}, {body}."
    case .absent: return "Away from {from} to {until}: {member}. Answering: {answers}."
    case .back: return "Back: {member}."
    case .standInNamed: return "Stand-in for {body}: {other}."
    case .standInEnded: return "{body} has no stand-in any more."
    case .placed: return "{body} stands below: {other}."
    case .placedAlone: return "{body} stands below no other body."
    case .stopped: return "{body} takes no new cases."
    case .stoppedUntil: return "{body} takes no new cases until {until}."
    case .urgentOnly: return "  Urgent ones it does take."
    case .resumed: return "{body} takes new cases again."
    case .noStops: return "All bodies take new cases."
    case .noOther: return "none for now"
    case .noticeUnreachable:
      return
        "Nobody can be reached: {role}, {body}. Stepping in: {member}, {other}. Enter a deputy: lotse post deputy"
    case .nobody: return "nobody"
    }
  }
}
