/// Which role may do what to an object of which relation: one table for every screen, list, count and command.
///
/// It is data, read from a reviewed file. What the key does not grant is not in it: an object that does not open has no
/// relation at all. What the table does not speak of is hidden.
public struct Rights: RuleText, Hashable {
  /// The answer to a command.
  public enum Word: String, Sendable, CaseIterable, Comparable {
    /// Answered like something that is not there.
    case hidden
    /// Refused with an answer that tells nothing new: that the object is there is known.
    case refused
    /// Closed, because a newer program wrote there.
    case locked
    /// Permitted.
    case allow

    /// The more generous word is greater: of several roles the best one counts.
    public static func < (left: Word, right: Word) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .hidden: return 0
      case .refused: return 1
      case .locked: return 2
      case .allow: return 3
      }
    }
  }

  /// What holds a "no".
  public enum Hold: String, Sendable, CaseIterable {
    /// The key: with every file in hand nothing can be read.
    case key
    /// The program alone: the body holds the key already, or readers void what was written.
    case program
  }

  /// One place of the table.
  public struct Cell: Sendable, Hashable {
    /// What is done.
    public let command: CommandName
    /// By whom.
    public let role: Role
    /// To what.
    public let relation: Relation

    /// One place.
    public init(command: CommandName, role: Role, relation: Relation) {
      self.command = command
      self.role = role
      self.relation = relation
    }
  }

  /// The version, as the table states it.
  public let version: String
  private let words: [CommandName: [Role: RelationWords]]
  private let byProgram: [CommandName: Set<Relation>]

  /// A table of these words; `byProgram` names the relations whose refusals only the program holds.
  public init(
    version: String, words: [CommandName: [Role: RelationWords]], byProgram: [CommandName: Set<Relation>]
  ) {
    self.version = version
    self.words = words
    self.byProgram = byProgram
  }

  /// A table that permits nothing.
  public static let nothing = Rights(version: "", words: [:], byProgram: [:])

  /// The words of one command for somebody with these roles, by relation.
  public func words(_ command: CommandName, roles: Set<Role>) -> RelationWords {
    guard let rows = words[command] else { return RelationWords() }
    return roles.reduce(into: RelationWords()) { sum, role in
      if let row = rows[role] { sum.unite(row) }
    }
  }

  /// The answer to a command by somebody with these roles on an object of this relation.
  ///
  /// `isLocked`: a newer program wrote into the object; that matters only where it would be permitted otherwise.
  public func word(
    _ command: CommandName, roles: Set<Role>, relation: Relation, isLocked: Bool = false
  ) -> Word {
    let words = words(command, roles: roles)
    let word = words[relation]
    return word == .allow && isLocked ? words[.locked] : word
  }

  /// May somebody with these roles do this to an object of this relation?
  public func permit(_ command: CommandName, roles: Set<Role>, relation: Relation) -> Bool {
    word(command, roles: roles, relation: relation) == .allow
  }

  /// What holds the refusals of a command towards a relation.
  public func hold(_ command: CommandName, _ relation: Relation) -> Hold {
    byProgram[command]?.contains(relation) == true ? .program : .key
  }

  /// Every place of the table: each command with each role and each relation its object can have.
  public static let cells: [Cell] = CommandName.allCases.flatMap { command in
    Role.allCases.flatMap { role in
      command.object.relations.map { Cell(command: command, role: role, relation: $0) }
    }
  }

  /// The word of one place.
  public subscript(_ cell: Cell) -> Word {
    word(cell.command, roles: [cell.role], relation: cell.relation)
  }

  /// The places whose "no" is promised by the program only.
  public var promisedByProgram: [Cell] {
    Self.cells.filter { self[$0] != .allow && hold($0.command, $0.relation) == .program }
  }
}

extension Rights.Word {
  /// Throws unless the word is `allow`: the one answer for "unknown" and "forbidden", or one that tells nothing new.
  public func require(otherwise refusal: Refusal = .notPermitted) throws(Refusal) {
    switch self {
    case .allow: return
    case .hidden: throw .notFoundOrNotPermitted
    case .refused: throw refusal
    case .locked: throw .newerProgram
    }
  }
}

/// A word for each relation; hidden where nothing else is said.
public struct RelationWords: Sendable, Hashable {
  private var allowed: UInt16 = 0
  private var locked: UInt16 = 0
  private var refused: UInt16 = 0

  /// Everything hidden.
  public init() {}

  /// The word of a relation; that of `none` is hidden, whatever is set.
  public subscript(_ relation: Relation) -> Rights.Word {
    get {
      let bit = relation.bit
      if allowed & bit != 0 { return .allow }
      if locked & bit != 0 { return .locked }
      return refused & bit != 0 ? .refused : .hidden
    }
    set {
      let bit = relation.bit
      allowed &= ~bit
      locked &= ~bit
      refused &= ~bit
      switch newValue {
      case .allow: allowed |= bit
      case .locked: locked |= bit
      case .refused: refused |= bit
      case .hidden: break
      }
    }
  }

  /// Takes the better word of both for each relation.
  mutating func unite(_ other: RelationWords) {
    allowed |= other.allowed
    locked |= other.locked
    refused |= other.refused
  }
}
