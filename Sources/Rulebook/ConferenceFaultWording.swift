import Clearing
import Config

extension ConferenceFault {
  /// The sentence: what is wrong, then what to do. `body` gives a body's name.
  public func text(in language: Language, body: (BodyID) -> String) -> String {
    let (phrase, values) = worded(body)
    return phrase.text(in: language, values)
  }

  private func worded(_ name: (BodyID) -> String) -> (ConferenceFaultPhrase, [String: String]) {
    switch self {
    case .notWithCase(let body): return (.notWithCase, ["body": name(body)])
    case .nobodyInvited: return (.nobodyInvited, [:])
    case .calledAlready(let number): return (.calledAlready, ["number": number])
    case .over: return (.over, [:])
    case .notHeld: return (.notHeld, [:])
    case .notInvited(let body): return (.notInvited, ["body": name(body)])
    case .unknownTask(let task): return (.unknownTask, ["task": String(task)])
    case .policeUnconfirmed(let number): return (.policeUnconfirmed, ["number": number])
    }
  }
}
