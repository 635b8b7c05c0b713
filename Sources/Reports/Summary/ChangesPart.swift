import Clearing
import Config
import ReadModel

/// What changed since a release, by its causes: never by a case, and for others than those who work with the cases without numbers.
enum ChangesPart {
  static func part(_ changes: SummaryChanges, _ audience: Audience, _ figures: Figures) -> AnnexPart {
    let causes = SummaryChanges.Cause.allCases.filter { (changes.counts[$0] ?? 0) > 0 }
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
