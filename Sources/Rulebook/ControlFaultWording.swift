import Clearing
import Config

extension ControlFault {
  /// The sentence: what is wrong, then what to do. `day` writes a day as the reader's language does.
  public func text(in language: Language, day: (CalendarDay) -> String) -> String {
    let (phrase, values) = worded(day)
    return phrase.text(in: language, values)
  }

  private func worded(_ day: (CalendarDay) -> String) -> (ControlFaultPhrase, [String: String]) {
    switch self {
    case .numberTaken(let number): return (.numberTaken, ["number": number])
    case .labelTaken(let label): return (.labelTaken, ["mandate": label])
    case .officeMissing(let label): return (.officeMissing, ["mandate": label])
    case .dueDayMissing(let label): return (.dueDayMissing, ["mandate": label])
    case .intervalMissing(let label): return (.intervalMissing, ["mandate": label])
    case .controlDayMissing: return (.controlDayMissing, [:])
    case .controlDayNotAfter(let after): return (.controlDayNotAfter, ["day": day(after)])
    case .nothingToControl: return (.nothingToControl, [:])
    case .unknownMandate(let label): return (.unknownMandate, ["mandate": label])
    case .mandateTwice(let label): return (.mandateTwice, ["mandate": label])
    case .resultMissing(let label): return (.resultMissing, ["mandate": label])
    case .reasonMissing(let label): return (.reasonMissing, ["mandate": label])
    case .delayUnexplained(let label): return (.delayUnexplained, ["mandate": label])
    case .notEarlier(let label): return (.notEarlier, ["mandate": label])
    case .unknownReport(let report): return (.unknownReport, ["report": String(report)])
    case .nothingReported: return (.nothingReported, [:])
    case .beforeDecision(let stated): return (.beforeDecision, ["day": day(stated)])
    case .pointMissing: return (.pointMissing, [:])
    case .leadMissing: return (.leadMissing, [:])
    case .periodReversed: return (.periodReversed, [:])
    case .indicatorMissing: return (.indicatorMissing, [:])
    case .stopUnexplained: return (.stopUnexplained, [:])
    }
  }
}
