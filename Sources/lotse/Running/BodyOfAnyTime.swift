import Clearing
import ReadModel

extension MemberSession {
  /// The body that a person named, also one that has ended: what was said to it can still be taken back.
  func bodyOfAnyTime(named name: String) throws -> BodyID {
    do {
      return try body(named: name)
    } catch {
      let wanted = FoldedText(name)
      let found = desk.world.bodyNames.values.first {
        $0.code == name || $0.prefix == name || FoldedText($0.german) == wanted
          || FoldedText($0.english) == wanted
      }
      guard let found else { throw error }
      return found.body
    }
  }
}
