/// In which relation a person stands to the act.
public enum AffectedRole: String, Codable, Sendable, CaseIterable {
  /// The act was directed at the person.
  case direct
  /// Relatives and others who carry its consequences.
  case coAffected = "co_affected"
  /// Who saw it and suffers from it.
  case witnessAffected = "witness_affected"
  /// The community that is meant with the person.
  case communityAffected = "community_affected"
}

/// How many persons stand in one relation to the act.
public struct AffectedGroup: Hashable, Sendable, Codable {
  /// The relation.
  public var role: AffectedRole
  /// How many persons.
  public var count: Int
  /// Is the number only the known minimum?
  public var atLeast: Bool

  /// A number of persons in one relation to the act.
  public init(role: AffectedRole, count: Int, atLeast: Bool = false) {
    self.role = role
    self.count = count
    self.atLeast = atLeast
  }
}

/// How many of the affected persons are of an age: monitors publish children and young people separately.
public struct AgeBandCount: Hashable, Sendable, Codable {
  /// The band, as a code.
  public var band: String
  /// How many persons.
  public var count: Int

  /// A number of persons of one age band.
  public init(band: String, count: Int) {
    self.band = band
    self.count = count
  }
}

/// That an incident is a continued course of acts by the same side: one incident, whatever the number of its acts.
public struct IncidentSeries: Hashable, Sendable, Codable {
  /// How many acts are known.
  public var knownActs: Int

  /// A course of that many known acts.
  public init(knownActs: Int) { self.knownActs = knownActs }
}

extension IncidentCore {
  /// The persons whom the act was directed at; where the relations are not stated, all affected persons.
  public var directPersons: Int? { group(.direct)?.count ?? affected.persons }

  /// Is that number only a known minimum, or not known at all?
  public var isDirectAtLeast: Bool {
    if let direct = group(.direct) { return direct.atLeast }
    return affected.atLeast || affected.persons == nil
  }

  /// The persons of one relation, if stated.
  public func group(_ role: AffectedRole) -> AffectedGroup? {
    affectedGroups?.first { $0.role == role }
  }

  /// Takes over what some sides say about the motives; what the other sides said stands beside it.
  public mutating func assess(_ assessed: [Motive]) {
    let sides = Set(assessed.map(\.assessedBy))
    motives = motives.filter { !sides.contains($0.assessedBy) } + assessed
  }
}
