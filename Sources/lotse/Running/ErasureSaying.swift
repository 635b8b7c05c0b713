import Casework
import Clearing
import Config
import Foundation
import ReadModel

extension MemberSession {
  /// The erasures of the own body, as they stood when the session began.
  var erasures: ErasureList {
    ErasureList(desk.world, reader: desk.reader, now: desk.now, today: desk.today)
  }

  /// The same, with what this session did since.
  func freshErasures() async throws -> ErasureList {
    let desk = try await session.desk()
    return ErasureList(desk.world, reader: desk.reader, now: desk.now, today: desk.today)
  }
}

extension ErasureReport {
  /// The numbers of the erasures that these compartments belong to, as far as the body's register tells.
  static func numbers(of compartments: [CompartmentID], _ desk: Desk) -> [String] {
    let wanted = Set(compartments)
    return (desk.world.registers[desk.reader.body]?.erasures ?? []).map(\.request)
      .filter { !wanted.isDisjoint(with: $0.compartments) }.map(\.number)
  }

  /// What a member has to know of it; nil when there is nothing to say.
  func sentence(_ language: Language) -> String? {
    var lines: [String] = []
    if !erasedAgain.isEmpty {
      lines.append(ErasurePhrase.erasedAgain.text(in: language, ["count": String(erasedAgain.count)]))
    }
    if !unfinished.isEmpty {
      lines.append(ErasurePhrase.unfinished.text(in: language, ["count": String(unfinished.count)]))
    }
    if !stillFound.isEmpty {
      lines.append(ErasurePhrase.stillFound.text(in: language, ["count": String(stillFound.count)]))
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
