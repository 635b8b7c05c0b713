import Clearing

/// The statements about who was affected, and how often something happened.
enum AffectedFields {
  private static let roles: [(key: String, role: AffectedRole)] = AffectedRole.allCases.map {
    ($0.rawValue, $0)
  }

  /// Adds the changes that the file names.
  static func read(
    _ fields: Fields, _ reader: Reader, _ changes: inout Changes<IncidentCore>
  ) throws(RulebookError) {
    try readCounts(fields, reader, &changes)
    try readAges(fields, reader, &changes)
    let flag: (Entry) throws(RulebookError) -> Bool = { entry throws(RulebookError) in try entry.flag() }
    try changes.setOrClear(\.municipalStaff, "municipal_staff", fields, reader, flag)
    try changes.setOrClear(\.inPublicRole, "in_public_role", fields, reader, flag)
    try changes.setOrClear(\.knownActs, "known_acts", fields, reader) { entry throws(RulebookError) in
      try entry.count(2...1_000_000)
    }
  }

  private static func readCounts(
    _ fields: Fields, _ reader: Reader, _ changes: inout Changes<IncidentCore>
  ) throws(RulebookError) {
    guard let entry = try reader.value("affected", of: fields) else { return }
    let affected = try entry.fields(["total", "persons", "at_least"] + roles.map(\.key))
    let count: (Entry) throws(RulebookError) -> Int = { entry throws(RulebookError) in try entry.count() }
    try changes.setOrClear(\.affected.total, "total", affected, reader, count)
    try changes.setOrClear(\.affected.persons, "persons", affected, reader, count)
    try changes.set(\.affected.atLeast, "at_least", affected, reader) { entry throws(RulebookError) in
      try entry.flag()
    }
    for (key, role) in roles {
      switch try reader.statement(key, of: affected) {
      case .nothing: break
      case .empty: changes.add { $0.state(role, nil) }
      case .value(let entry):
        let group = try group(entry, role)
        changes.add { $0.state(role, group) }
      }
    }
  }

  /// A number, or `{count: 3, at_least: true}`.
  private static func group(_ entry: Entry, _ role: AffectedRole) throws(RulebookError) -> AffectedGroup {
    guard case .mapping = entry.node else { return AffectedGroup(role: role, count: try entry.count()) }
    let fields = try entry.fields(["count", "at_least"])
    return AffectedGroup(
      role: role, count: try fields.required("count").count(),
      atLeast: try fields.flag("at_least", default: false))
  }

  /// `age_bands: {under_14: 1, 27_64: 2}`
  private static func readAges(
    _ fields: Fields, _ reader: Reader, _ changes: inout Changes<IncidentCore>
  ) throws(RulebookError) {
    switch try reader.statement("age_bands", of: fields) {
    case .nothing: return
    case .empty: changes.add { $0.ageBands = nil }
    case .value(let entry):
      let bands = reader.taxonomy.entries(.ageBands).map(\.code)
      let fields = try entry.fields(bands)
      var ages: [AgeBandCount] = []
      for band in bands {
        if let entry = fields[band] { ages.append(AgeBandCount(band: band, count: try entry.count())) }
      }
      changes.add { [ages] core in core.ageBands = ages }
    }
  }
}

extension IncidentCore {
  /// How many acts of a continued course are known.
  fileprivate var knownActs: Int? {
    get { series?.knownActs }
    set { series = newValue.map { IncidentSeries(knownActs: $0) } }
  }

  /// States the persons of one relation, in the order of the relations.
  fileprivate mutating func state(_ role: AffectedRole, _ group: AffectedGroup?) {
    let others = (affectedGroups ?? []).filter { $0.role != role } + [group].compactMap { $0 }
    let ordered = AffectedRole.allCases.compactMap { role in others.first { $0.role == role } }
    affectedGroups = ordered.isEmpty ? nil : ordered
  }
}
