import Clearing

/// What the readers of an audience know from earlier releases.
struct KnownFigures {
  /// What they were shown, newest last.
  private(set) var shown: [FigureKey: [Int]] = [:]
  /// What they were shown rounded to a multiple of five, newest last.
  private(set) var rounded: [FigureKey: [Int]] = [:]
  /// What was kept from them, or from the bodies of the alliance.
  private(set) var hidden: Set<FigureKey> = []
  /// The periods of all these figures.
  private(set) var periods: Set<Period> = []

  /// The bodies of the alliance read what is public too; what was hidden from them stays hidden from everybody.
  init(_ releases: [ReleasedSummary], for audience: Audience) {
    for release in releases {
      let isRead = release.sheet.audience == audience || release.sheet.audience == .public
      guard isRead || audience == .public, let period = Period(release.sheet.period) else { continue }
      // What the public was not shown was too little for it; the alliance has a minimum of its own.
      let binds = release.sheet.audience == audience || audience == .public
      for (key, cell) in release.sheet.figures {
        if isRead, let count = cell.value {
          if release.sheet.rounded == true {
            rounded[key, default: []].append(count)
          } else {
            shown[key, default: []].append(count)
          }
        }
        if binds, cell == .hidden { hidden.insert(key) }
        // Months are figures of their own; every other key names its period.
        periods.insert(Period(key.period) ?? period)
      }
    }
  }

  /// Do readers know a count from a rounded sheet, as far as five counts can stand behind one multiple?
  ///
  /// They are taken to know it exactly, which is more than they do: what is hidden beside it then stays hidden all the same.
  func isKnownRounded(_ key: FigureKey, _ count: Int) -> Bool {
    (rounded[key] ?? []).contains { FiveRounding.counts(behind: $0).contains(count) }
  }
}
