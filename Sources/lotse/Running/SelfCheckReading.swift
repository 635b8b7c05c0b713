import Clearing
import ReadModel
import Reports

extension MemberSession {
  /// What is kept of the self-check; it is known to all, so nothing is noted.
  func selfChecks() async throws -> SelfCheckView {
    do throws(Refusal) {
      return try SelfCheckView(desk.world, reader: desk.reader, today: desk.today)
    } catch {
      try await session.noteRefused(nil, .readControl)
      throw error
    }
  }

  /// Words for it in the language of the answer.
  var selfCheckWords: SelfCheckWords {
    SelfCheckWords(directory: directory, taxonomy: desk.taxonomy, language: language)
  }
}
