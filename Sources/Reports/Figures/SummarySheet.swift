import Clearing
import Config

/// The figures of a half-year or a year as one reader may see them, worded in one language.
public struct SummarySheet: Hashable, Sendable {
  /// What a sheet is worth.
  public enum Standing: Hashable, Sendable {
    /// Uncovered figures for those who work with the cases; not to be shown around.
    case intern
    /// Made for an audience, with what could point at single people hidden; not released.
    case preview(Audience)
    /// A draft that the data-giving bodies are to agree to.
    case draft(Audience)
    /// Released by the data-giving bodies: it never changes.
    case released(Audience)
    /// Nothing is released for this reader yet: there is no table.
    case notReleased

    /// For whom it is made; nil where there is nothing.
    public var audience: Audience? {
      switch self {
      case .intern: return .internal
      case .preview(let audience), .draft(let audience), .released(let audience): return audience
      case .notReleased: return nil
      }
    }
  }

  /// What the sheet is worth.
  public let standing: Standing
  /// The period.
  public let period: Period
  /// The language of its words.
  public let language: Language
  /// Its tables in their order.
  public internal(set) var tables: [ReportTable]
  /// Words of the bodies: structural findings, proposals, examples.
  public internal(set) var findings: [FrozenFinding] = []
  /// The method annex: by which rules, from whom, up to when, and what the figures cannot say.
  public internal(set) var annex: [AnnexPart] = []
  /// Is every figure rounded to a multiple of five?
  public internal(set) var isRounded = false
  /// Further sentences under the heading: up to when it is known, its checksum.
  public internal(set) var marks: [String] = []

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
    case .preview(let audience): return audience.phrase(.forAllianceOnly, .forPublic).text(in: language)
    case .draft: return ReportPhrase.draft.text(in: language)
    case .released(let audience):
      return audience.phrase(.releasedAlliance, .releasedPublic).text(in: language)
    case .notReleased: return ReportPhrase.notReleased.text(in: language)
    }
  }
}

/// One part of the method annex.
public struct AnnexPart: Hashable, Sendable {
  /// Its heading.
  public let title: String
  /// Its sentences.
  public let lines: [String]
}

extension Audience {
  fileprivate func phrase(_ alliance: ReportPhrase, _ everybody: ReportPhrase) -> ReportPhrase {
    switch self {
    case .internal: return .intern
    case .alliance: return alliance
    case .public: return everybody
    }
  }
}

extension SummarySheet {
  /// What has to be said about the sheet's figures, sentence by sentence.
  public var notes: [String] {
    var phrases: [ReportPhrase] = []
    switch standing {
    case .intern: phrases = [.internNote]
    case .preview: phrases = [.previewNote]
    case .draft: phrases = [.draftNote]
    case .released, .notReleased: break
    }
    if isRounded { phrases.append(.roundedNote) }
    if tables.contains(where: \.hidesAnything) { phrases.append(.hiddenNote) }
    if tables.contains(where: { $0.columns.contains(where: \.isReleased) }) { phrases.append(.starNote) }
    return phrases.map { $0.text(in: language) } + marks
  }
}

extension SummarySheet {
  /// What is printed on a sheet that was released or drafted, as a part of its own for screens; nil for other sheets.
  public var imprint: AnnexPart? {
    switch standing {
    case .released, .draft: return AnnexPart(title: standingText, lines: notes)
    case .intern, .preview, .notReleased: return nil
    }
  }
}

extension Period {
  /// The period as a person says it: "1. Halbjahr 2026".
  public func words(in language: Language) -> String {
    if let quarter {
      return ReportPhrase.quarterWords.text(in: language, ["quarter": String(quarter), "year": String(year)])
    }
    let phrase: ReportPhrase = half == nil ? .wholeYear : half == 1 ? .firstHalf : .secondHalf
    return phrase.text(in: language, ["year": String(year)])
  }
}
