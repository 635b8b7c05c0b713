import Clearing
import Foundation

/// The reviewed expectation: one word for each command, role and relation.
struct RightsMatrix {
  /// What is wrong with the file, with its line.
  struct Fault: Error {
    let line: Int
    let what: String
  }

  private(set) var words: [Rights.Cell: Rights.Word] = [:]

  /// The file beside this one.
  static let reviewed = Result { try RightsMatrix(try String(contentsOf: file, encoding: .utf8)) }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "rights-matrix.txt")

  /// Reads blocks of `[command] relation ...` followed by one line a role.
  init(_ text: String) throws {
    var head: (command: CommandName, relations: [Relation])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(separator: " ").map(String.init)
      guard let first = parts.first, !first.hasPrefix("#") else { continue }
      func fault(_ what: String) -> Fault { Fault(line: index + 1, what: what) }
      if first.hasPrefix("[") {
        guard let command = CommandName(rawValue: String(first.dropFirst().dropLast())) else {
          throw fault("unknown command")
        }
        let relations = parts.dropFirst().compactMap { Relation(rawValue: $0) }
        guard relations.count == parts.count - 1 else { throw fault("unknown relation") }
        head = (command, relations)
        continue
      }
      guard let head, let role = Role(rawValue: first) else { throw fault("unknown role") }
      guard parts.count == head.relations.count + 1 else { throw fault("too few or too many words") }
      for (relation, word) in zip(head.relations, parts.dropFirst()) {
        guard let word = Rights.Word(rawValue: word) else { throw fault("unknown word") }
        let cell = Rights.Cell(command: head.command, role: role, relation: relation)
        guard words.updateValue(word, forKey: cell) == nil else { throw fault("stands there twice") }
      }
    }
  }
}
