/// Incidents that are one event, as sets without overlap: whatever hangs together by ties is one.
public struct IncidentGroups: Sendable {
  private var parents: [CompartmentID: CompartmentID] = [:]

  /// The groups that these pairs make, in any order.
  public init(_ pairs: some Sequence<IncidentPair>) {
    for pair in pairs {
      let (one, other) = (root(of: pair.first), root(of: pair.second))
      parents[max(one, other)] = min(one, other)
      parents[min(one, other)] = min(one, other)
    }
  }

  /// Is no incident tied to another?
  public var isEmpty: Bool { parents.isEmpty }

  /// Is the incident tied to another?
  public func contains(_ incident: CompartmentID) -> Bool { parents[incident] != nil }

  /// Are two incidents one event?
  public func areOne(_ one: CompartmentID, _ other: CompartmentID) -> Bool { find(one) == find(other) }

  /// The groups of two incidents or more, each in ascending order, the smallest first.
  public var all: [[CompartmentID]] {
    Dictionary(grouping: parents.keys, by: find).values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The incidents that are one event with this one, itself among them, ascending.
  public func group(of incident: CompartmentID) -> [CompartmentID] {
    guard contains(incident) else { return [incident] }
    let root = find(incident)
    return parents.keys.filter { find($0) == root }.sorted()
  }

  private func find(_ incident: CompartmentID) -> CompartmentID {
    var root = incident
    while let parent = parents[root], parent != root { root = parent }
    return root
  }

  /// The same, with shorter ways for the next time.
  private mutating func root(of incident: CompartmentID) -> CompartmentID {
    let root = find(incident)
    var place = incident
    while let parent = parents[place], parent != root {
      parents[place] = root
      place = parent
    }
    return root
  }
}
