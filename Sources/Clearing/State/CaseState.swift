/// One body's file on one affected person or group, as far as its cover tells.
public struct CaseState: Sendable {
  /// The compartment of the cover.
  public let id: CompartmentID
  /// The owning body.
  public let owner: BodyID
  /// The random number by which others speak of it.
  public let number: String
  /// The incidents it is about.
  public internal(set) var incidents: [CompartmentID]
  /// Does the clearing office see the cover?
  public let contributed: Bool
  /// The referral that it was opened from, if there was one.
  public let source: CompartmentID?
  /// The bodies that had the case before and handed it on, the first one first.
  public let chain: [BodyID]
  /// The version of the procedure it runs under.
  public internal(set) var procedureVersion: String
  /// What the cover says now.
  public internal(set) var cover: CaseCover
  /// Who answers for it.
  public internal(set) var assigned: MemberID
  /// Why it was closed; nil while it is open.
  public internal(set) var closing: Closing?
  /// The day it was closed, while it is closed.
  public internal(set) var closedOn: CalendarDay?
  /// Declarations of consent and refusals, oldest first.
  public internal(set) var consents: [ConsentRecord]
  /// What the person took back, oldest first.
  public internal(set) var withdrawals: [ConsentWithdrawn] = []
  /// Releases from secrecy, oldest first.
  public internal(set) var releases: [ReleaseRecord] = []
  /// Who has to be told something about consents, and who was.
  public internal(set) var notices: [NoticeState] = []
  /// What keeps accused bodies away, oldest first.
  public internal(set) var shields: [Shield] = []
  /// Members who stand too near to know of it.
  public internal(set) var related: Set<MemberID> = []
  /// What keeps it from being erased, if anything does.
  public internal(set) var hold: HoldState?
  /// Decisions since the last closing to keep it longer, oldest first.
  public internal(set) var keeps: [RetentionKept] = []
  /// Its deadlines, oldest first.
  public internal(set) var deadlines: [DeadlineState] = []
  /// What was to be learned from it, oldest first.
  public internal(set) var lessons: [LessonNoted] = []
  /// The day by which somebody asks again after the closing; nil when nobody has to.
  public internal(set) var followUpDue: CalendarDay?
  /// The runs of steps whose due time stands in the history.
  var begunSteps: Set<StepKey> = []
  /// Everything that happened to the cover, oldest first.
  public internal(set) var history: [PastEvent]

  /// Is the file open?
  public var isOpen: Bool { closing == nil }
}
