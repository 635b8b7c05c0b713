import Casework
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
  /// What a member has to know of it; nil when there is nothing to say.
  func sentence(_ language: Language) -> String? {
    var lines: [String] = []
    if !erasedAgain.isEmpty {
      lines.append(ErasurePhrase.erasedAgain.text(in: language, ["count": String(erasedAgain.count)]))
    }
    if !unfinished.isEmpty {
      lines.append(ErasurePhrase.unfinished.text(in: language, ["count": String(unfinished.count)]))
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
