import Clearing
import Config

/// Reads a rights table: role by command by relation, and what holds each refusal.
public enum RightsFile {
  /// The table that the program brings; it permits nothing if its own file were wrong, which a test excludes.
  public static let standard: Rights =
    (try? RightsReader(name: EmbeddedFile.rights.path, known: nil, isStrict: true)
      .firstFault(EmbeddedFile.rights.text)) ?? .nothing

  /// The table of a file; throws the first fault with its line.
  ///
  /// Every command must have rows, every row must decide something, and what holds a refusal must be what does.
  public static func read(_ text: String, name: String) throws(RulebookError) -> Rights {
    try RightsReader(name: name, known: standard, isStrict: true).firstFault(text)
  }

  /// The table of a file; nil with every fault noted when something is wrong.
  static func read(_ text: String, name: String, _ findings: inout Findings) -> Rights? {
    RightsReader(name: name, known: standard, isStrict: true).table(text, &findings)
  }

  /// The table of an adopted text; nil when it is none.
  ///
  /// It may be older than the program or newer: a command that it does not know goes by the program's own table, and
  /// what only newer programs know concerns nobody here.
  @Sendable public static func adopted(_ text: String) -> Rights? {
    try? RightsReader(name: "", known: standard, isStrict: false).firstFault(text)
  }
}

/// Reads one text.
private struct RightsReader {
  let name: String
  /// The program's own table, which says what really holds a refusal; nil while that one itself is read.
  let known: Rights?
  /// Is every fault one? An adopted text may be older or newer than the program.
  let isStrict: Bool

  /// The table of a text; throws the first fault.
  func firstFault(_ text: String) throws(RulebookError) -> Rights {
    var findings = Findings()
    let rights = table(text, &findings)
    try findings.throwFirst()
    guard let rights else { throw RulebookError(file: name, line: 1, column: 1, fault: .empty) }
    return rights
  }

