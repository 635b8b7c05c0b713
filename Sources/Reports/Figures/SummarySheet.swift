import Clearing
import Config

/// The figures of a half-year or a year as one reader may see them, worded in one language.
public struct SummarySheet: Hashable, Sendable {
  /// What a sheet is worth.
  public enum Standing: Hashable, Sendable {
    /// Uncovered figures for those who work with the cases; not to be shown around.
    case intern
    /// Nothing is released for this reader yet: there is no table.
    case notReleased
  }

  /// What the sheet is worth.
  public let standing: Standing
  /// The period.
  public let period: Period
  /// The language of its words.
  public let language: Language
  /// Its tables in their order.
  public let tables: [ReportTable]

  /// The sheet for readers for whom nothing is released yet.
  public static func notReleased(_ period: Period, language: Language) -> SummarySheet {
    SummarySheet(standing: .notReleased, period: period, language: language, tables: [])
  }

  /// The heading: "Übersicht 1. Halbjahr 2026".
  public var heading: String {
    ReportPhrase.heading.text(in: language, ["period": period.words(in: language)])
  }

  /// What stands beside the heading: "intern", or that nothing is released yet.
  public var standingText: String {
    switch standing {
    case .intern: return ReportPhrase.intern.text(in: language)
    case .notReleased: return ReportPhrase.notReleased.text(in: language)
    }
  }
}

extension SummarySheet {
  /// What has to be said about the sheet's figures; nil where there is none.
  var noteText: String? {
    switch standing {
    case .intern: return ReportPhrase.internNote.text(in: language)
    case .notReleased: return nil
    }
  }
}

extension Period {
  /// The period as a person says it: "1. Halbjahr 2026".
  public func words(in language: Language) -> String {
    let phrase: ReportPhrase = half == nil ? .wholeYear : half == 1 ? .firstHalf : .secondHalf
    return phrase.text(in: language, ["year": String(year)])
  }
}
