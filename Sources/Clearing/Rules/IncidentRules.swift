/// What a core has to fulfil, whoever writes it.
enum IncidentRules {
  /// Throws the first thing that is wrong with a core.
  static func check(_ core: IncidentCore, _ context: DecisionContext) throws(Refusal) {
    if let first = objections(to: core, context.taxonomy, today: context.today).first { throw first }
  }

  /// Everything that is wrong with a core.
  static func objections(to core: IncidentCore, _ taxonomy: Taxonomy, today: CalendarDay) -> [Refusal] {
    var found = days(core, today: today) + codes(core, taxonomy)
    if !AffectedRules.arePossible(core) { found.append(.impossibleCount) }
    // Each side may name one main motive, and none has to.
    let primary = core.motives.filter(\.primary).map(\.assessedBy)
    if Set(primary).count < primary.count { found.append(.severalPrimaryMotives) }
    if core.acts.isEmpty && !core.suspected { found.append(.missing(.act)) }
    if core.area.label.isEmpty { found.append(.missing(.place)) }
    let lines = [core.area.state, core.area.district, core.area.municipality, core.source?.reference]
    if lines.contains(where: { ($0?.utf8.count ?? 0) > TextLimits.line }) {
      found.append(.textTooLong(limit: TextLimits.line))
    }
    return found
  }

  private static func days(_ core: IncidentCore, today: CalendarDay) -> [Refusal] {
    let days = [core.receivedOn, core.occurred.from, core.occurred.until].compactMap { $0 }
    var found = days.filter { $0 > today }.map { Refusal.dayInFuture($0) }
    guard let from = core.occurred.from else {
      if core.occurred.precision != .unknown { found.append(.missing(.date)) }
      return found
    }
    if let until = core.occurred.until, until < from { found.append(.rangeReversed) }
    return found
  }

  private static func codes(_ core: IncidentCore, _ taxonomy: Taxonomy) -> [Refusal] {
    let named: [(list: CodeListName, codes: [String?])] = [
      (.acts, core.acts), (.motives, core.motives.map(\.code)), (.assessors, core.motives.map(\.assessedBy)),
      (.areas, [core.areaOfLife]), (.places, core.places), (.objects, core.objects),
      (.affectedKinds, [core.affectedKind]), (.accusedKinds, [core.accusedKind]),
      (.consequences, core.consequences), (.reporterRelations, [core.reporterRelation]),
      (.channels, [core.channel]), (.ageBands, (core.ageBands ?? []).map(\.band)),
    ]
    return named.flatMap { list, codes in
      codes.compactMap { $0 }
        .filter { taxonomy.entry(list, $0)?.isValid(on: core.receivedOn) != true }
        .map { .unknownCode(list: list, code: $0) }
    }
  }
}

extension IncidentEntry {
  /// Everything for which recording this incident would be refused on that day; empty when nothing stands against it.
  public func objections(taxonomy: Taxonomy, today: CalendarDay) -> [Refusal] {
    var found = IncidentRules.objections(to: core, taxonomy, today: today)
    for (text, limit) in [
      (narrative, TextLimits.narrative), (exactPlace ?? "", TextLimits.line),
      (policeNumber ?? "", TextLimits.line),
    ] where text.utf8.count > limit {
      found.append(.textTooLong(limit: limit))
    }
    return found
  }
}
