/// Which numbers of affected persons can stand beside each other.
enum AffectedRules {
  /// Do sum, relations, ages and acts of a series agree?
  static func arePossible(_ core: IncidentCore) -> Bool {
    isPossible(core.affected, isImported: core.source != nil) && areGroupsPossible(core)
      && areAgesPossible(core) && (core.series?.knownActs ?? 2) >= 2
  }

  /// A source may count persons and victims by rules of its own; what it states is kept.
  private static func isPossible(_ count: AffectedCount, isImported: Bool) -> Bool {
    if let total = count.total, total < 0 { return false }
    if let persons = count.persons, persons < 0 { return false }
    if let total = count.total, let persons = count.persons { return isImported || persons <= total }
    return true
  }

  /// Each relation once; the persons of the sum are those the act was directed at.
  private static func areGroupsPossible(_ core: IncidentCore) -> Bool {
    guard let groups = core.affectedGroups else { return true }
    guard groups.allSatisfy({ $0.count >= 0 }), Set(groups.map(\.role)).count == groups.count else {
      return false
    }
    guard let direct = core.group(.direct), let persons = core.affected.persons else { return true }
    return direct.count == persons
  }

  /// The ages are those of the persons the act was directed at: together no more than there are.
  private static func areAgesPossible(_ core: IncidentCore) -> Bool {
    guard let ages = core.ageBands else { return true }
    guard ages.allSatisfy({ $0.count >= 0 }), Set(ages.map(\.band)).count == ages.count else { return false }
    guard let persons = core.directPersons, !core.isDirectAtLeast, core.source == nil else { return true }
    return ages.reduce(0) { $0 + $1.count } <= persons
  }
}
