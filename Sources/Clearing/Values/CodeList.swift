/// The code lists of an alliance, by the name that the taxonomy file uses.
public enum CodeListName: String, Codable, Sendable, CaseIterable {
  case motives, acts, areas, places, objects, consequences, needs, channels, purposes, languages, assessors
  case reporterRelations = "reporter_relations"
  case affectedKinds = "affected_kinds"
  case ageBands = "age_bands"
  case accusedKinds = "accused_kinds"
  case formsOfDiscrimination = "forms_of_discrimination"
  case supportOutcomes = "support_outcomes"
  case institutionalOutcomes = "institutional_outcomes"
  case criminalOutcomes = "criminal_outcomes"
  case closingReasons = "closing_reasons"
  case reopeningReasons = "reopening_reasons"
  case declineReasons = "decline_reasons"
  case returnReasons = "return_reasons"
  case recallReasons = "recall_reasons"
  case reportOutcomes = "report_outcomes"
  case erasureGrounds = "erasure_grounds"
  case holdReasons = "hold_reasons"
  case disclosureGrounds = "disclosure_grounds"
  /// Points of the action plan that the city follows, such as the ten of the Coalition of Cities against Racism.
  case actionPoints = "action_points"
  /// Why a case conference is called.
  case conferenceReasons = "conference_reasons"
  /// What came of a talk some months after the closing.
  case followUpOutcomes = "follow_up_outcomes"
  /// What is wrong in the structure, as a case has shown.
  case lessonCategories = "lesson_categories"
  case trainingTopics = "training_topics"
  case trainingFormats = "training_formats"
  case trainingGroups = "training_groups"
  /// Fields of action of the self-check.
  case selfCheckFields = "self_check_fields"
  /// Criteria of the self-check; the group of each is its field of action.
  case selfCheckCriteria = "self_check_criteria"
  /// Sides that answer the self-check.
  case selfCheckViews = "self_check_views"
}

/// One code with its labels and its place in other schemes.
public struct CodeEntry: Sendable, Hashable {
  /// The stable code word.
  public var code: String
  /// German label.
  public var german: String
  /// English label.
  public var english: String
  /// Other words by which a person may look for it.
  public var synonyms: [String]
  /// ODIHR category, for comparison only.
  public var odihr: String?
  /// Police Themenfeld (KPMD-PMK), for comparison only; the police decide themselves.
  public var pmk: String?
  /// Grounds of AGG section 1 that come into question.
  public var agg: [String]
  /// Severity for single counts, 1 the most severe; only acts have one.
  public var rank: Int?
  /// The group in summary tables; only acts have one.
  public var group: String?
  /// The type that RIAS would give it, for comparison only.
  public var rias: String?
  /// Do the victim counselling centres of the VBRG count it: yes, no, or under which condition.
  public var vbrg: String?
  /// Sections of the StGB that come into question with their mode of prosecution; a hint, never a classification.
  public var stgb: String?
  /// What a ground for handing over without consent asks for; only those have one.
  public var legal: LegalGround?
  /// First day on which the code may be used; nil for always.
  public var validFrom: CalendarDay?
  /// Last day on which the code may be used; nil for always.
  public var validTo: CalendarDay?
  /// The code that took its place.
  public var replacedBy: String?

  /// A code with its labels; everything else may be filled in.
  public init(
    code: String, german: String, english: String, synonyms: [String] = [], odihr: String? = nil,
    pmk: String? = nil, agg: [String] = [], rank: Int? = nil, group: String? = nil,
    validFrom: CalendarDay? = nil, validTo: CalendarDay? = nil, replacedBy: String? = nil,
    rias: String? = nil, vbrg: String? = nil, stgb: String? = nil,
    legal: LegalGround? = nil
  ) {
    self.code = code
    self.german = german
    self.english = english
    self.synonyms = synonyms
    self.odihr = odihr
    self.pmk = pmk
    self.agg = agg
    self.rank = rank
    self.group = group
    self.validFrom = validFrom
    self.validTo = validTo
    self.replacedBy = replacedBy
    self.rias = rias
    self.vbrg = vbrg
    self.stgb = stgb
    self.legal = legal
  }

  /// May the code be used on that day?
  public func isValid(on day: CalendarDay) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validTo, validTo < day { return false }
    return true
  }
}
