import Clearing
import ReadModel
import Reports

extension MemberSession {
  /// What was decided and how far it is; it is known to all, so nothing is noted.
  func control() async throws -> ControlView {
    do throws(Refusal) {
      return try ControlView(desk.world, reader: desk.reader, today: desk.today)
    } catch {
      try await session.noteRefused(nil, .readControl)
      throw error
    }
  }

  /// Words for decisions in the language of the answer.
  var controlWords: ControlWords {
    ControlWords(directory: directory, taxonomy: desk.taxonomy, language: language)
  }

  /// The body that an office's name names, where it names one.
  func office(_ office: Office) -> Office {
    guard let name = office.name, let body = try? body(named: name) else { return office }
    return Office(body)
  }
}
