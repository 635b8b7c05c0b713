import Clearing
import Config
import ReadModel

/// What changed since a release, by its causes: never by a case, and for others than those who work with the cases without numbers.
enum ChangesPart {
  static func part(_ changes: SummaryChanges, _ audience: Audience, _ figures: Figures) -> AnnexPart {
    let causes = causes(changes, audience)
    let time = ["time": changes.since.words]
    guard !causes.isEmpty else {
      return AnnexPart(title: figures.text(.changesTitle), lines: [figures.text(.changesNone, time)])
    }
    let lines = causes.map { cause in
      let name = figures.text(cause.phrase)
      return audience == .internal ? "\(name): \(changes.counts[cause] ?? 0)" : name
    }
    return AnnexPart(title: figures.text(.changesTitle), lines: [figures.text(.changesSince, time)] + lines)
  }

  /// The causes that are named, in one order: that there was a complaint about one of them at all is more than the bodies may learn
  /// here, so it goes as a correction.
  private static func causes(_ changes: SummaryChanges, _ audience: Audience) -> [SummaryChanges.Cause] {
    let found = Set(changes.counts.filter { $0.value > 0 }.keys)
    let named = audience == .internal ? found : Set(found.map { $0 == .complaint ? .corrected : $0 })
    return SummaryChanges.Cause.allCases.filter(named.contains)
  }
}

extension SummaryChanges.Cause {
  fileprivate var phrase: ReportPhrase {
    switch self {
    case .lateEntry: return .causeLateEntry
    case .corrected: return .causeCorrected
    case .linked: return .causeLinked
    case .separated: return .causeSeparated
    case .complaint: return .causeComplaint
    case .lateCase: return .causeLateCase
    case .caseMoved: return .causeCaseMoved
    case .erased: return .causeErased
    }
  }
}
