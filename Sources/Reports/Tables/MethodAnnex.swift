import Clearing
import Config
import ReadModel

/// The method annex: what is counted, from whom, by which lists, compared how, and what the figures cannot say.
enum MethodAnnex {
  static func parts(
    _ figures: Figures, keyFigures: ReportTable, audience: Audience = .internal, isRounded: Bool = false
  ) -> [AnnexPart] {
    let comparison = AnnexPart(
      title: figures.text(.annexComparison),
      lines: [figures.text(.comparedHow)] + bodyLines(figures) + changes(figures, keyFigures, audience))
    return [
      AnnexPart(
        title: figures.text(.annexWords),
        lines: [
          .wordIncident, .wordReport, .wordCase, .wordAffected, .wordPeriod, .wordLate, .wordMonths,
          .wordMultiple, .wordRank,
          .wordPolice,
        ].map { figures.text($0) }),
      AnnexPart(title: figures.text(.annexSources), lines: sources(figures)),
      comparison,
      AnnexPart(
        title: figures.text(.annexProtection),
        lines: protection(figures, audience) + (isRounded ? [figures.text(.protectionRounded)] : [])),
      AnnexPart(
        title: figures.text(.annexLimits),
        lines: [.limitPart, .limitRise, .limitUnasked].map { figures.text($0) }),
    ]
  }

  private static func sources(_ figures: Figures) -> [String] {
    let bodies = figures.bodies.contributing
    let list = ReportPhrase.contributors.text(
      in: figures.language, ["bodies": bodies.map { name($0, figures) }.joined(separator: ", ")])
    var lines = bodies.isEmpty ? [figures.text(.noContributors)] : [list]
    lines.append(figures.text(.codeLists, ["version": figures.taxonomy.version]))
    if let district = figures.district {
      lines.append(figures.text(.withoutDistrict, ["district": district]))
    }
    return lines
  }

  private static func bodyLines(_ figures: Figures) -> [String] {
    let compared =
      [(2, figures.period.previous)] + (figures.hasYearBefore ? [(3, figures.period.yearBefore)] : [])
    return compared.filter { !figures.bodies.isSame(slot: $0.0) }.map {
      figures.text(.otherBodies, ["period": $0.1.description])
    }
  }

  private static func changes(_ figures: Figures, _ table: ReportTable, _ audience: Audience) -> [String] {
    let columns: [ReportColumn] = figures.hasYearBefore ? [.previous, .yearBefore] : [.previous]
    return columns.flatMap { column -> [String] in
      // With other bodies the two figures are not of the same kind: no change is named.
      guard let slot = column.slot, figures.bodies.isSame(slot: slot) else { return [] }
      return table.rows.filter { $0.isCount && $0[column] != .absent }.map { row in
        let values = ["label": row.label, "period": column.period(figures.period).description]
        guard let now = row.count, let then = row[column].value, min(now, then) >= DerivedFigure.leastBase
        else {
          return figures.text(.changeSilent, values)
        }
        let change = ((now - then) * 200 / then + (now < then ? -1 : 1)) / 2
        let text = (change > 0 ? "+" : change < 0 ? "-" : "") + "\(abs(change)) %"
        return figures.text(.change, values.merging(["change": text]) { first, _ in first })
      }
    }
  }

  private static func protection(_ figures: Figures, _ audience: Audience) -> [String] {
    let minimum = audience.minimum(sensitiveDimensions: 1)
    guard minimum > 0 else { return [figures.text(.protectionNone)] }
    return [
      figures.text(.protectionMinimum, ["minimum": String(minimum)]), figures.text(.protectionLinks),
      figures.text(.protectionShares),
    ]
  }

  private static func name(_ body: BodyID, _ figures: Figures) -> String {
    guard let name = figures.columns.bodyNames[body] else { return String(body.description.prefix(8)) }
    return figures.language == .german ? name.german : name.english
  }
}
