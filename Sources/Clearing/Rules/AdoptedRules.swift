/// All rule texts that hold, by kind: what the program brings, and what the alliance has adopted since.
public struct AdoptedRules: Sendable {
  /// Steps, periods, routes and escalation.
  public private(set) var procedure: Adoptions<ProcedureRules>
  /// Who may do what.
  public private(set) var rights: Adoptions<Rights>
  /// For how long data are kept.
  public private(set) var retention: Adoptions<RetentionRules>
  /// The code lists.
  public private(set) var taxonomy: Adoptions<Taxonomy>
  /// Holidays, and how every kind of deadline is computed.
  public private(set) var deadlines: Adoptions<DeadlineRules>
  /// Who can help when a complaint is about a body of the alliance.
  public private(set) var complaints: Adoptions<ComplaintRules>

  /// Begins with the program's own texts; `reading` reads adopted ones.
  public init(
    procedure: ProcedureRules, rights: Rights, retention: RetentionRules, taxonomy: Taxonomy,
    deadlines: DeadlineRules, complaints: ComplaintRules = .silent, reading: RuleReading
  ) {
    self.procedure = Adoptions(standard: procedure, reading: reading.procedure)
    self.rights = Adoptions(standard: rights, reading: reading.rights)
    self.retention = Adoptions(standard: retention, reading: reading.retention)
    self.taxonomy = Adoptions(standard: taxonomy, reading: reading.taxonomy)
    self.deadlines = Adoptions(standard: deadlines, reading: reading.deadlines)
    self.complaints = Adoptions(standard: complaints, reading: reading.complaints)
  }

  /// Why a text must not be adopted, whoever asks; nil when it may be.
  func objection(to fact: RulesAdopted) -> AdoptionObjection? {
    switch fact.kind {
    case .procedure: return procedure.objection(to: fact)
    case .rights: return rights.objection(to: fact)
    case .retention: return retention.objection(to: fact)
    case .taxonomy: return taxonomy.objection(to: fact) ?? taxonomy.removal(by: fact)
    case .deadlines: return deadlines.objection(to: fact)
    case .complaints: return complaints.objection(to: fact)
    }
  }

  /// Why adopting a text now makes no sense; nil when it does.
  func hesitation(about fact: RulesAdopted) -> AdoptionObjection? {
    switch fact.kind {
    case .procedure: return procedure.hesitation(about: fact)
    case .rights: return rights.hesitation(about: fact)
    case .retention: return retention.hesitation(about: fact)
    case .taxonomy: return taxonomy.hesitation(about: fact)
    case .deadlines: return deadlines.hesitation(about: fact)
    case .complaints: return complaints.hesitation(about: fact)
    }
  }

  /// Takes over an adopted text.
  mutating func adopt(_ fact: RulesAdopted, entry: UInt64) {
    switch fact.kind {
    case .procedure: procedure.adopt(fact, entry: entry)
    case .rights: rights.adopt(fact, entry: entry)
    case .retention: retention.adopt(fact, entry: entry)
    case .taxonomy: taxonomy.adopt(fact, entry: entry)
    case .deadlines: deadlines.adopt(fact, entry: entry)
    case .complaints: complaints.adopt(fact, entry: entry)
    }
  }

  /// Notes the day of an event that everybody reads.
  mutating func note(_ day: CalendarDay) {
    procedure.note(day)
    rights.note(day)
    retention.note(day)
    taxonomy.note(day)
    deadlines.note(day)
    complaints.note(day)
  }
}

/// How adopted texts are read; nil where a text is none of its kind.
public struct RuleReading: Sendable {
  let procedure: @Sendable (String) -> ProcedureRules?
  let rights: @Sendable (String) -> Rights?
  let retention: @Sendable (String) -> RetentionRules?
  let taxonomy: @Sendable (String) -> Taxonomy?
  let deadlines: @Sendable (String) -> DeadlineRules?
  let complaints: @Sendable (String) -> ComplaintRules?

  /// One reader for each kind.
  public init(
    procedure: @escaping @Sendable (String) -> ProcedureRules?,
    rights: @escaping @Sendable (String) -> Rights?,
    retention: @escaping @Sendable (String) -> RetentionRules?,
    taxonomy: @escaping @Sendable (String) -> Taxonomy?,
    deadlines: @escaping @Sendable (String) -> DeadlineRules?,
    complaints: @escaping @Sendable (String) -> ComplaintRules?
  ) {
    self.procedure = procedure
    self.rights = rights
    self.retention = retention
    self.taxonomy = taxonomy
    self.deadlines = deadlines
    self.complaints = complaints
  }
}

extension Adoptions where Text == Taxonomy {
  /// Codes that the newest adopted lists have and this text has not.
  fileprivate func removal(by fact: RulesAdopted) -> AdoptionObjection? {
    guard let rules = rules(fact), let gone = rules.codesMissing(from: adoptions.last?.rules ?? standard)
    else {
      return nil
    }
    return .codesRemoved(gone.list, gone.codes)
  }
}

extension World {
  /// The rights tables.
  public var rights: Adoptions<Rights> { rules.rights }

  /// Throws what the table that holds today says against a command of the actor on an object of this relation.
  public func require(
    _ command: CommandName, _ relation: Relation, _ context: DecisionContext, isLocked: Bool = false,
    otherwise refusal: Refusal = .notPermitted
  ) throws(Refusal) {
    try rights.table(on: context.today)
      .word(
        command, roles: roles(of: context.actor, towards: relation), relation: relation, isLocked: isLocked
      )
      .require(otherwise: refusal)
  }
}
