import Synchronization

/// Takes what commands print instead of standard output, so that their answers can be compared in one process.
final class AnswerSink: Sendable {
  private let lines = Mutex<String>("")

  /// Everything that was printed.
  var text: String { lines.withLock { $0 } }

  /// Takes a text as it is.
  func put(_ text: String) { lines.withLock { $0 += text } }
}
