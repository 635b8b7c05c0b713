import Clearing
import Config
import ReadModel

/// The answer of `rights show`: which table holds since when, its figures, and every place of it.
struct RightsPage: Encodable {
  let version: String
  let from: String?
  let entry: UInt64?
  let cells: Int
  let refusals: Int
  let byProgram: Int
  let rows: [Row]
  private let day: CalendarDay?

  /// The words of one role for one command, by relation.
  struct Row: Encodable {
    let command: String
    let role: String
    let words: [String: String]
    /// The relations whose refusal only the program promises.
    let byProgram: [String]
  }

  enum CodingKeys: String, CodingKey { case version, from, entry, cells, refusals, byProgram, rows }

  init(_ view: RightsView) {
    let rights = view.rights
    version = rights.version
    day = view.from
    from = view.from?.description
    entry = view.entry
    cells = Rights.cells.count
    refusals = Rights.cells.count { rights[$0] != .allow }
    byProgram = rights.promisedByProgram.count
    rows = CommandName.allCases.flatMap { command in
      Role.allCases.map { Self.row(rights, command, $0) }
    }
  }

  private static func row(_ rights: Rights, _ command: CommandName, _ role: Role) -> Row {
    let relations = command.object.relations
    let words = relations.map { relation in
      (relation.rawValue, rights.word(command, roles: [role], relation: relation).rawValue)
    }
    let program = relations.filter {
      rights.hold(command, $0) == .program && !rights.permit(command, roles: [role], relation: $0)
    }
    return Row(
      command: command.rawValue, role: role.rawValue,
      words: Dictionary(words, uniquingKeysWith: { first, _ in first }), byProgram: program.map(\.rawValue))
  }

  /// The page as text: what holds, its figures, and who may what.
  func text(_ labels: Labels) -> String {
    var values = ["version": version, "entry": entry.map(String.init) ?? ""]
    values["day"] = day.map(labels.day) ?? ""
    let head: RightsPhrase = day == nil ? .ownTable : .adoptedTable
    let counts = [
      "cells": String(cells), "refusals": String(refusals), "program": String(byProgram),
      "key": String(refusals - byProgram),
    ]
    var lines = [
      head.text(in: labels.language, values), RightsPhrase.counts.text(in: labels.language, counts),
    ]
    for row in rows {
      let words = row.words.filter { $0.value != Rights.Word.hidden.rawValue }
      if words.isEmpty { continue }
      let shown = words.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      lines.append("\(row.command)  \(row.role)  \(shown)")
    }
    return lines.joined(separator: "\n")
  }
}
