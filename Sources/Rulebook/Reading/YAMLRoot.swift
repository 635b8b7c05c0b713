import Yams

/// Reads a text into a tree that knows its lines; JSON is YAML too.
enum YAMLRoot {
  /// The top of the tree; throws what is wrong with the text as such.
  static func read(_ text: String, name: String) throws(RulebookError) -> Entry {
    let checked = try SourceText.checked(text, name: name)
    do {
      // No resolver: every scalar stays the text that stands there (`no`, `01001`).
      let parser = try Parser(yaml: checked, resolver: .basic, encoding: .utf8)
      // The parser owns the anchors; without it nobody could see any more that there were some.
      return try withExtendedLifetime(parser) { try root(parser, name) }
    } catch let error as RulebookError {
      throw error
    } catch let error as YamlError {
      throw translate(error, text, name)
    } catch {
      throw RulebookError(file: name, line: 1, column: 1, fault: .badSyntax(problem: "-"))
    }
  }

  private static func root(_ parser: Parser, _ name: String) throws -> Entry {
    guard let node = try parser.singleRoot() else {
      throw RulebookError(file: name, line: 1, column: 1, fault: .empty)
    }
    let root = Entry(node: node, file: name)
    try check(root, depth: 1)
    return root
  }

  private static func translate(_ error: YamlError, _ text: String, _ name: String) -> RulebookError {
    func at(_ line: Int, _ column: Int, _ fault: RulebookError.Fault) -> RulebookError {
      RulebookError(file: name, line: line, column: column, fault: fault)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      let isNest = problem.hasPrefix("Maximum nesting level")
      let fault =
        isNest ? .tooDeep(limit: SourceText.depthLimit) : RulebookError.Fault.badSyntax(problem: problem)
      return at(mark.line, mark.column, fault)
    case .composer(_, let problem, let mark, _):
      return at(mark.line, mark.column, problem.contains("alias") ? .alias : .badSyntax(problem: problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let (line, column) = (context.mark.line, context.mark.column)
      let second = secondLine(of: key, after: line, column: column, in: text)
      return at(second, column, .duplicateKey(Shown.word(key)))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return at(1, 1, .badSyntax(problem: problem))
    case .no, .memory, .dataCouldNotBeDecoded: return at(1, 1, .badSyntax(problem: "-"))
    }
  }

  /// The line in which a key stands the second time; the parser tells the first place only.
  private static func secondLine(of key: String, after first: Int, column: Int, in text: String) -> Int {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let forms = ["\(key):", "\"\(key)\":", "'\(key)':"]
    for (index, line) in lines.enumerated().dropFirst(first) {
      let tail = line.dropFirst(column - 1)
      if forms.contains(where: tail.hasPrefix) { return index + 1 }
    }
    return first
  }

  /// Refuses anchors and deep nesting before anything walks the tree.
  ///
  /// In the order of the text an anchor comes before its aliases, so this ends before a bomb can unfold.
  private static func check(_ entry: Entry, depth: Int) throws(RulebookError) {
    if entry.node.anchor != nil { throw entry.error(.alias) }
    if depth > SourceText.depthLimit { throw entry.error(.tooDeep(limit: SourceText.depthLimit)) }
    switch entry.node {
    case .scalar: return
    case .alias: throw entry.error(.alias)
    case .sequence(let sequence):
      for node in sequence { try check(entry.child(node), depth: depth + 1) }
    case .mapping(let mapping):
      for (key, value) in mapping {
        try check(entry.child(key), depth: depth + 1)
        try check(entry.child(value), depth: depth + 1)
      }
    }
  }
}
