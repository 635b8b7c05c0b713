import Clearing
import Config
import Reports

/// A draft or a release in `summary list`.
struct SummaryLine: Encodable {
  let number: String
  let period: String
  let audience: String
  let released: Bool
  let asOf: String
  let releasedAt: String?
  let agreed: [String]
  let missing: [String]
  let checksum: String
  let head: String

  init(_ draft: SummaryDraft, _ world: World, _ labels: Labels) {
    let release = world.summaries.released.first { $0.number == draft.number }
    let agreements = world.summaries.agreements[draft.number] ?? [:]
    let givers = draft.sheet.givers.filter { world.bodyKinds[$0] != nil }
    self.init(
      draft.number, draft.sheet, world.digest, releasedAt: release?.at,
      agreed: givers.filter { agreements[$0] != nil }.map(labels.body),
      missing: givers.filter { agreements[$0] == nil }.map(labels.body))
  }

  init(_ release: ReleasedSummary, _ world: World, _ labels: Labels) {
    self.init(
      release.number, release.sheet, world.digest, releasedAt: release.at,
      agreed: release.sheet.givers.map(labels.body),
      missing: [])
  }

  private init(
    _ number: String, _ sheet: FrozenSheet, _ digest: SheetDigest, releasedAt: Moment?, agreed: [String],
    missing: [String]
  ) {
    self.number = number
    period = sheet.period
    audience = sheet.audience.rawValue
    released = releasedAt != nil
    asOf = sheet.asOf.local.text
    self.releasedAt = releasedAt?.local.text
    self.agreed = agreed
    self.missing = missing
    checksum = sheet.checksum(digest)
    head = sheet.head
  }

  /// The lines for a person.
  func lines(_ language: Language) -> [String] {
    let values = [
      "number": number, "period": period, "audience": audience, "time": releasedAt ?? asOf,
      "checksum": checksum,
    ]
    let nobody = SummaryPhrase.nobody.text(in: language)
    func bodies(_ names: [String]) -> [String: String] {
      ["bodies": names.isEmpty ? nobody : names.joined(separator: ", ")]
    }
    return [
      (released ? SummaryPhrase.releasedLine : .draftLine).text(in: language, values),
      SummaryPhrase.agreed.text(in: language, bodies(agreed)),
    ] + (released ? [] : [SummaryPhrase.missing.text(in: language, bodies(missing))])
      + [SummaryPhrase.checksum.text(in: language, values)]
  }
}