  /// The table of a text; nil with every fault noted when something is wrong.
  func table(_ text: String, _ findings: inout Findings) -> Rights? {
    let top = findings.take { () throws(RulebookError) in
      try YAMLRoot.read(text, name: name).fields(["version", "groups", "commands"])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) -> String in
      isStrict ? try top.ruleVersion() : try top.required("version").text()
    }
    let groups = findings.take { () throws(RulebookError) -> [String: [Role]] in try self.groups(top) }
    let entry = findings.take { () throws(RulebookError) -> Entry in try top.required("commands") }
    guard let groups, let entry,
      let pairs = findings.take({ () throws(RulebookError) -> [(key: Entry, value: Entry)] in
        try entry.pairs()
      })
    else { return nil }
    var commands = Commands()
    for (key, value) in pairs {
      findings.take { () throws(RulebookError) -> Void in try read(key, value, groups, &commands) }
    }
    findings.take { () throws(RulebookError) -> Void in try complete(&commands, entry) }
    guard findings.errors.isEmpty else { return nil }
    let rights = Rights(version: version ?? "", words: commands.words, byProgram: commands.byProgram)
    findings.take { () throws(RulebookError) -> Void in try checkReplaceable(rights, entry) }
    return findings.errors.isEmpty ? rights : nil
  }

  /// What the rows of all commands come to.
  private struct Commands {
    var words: [CommandName: [Role: RelationWords]] = [:]
    var byProgram: [CommandName: Set<Relation>] = [:]
    var named: Set<CommandName> = []
  }

  private func read(
    _ key: Entry, _ value: Entry, _ groups: [String: [Role]], _ commands: inout Commands
  ) throws(RulebookError) {
    guard let command = CommandName(rawValue: try key.raw()) else {
      if !isStrict { return }
      throw key.error(
        .unknownWord(Shown.word(try key.raw()), expected: CommandName.allCases.map(\.rawValue)))
    }
    commands.named.insert(command)
    let fields = try value.fields(["by", "rows"])
    commands.byProgram[command] = try holds(try fields.required("by"), command)
    commands.words[command] = try rows(fields, command, groups)
  }

  /// Every command must have rows; those that an adopted text does not know go by the program's own table.
  private func complete(_ commands: inout Commands, _ entry: Entry) throws(RulebookError) {
    for command in CommandName.allCases where !commands.named.contains(command) {
      guard !isStrict, let known else { throw entry.error(.missingKey(command.rawValue)) }
      commands.words[command] = Dictionary(
        uniqueKeysWithValues: Role.allCases.map { ($0, known.words(command, roles: [$0])) })
      commands.byProgram[command] = Set(
        command.object.relations.filter { known.hold(command, $0) == .program })
    }
  }

  /// A table that nobody may replace would hold for ever.
  private func checkReplaceable(_ rights: Rights, _ entry: Entry) throws(RulebookError) {
    for relation in [Relation.own, .standIn]
    where !Role.allCases.contains(where: { rights.permit(.adoptRules, roles: [$0], relation: relation) }) {
      throw entry.error(.nobodyMayAdopt(relation.rawValue))
    }
  }

  private func groups(_ top: Fields) throws(RulebookError) -> [String: [Role]] {
    var groups: [String: [Role]] = [:]
    for (key, value) in try top["groups"]?.pairs() ?? [] {
      var roles: [Role] = []
      for item in try value.items() {
        if let role = try known(Role.self, item) { roles.append(role) }
      }
      groups[try key.raw()] = roles
    }
    return groups
  }

  /// The relations whose refusals only the program holds; each relation of the object is named once.
  private func holds(_ entry: Entry, _ command: CommandName) throws(RulebookError) -> Set<Relation> {
    let fields = try entry.fields(Rights.Hold.allCases.map(\.rawValue))
    var seen: Set<Relation> = []
    var program: Set<Relation> = []
    for hold in Rights.Hold.allCases {
      for item in try fields.items(hold.rawValue) {
        guard let relation = try relation(item, command.object.relations) else { continue }
        guard seen.insert(relation).inserted else { throw item.error(.duplicateCode(relation.rawValue)) }
        // No text changes what the keys are: a table only says it, for those who read it.
        if isStrict, let right = known?.hold(command, relation), right != hold {
          throw item.error(.wrongHold(relation.rawValue, right: right.rawValue))
        }
        if hold == .program { program.insert(relation) }
      }
    }
    if isStrict, let missing = command.object.relations.first(where: { !seen.contains($0) }) {
      throw entry.error(.missingKey(missing.rawValue))
    }
    guard !isStrict, let known else { return program }
    return Set(command.object.relations.filter { known.hold(command, $0) == .program })
  }

  private func rows(
    _ fields: Fields, _ command: CommandName, _ groups: [String: [Role]]
  ) throws(RulebookError) -> [Role: RelationWords] {
    let entries = try fields.required("rows").items()
    if entries.isEmpty { throw try fields.required("rows").error(.missingValue) }
    var reading = RowReading()
    for entry in entries {
      let row = try entry.fields(["word", "roles", "relations"])
      let word = try row.required("word").word(Rights.Word.self)
      let roles = try roles(try row.required("roles"), groups)
      var relations: [Relation] = []
      for item in try row.required("relations").items() {
        // Nobody may be told of what does not concern them: no row speaks of it.
        let possible = command.object.relations.filter { $0 != .none }
        if let relation = try relation(item, possible) { relations.append(relation) }
      }
      try reading.take(RowReading.Row(word: word, roles: roles, relations: relations), entry, isStrict)
    }
    return reading.words
  }

  private func roles(_ entry: Entry, _ groups: [String: [Role]]) throws(RulebookError) -> [Role] {
    var roles: [Role] = []
    for item in try entry.items() {
      if let group = groups[try item.text()] {
        roles += group
      } else if let role = Role(rawValue: try item.text()) {
        roles.append(role)
      } else if isStrict {
        let expected = Role.allCases.map(\.rawValue) + groups.keys.sorted()
        throw item.error(.unknownWord(Shown.word(try item.text()), expected: expected))
      }
    }
    return roles
  }

  private func relation(_ entry: Entry, _ possible: [Relation]) throws(RulebookError) -> Relation? {
    if let relation = Relation(rawValue: try entry.text()), possible.contains(relation) { return relation }
    if !isStrict { return nil }
    throw entry.error(.unknownWord(Shown.word(try entry.text()), expected: possible.map(\.rawValue)))
  }

  private func known<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type, _ entry: Entry
  ) throws(RulebookError) -> Word? where Word.RawValue == String {
    if !isStrict { return Word(rawValue: try entry.text()) }
    return try entry.word(type)
  }
}

/// The rows of one command, the first that fits deciding.
private struct RowReading {
  struct Row: Hashable {
    let word: Rights.Word
    let roles: [Role]
    let relations: [Relation]
  }

  private(set) var words: [Role: RelationWords] = [:]
  private var decided: [Role: Set<Relation>] = [:]
  private var rows: Set<Row> = []

  /// Takes a row; a strict reading throws when it stands there already, or decides nothing any more.
  mutating func take(_ row: Row, _ entry: Entry, _ isStrict: Bool) throws(RulebookError) {
    if !rows.insert(row).inserted, isStrict { throw entry.error(.duplicateRow) }
    var isReached = false
    for role in row.roles {
      for relation in row.relations where decided[role, default: []].insert(relation).inserted {
        words[role, default: RelationWords()][relation] = row.word
        isReached = true
      }
    }
    if !isReached, isStrict { throw entry.error(.unreachableRow) }
  }
}
