import Config

/// One thing that `doctor` looked at: how it is, and the sentence for it.
struct DoctorCheck {
  /// How a thing stands.
  enum State: String, Encodable {
    /// Nothing to do.
    case ok
    /// It works, but somebody should know or decide.
    case warning
    /// Something is wrong.
    case bad
  }

  /// A code word for scripts, which stays.
  let name: String
  let state: State
  /// What is, then what to do.
  let phrase: any Wording
  /// What the phrase names, for scripts too; no content of any case.
  let facts: [String: String]

  init(_ name: String, _ state: State, _ phrase: any Wording, _ facts: [String: String] = [:]) {
    self.name = name
    self.state = state
    self.phrase = phrase
    self.facts = facts
  }
}
