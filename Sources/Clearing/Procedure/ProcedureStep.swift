/// A text in the two languages of the program.
public struct Labelled: Hashable, Sendable {
  /// German.
  public var german: String
  /// English.
  public var english: String

  /// Both wordings.
  public init(german: String, english: String) {
    self.german = german
    self.english = english
  }
}

/// Which side acts in a step.
public enum StepSide: String, Sendable, CaseIterable {
  /// The body whose case it is.
  case owner
  /// The body to which the case was offered.
  case recipient
  /// The clearing office.
  case clearingOffice = "clearing_office"
  /// The program.
  case system

  /// The kinds of body that can be on this side; none for the program.
  var kinds: [BodyKind] {
    switch self {
    case .owner, .recipient: return BodyKind.allCases.filter(\.mainRole.isCaseWork)
    case .clearingOffice: return [.clearingOffice]
    case .system: return []
    }
  }
}

/// What becomes of a step whose time has passed.
public enum StepLapse: String, Sendable, CaseIterable {
  /// It moves up the ladder of escalation.
  case escalate
  /// The case is kept as a record only.
  case recordOnly = "record_only"
  /// Nothing; it stays open.
  case nothing
}

/// What a step asks for, to be answered with yes, no or unknown.
public struct StepQuestion: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its wording.
  public var label: Labelled

  /// A question.
  public init(code: String, label: Labelled) {
    self.code = code
    self.label = label
  }
}

/// One step of the procedure.
public struct ProcedureStep: Hashable, Sendable {
  /// Its code word.
  public var name: String
  /// Its wording.
  public var label: Labelled
  /// Which side acts.
  public var side: StepSide
  /// In which roles.
  public var roles: [Role]
  /// The facts that begin it.
  public var begins: [StepTrigger]
  /// The steps whose end begins it.
  public var after: [String]
  /// The facts that end it; without any it is recorded by hand.
  public var ends: [StepTrigger]
  /// The purposes of the referrals it is about; empty for any.
  public var purposes: [String]
  /// Conditions without which it does not begin.
  public var onlyIf: [StepGuard]
  /// Conditions for its end.
  public var guards: [StepGuard]
  /// How long it may take; nil for no limit.
  public var period: StepPeriod?
  /// The same when the case is urgent; nil for the normal one.
  public var urgent: StepPeriod?
  /// What becomes of it when the time has passed.
  public var lapse: StepLapse
  /// Does it begin again whenever it was done?
  public var repeats: Bool
  /// What has to be answered.
  public var asks: [StepQuestion]
  /// What the case is called while this step runs.
  public var status: ProcedureStatus?

  /// A step with its name and wording; everything else may be filled in.
  public init(name: String, label: Labelled, side: StepSide, roles: [Role]) {
    self.name = name
    self.label = label
    self.side = side
    self.roles = roles
    begins = []
    after = []
    ends = []
    purposes = []
    onlyIf = []
    guards = []
    lapse = .nothing
    repeats = false
    asks = []
  }

  /// Can somebody of a kind of body on its side hold one of its roles? The program needs none.
  public var canBeDone: Bool {
    side == .system || side.kinds.contains { roles.contains($0.mainRole) || roles.contains(.keyHolder) }
  }

  /// Is it recorded by hand?
  public var isByHand: Bool { ends.isEmpty && side != .system }

  /// Its limit for a case of that urgency.
  func limit(_ urgency: Urgency) -> StepPeriod? { urgency == .urgent ? urgent ?? period : period }
}
