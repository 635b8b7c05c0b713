import Clearing
import Config
import ReadModel

/// What figures are asked for, and for whom.
public struct SummaryRequest: Sendable, Hashable {
  /// The period.
  public var period: Period
  /// Who will see them.
  public var audience: Audience
  /// Do the bodies agree that what rests on one of them alone is shown?
  public var showsSingleBodies: Bool
  /// A district that is left out.
  public var without: String?
  /// Is every figure rounded to a multiple of five?
  public var isRounded = false

  /// Figures for an audience.
  public init(
    _ period: Period, _ audience: Audience, showsSingleBodies: Bool = false, without: String? = nil
  ) {
    self.period = period
    self.audience = audience
    self.showsSingleBodies = showsSingleBodies
    self.without = without
  }
}

/// Makes the sheets of half-yearly figures.
public enum SummaryMaking {
  /// The exact figures for those who work with the cases, with what was released beside them.
  ///
  /// `isDated`: they are figures of an earlier moment, and say so.
  public static func exact(
    _ period: Period, _ known: KnownState, language: Language,
    isDated: Bool = false
  ) -> SummarySheet {
    let desk = known.desk
    var request = HalfYear.Request(period: period, language: language)
    request.releases = known.releases
    request.changes = changes(period, known, .internal)
    var sheet = HalfYear.report(columns(desk), taxonomy: desk.taxonomy, request).sheet
    if isDated {
      sheet.marks = [
        ReportPhrase.markKnown.text(in: language, ["time": known.asOf.words, "head": known.head])
      ]
    }
    return sheet
  }

  /// The figures for an audience, ready to be frozen; nil without the right to figures.
  public static func frozen(_ asked: SummaryRequest, _ known: KnownState) -> (
    sheet: FrozenSheet, isExposed: Bool
  )? {
    let desk = known.desk
    let columns = columns(desk)
    guard columns.mayRead else { return nil }
    var request = HalfYear.Request(period: asked.period, language: .german)
    request.audience = asked.audience
    request.showsSingleBodies = asked.showsSingleBodies
    request.without = asked.without
    request.isRounded = asked.isRounded
    request.releases = known.releases
    request.changes = changes(asked.period, known, asked.audience)
    let german = HalfYear.report(columns, taxonomy: desk.taxonomy, request)
    request.language = .english
    let english = HalfYear.report(columns, taxonomy: desk.taxonomy, request)
    let sheet = FrozenSheet(
      period: asked.period.description, audience: asked.audience, showsSingleBodies: asked.showsSingleBodies,
      asOf: known.asOf, entry: known.entry, head: known.head,
      givers: desk.world.givers(of: asked.period, with: german.sheet.findings),
      tables: german.sheet.frozenTables(english.sheet), annex: german.sheet.frozenAnnex(english.sheet),
      findings: german.sheet.findings, isRounded: asked.isRounded)
    return (sheet, german.isExposed)
  }

  /// A frozen sheet in words, with what is printed on it.
  public static func sheet(
    _ frozen: FrozenSheet, _ standing: SummarySheet.Standing, language: Language, in world: World,
    releasedAt: Moment? = nil, isExposed: Bool = false
  ) -> SummarySheet {
    var marks: [String] = []
    func mark(_ phrase: ReportPhrase, _ values: [String: String] = [:]) {
      marks.append(phrase.text(in: language, values))
    }
    let bodies = frozen.givers.map { id in
      world.bodyNames[id].map { language == .german ? $0.german : $0.english }
        ?? String(id.description.prefix(8))
    }
    if let releasedAt {
      mark(.markReleased, ["time": releasedAt.words, "bodies": bodies.joined(separator: ", ")])
    }
    mark(.markKnown, ["time": frozen.asOf.words, "head": frozen.head])
    mark(.markChecksum, ["checksum": frozen.checksum(world.digest)])
    if frozen.showsSingleBodies { mark(.markSingle) }
    if isExposed { mark(.markExposed) }
    return SummarySheet(frozen, language: language, standing: standing, marks: marks)
  }

  /// A released sheet in words.
  public static func sheet(
    _ release: ReleasedSummary, language: Language, in world: World
  ) -> SummarySheet {
    sheet(
      release.sheet, .released(release.sheet.audience), language: language, in: world,
      releasedAt: release.at)
  }

  /// May the reader count figures at all?
  public static func mayCount(_ desk: Desk) -> Bool {
    desk.rights.permit(.readSummary, roles: desk.reader.roles, relation: .own)
  }

  private static func columns(_ desk: Desk) -> StatisticsColumns {
    StatisticsColumns(desk.world, reader: desk.reader, today: desk.today, taxonomy: desk.taxonomy)
  }

  /// What changed in the period since it was last released for these readers.
  private static func changes(_ period: Period, _ known: KnownState, _ audience: Audience) -> SummaryChanges?
  {
    let last = known.releases.last { release in
      release.sheet.period == period.description && release.sheet.audience.isRead(by: audience)
    }
    return last.map { SummaryChanges(since: $0, period, known.desk.world) }
  }
}

extension Audience {
  /// Do these readers see what is released for that audience?
  func isRead(by readers: Audience) -> Bool { self == .public || readers != .public }
}

extension Moment {
  /// Day and time on a German clock: `27.03.2026 10:00`.
  var words: String {
    let (time, civil) = (local, local.day.civil)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return
      "\(two(civil.day)).\(two(civil.month)).\(civil.year) \(two(time.minute / 60)):\(two(time.minute % 60))"
  }
}
