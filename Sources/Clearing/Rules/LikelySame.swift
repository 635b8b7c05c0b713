/// Two bodies' incidents that are probably one event. It says nothing about what happened: place, days and kinds only.
public struct LikelySame: Hashable, Sendable {
  /// The incident that was recorded first.
  public let first: CompartmentID
  /// The other one.
  public let second: CompartmentID
  /// Groups of act that both have, or acts, as the rule compares them.
  public let kinds: [String]
  /// Days between the two, 0 when their days overlap.
  public let daysApart: Int
}

extension SameIncidentRule {
  /// The pairs that agree, the nearest in time first; incidents of one body are not compared.
  ///
  /// Nobody compares all with all: incidents are put together by place and kind, and walked through by day.
  public func likely(_ incidents: some Sequence<IncidentState>, _ taxonomy: Taxonomy) -> [LikelySame] {
    var shelves: [Shelf: [Candidate]] = [:]
    for incident in incidents {
      guard let candidate = Candidate(incident, self, taxonomy) else { continue }
      for shelf in candidate.shelves { shelves[shelf, default: []].append(candidate) }
    }
    var found: [IncidentPair: LikelySame] = [:]
    for candidates in shelves.values { walk(candidates, &found) }
    return found.values.sorted {
      ($0.daysApart, $0.first, $0.second) < ($1.daysApart, $1.first, $1.second)
    }
  }

  /// Candidates in the order of their first day; each meets those whose last day is not too long ago.
  private func walk(_ candidates: [Candidate], _ found: inout [IncidentPair: LikelySame]) {
    var open: [Candidate] = []
    for candidate in candidates.sorted(by: { $0.window.lowerBound < $1.window.lowerBound }) {
      open.removeAll { $0.window.upperBound.adding(days: days) < candidate.window.lowerBound }
      for other in open where other.owner != candidate.owner {
        guard let pair = IncidentPair(other.id, candidate.id), found[pair] == nil,
          agree(other.area, candidate.area)
        else { continue }
        let (first, second) = other.event < candidate.event ? (other, candidate) : (candidate, other)
        found[pair] = LikelySame(
          first: first.id, second: second.id, kinds: first.kinds.filter(second.kinds.contains),
          daysApart: max(0, candidate.window.lowerBound.number - other.window.upperBound.number))
      }
      open.append(candidate)
    }
  }

  private func agree(_ one: AreaWords, _ other: AreaWords) -> Bool {
    switch place {
    case .state: return one.state != nil && one.state == other.state
    case .district: return one.district != nil && one.district == other.district
    case .municipality:
      if let left = one.municipality, let right = other.municipality { return left.isPart(of: right) }
      return one.district != nil && one.district == other.district
    }
  }
}

/// Where candidates are put together.
private struct Shelf: Hashable {
  let place: String
  let kind: String
}

/// The words of an area as they are compared.
private struct AreaWords {
  let state: String?
  let district: String?
  let municipality: PlaceName?

  init(_ area: Area) {
    state = area.state.map { PlaceName($0).text }
    district = area.district.map { PlaceName($0).text }
    municipality = area.municipality.map(PlaceName.init)
  }
}

/// A municipality with or without its part, as bodies write it: `Weimar`, `Weimar, Nord`, `WEIMAR (Nord)`.
private struct PlaceName {
  let words: [Substring]
  let text: String

  init(_ name: String) {
    text = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    words = text.split(separator: " ")
  }

  /// Is one of the two the other, or a part of it?
  func isPart(of other: PlaceName) -> Bool {
    words.starts(with: other.words) || other.words.starts(with: words)
  }
}

/// What of an incident is compared.
private struct Candidate {
  let id: CompartmentID
  let owner: BodyID
  let event: UInt64
  let window: ClosedRange<CalendarDay>
  let kinds: [String]
  let area: AreaWords
  let shelves: Set<Shelf>

  init?(_ incident: IncidentState, _ rule: SameIncidentRule, _ taxonomy: Taxonomy) {
    let core = incident.core
    guard let window = core.occurred.window,
      window.upperBound.number - window.lowerBound.number < rule.widestDays
    else { return nil }
    let kinds = rule.kinds(of: core, taxonomy)
    let area = AreaWords(core.area)
    id = incident.id
    owner = incident.owner
    event = incident.history.first?.placement.event ?? 0
    self.window = window
    self.kinds = kinds
    self.area = area
    shelves = Set(rule.places(of: area).flatMap { place in kinds.map { Shelf(place: place, kind: $0) } })
  }
}

extension SameIncidentRule {
  /// The words under which an area is put together with those it may agree with.
  fileprivate func places(of area: AreaWords) -> [String] {
    switch place {
    case .municipality:
      return [area.municipality?.words.first.map(String.init), area.district].compactMap { $0 }
    case .district: return [area.district].compactMap { $0 }
    case .state: return [area.state].compactMap { $0 }
    }
  }

  /// The kinds of an incident as this rule compares them; one word for all where kinds do not matter.
  fileprivate func kinds(of core: IncidentCore, _ taxonomy: Taxonomy) -> [String] {
    var kinds: [String] = []
    switch kind {
    case .any: return [""]
    case .act: kinds = core.acts
    case .group: kinds = core.acts.map { taxonomy.entry(.acts, $0)?.group ?? $0 }
    }
    var seen: Set<String> = []
    return kinds.filter { seen.insert($0).inserted }
  }
}
