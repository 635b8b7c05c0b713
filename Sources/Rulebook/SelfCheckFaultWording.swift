import Clearing
import Config

extension SelfCheckFault {
  /// The sentence: what is wrong, then what to do.
  public func text(in language: Language) -> String {
    let (phrase, values) = worded
    return phrase.text(in: language, values)
  }

  private var worded: (SelfCheckFaultPhrase, [String: String]) {
    switch self {
    case .cycleTaken(let cycle): return (.cycleTaken, ["cycle": cycle])
    case .criterionTwice(let code): return (.criterionTwice, ["criterion": code])
    case .nothingAnswered: return (.nothingAnswered, [:])
    case .numberTaken(let number): return (.numberTaken, ["number": number])
    case .unknownNumber(let number): return (.unknownNumber, ["number": number])
    case .unknownNeed(let need): return (.unknownNeed, ["need": String(need)])
    }
  }
}
