/// What was looked at; the raw values are the codes of the access log.
public enum AccessPhrase: String, Wording, CaseIterable {
  case listCases = "list_cases"
  case listIncidents = "list_incidents"
  case listReferrals = "list_referrals"
  case listReports = "list_reports"
  case openReport = "open_report"
  case listEnquiries = "list_enquiries"
  case listEscalations = "list_escalations"
  case figures
  case openCase = "open_case"
  case openIncident = "open_incident"
  case openReferral = "open_referral"
  case unmask
  case notes
  case preview
  case export
  case accessLog = "access_log"
  case refused
  /// A line of the access log.
  case line
  /// There is no line.
  case empty

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .listCases: return "Fallliste"
    case .listIncidents: return "Liste der Vorfälle"
    case .listReferrals: return "Liste der Übergaben"
    case .listReports: return "Liste der Meldungen"
    case .openReport: return "Meldung geöffnet"
    case .listEnquiries: return "Liste der abstrakten Fragen"
    case .listEscalations: return "Liste der Eskalationen"
    case .figures: return "Zahlen"
    case .openCase: return "Fall geöffnet"
    case .openIncident: return "Vorfall geöffnet"
    case .openReferral: return "Übergabe geöffnet"
    case .unmask: return "Namen aufgedeckt"
    case .notes: return "Notizen gelesen"
    case .preview: return "Vorschau einer Übergabe"
    case .export: return "Ausgabe"
    case .accessLog: return "Zugriffsprotokoll gelesen"
    case .refused: return "Abgelehnter Versuch"
    case .line: return "{day} {hour} Uhr  {body}  {member}  {kind}  {object}  {reason}  {count}x"
    case .empty: return "Es ist nichts verzeichnet."
    }
  }

  private var english: String {
    switch self {
    case .listCases: return "list of cases"
    case .listIncidents: return "list of incidents"
    case .listReferrals: return "list of referrals"
    case .listReports: return "list of reports"
    case .openReport: return "report opened"
    case .listEnquiries: return "list of abstract questions"
    case .listEscalations: return "list of escalations"
    case .figures: return "figures"
    case .openCase: return "case opened"
    case .openIncident: return "incident opened"
    case .openReferral: return "referral opened"
    case .unmask: return "names uncovered"
    case .notes: return "notes read"
    case .preview: return "preview of a referral"
    case .export: return "output"
    case .accessLog: return "access log read"
    case .refused: return "refused attempt"
    case .line: return "{day} {hour} h  {body}  {member}  {kind}  {object}  {reason}  {count}x"
    case .empty: return "Nothing is noted."
    }
  }
}
