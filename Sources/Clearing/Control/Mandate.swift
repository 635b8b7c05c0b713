/// One numbered item of a decision: what somebody shall do, in the words of the decision.
public struct Mandate: Hashable, Sendable, Codable {
  /// Its number as the decision has it: `1`, `2a`, `M3`.
  public var label: String
  /// The quoted wording.
  public var wording: String
  /// Who was told to, in the words of the decision.
  public var addressee: String?
  /// Who answers for it.
  public var responsible: Office
  /// Who else does.
  public var others: [Office]
  /// When it has to be done.
  public var due: DueTerms
  /// Points of the action plan that it serves, as codes.
  public var points: [String]

  /// A mandate; everything beside its number, wording and office may be filled in.
  public init(
    label: String, wording: String, addressee: String? = nil, responsible: Office, others: [Office] = [],
    due: DueTerms = DueTerms(.withoutDate), points: [String] = []
  ) {
    self.label = label
    self.wording = wording
    self.addressee = addressee
    self.responsible = responsible
    self.others = others
    self.due = due
    self.points = points
  }

  /// Does that body answer for it, alone or with others?
  public func isOf(_ body: BodyID) -> Bool { ([responsible] + others).contains { $0.body == body } }
}

/// When a mandate has to be done.
public struct DueTerms: Hashable, Sendable, Codable {
  /// The kinds of due.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// Done by a day.
    case date
    /// Done again and again, every so many months.
    case periodic
    /// Done all the time.
    case continuous
    /// Something is to be examined, and the result reported (Prüfauftrag).
    case checkOnly = "check_only"
    /// Done once; the decision names no day.
    case withoutDate = "without_date"
  }

  /// The kind.
  public var kind: Kind
  /// The last day; there must be one for `date`, there may be one for `checkOnly`.
  public var day: CalendarDay?
  /// How many months lie between two times; for `periodic` only.
  public var months: Int?

  /// A due of a kind.
  public init(_ kind: Kind, day: CalendarDay? = nil, months: Int? = nil) {
    self.kind = kind
    self.day = day
    self.months = months
  }
}

/// How far a mandate is.
public enum MandateStatus: String, Codable, Sendable, CaseIterable {
  case open
  case inProgress = "in_progress"
  case partlyDone = "partly_done"
  /// Done, and to be done again: it stays under control.
  case continuous
  case done
  /// It will not be done; the reasons are stated.
  case notPursued = "not_pursued"
  /// Another decision took its place.
  case superseded
  /// The decision was taken back.
  case repealed

  /// Does it stay under control?
  public var isOpen: Bool {
    switch self {
    case .open, .inProgress, .partlyDone, .continuous: return true
    case .done, .notPursued, .superseded, .repealed: return false
    }
  }
}
