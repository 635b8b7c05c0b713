/// A body's register: running file numbers, the keys of imported rows, and what happened to the body's own keys.
public struct RegisterState: Sendable {
  /// Its compartment.
  public let id: CompartmentID
  /// The body.
  public let body: BodyID
  /// The running number of each case.
  public internal(set) var numbers: [CompartmentID: String]
  /// The keys of imported rows by collection.
  public internal(set) var importedRows: [String: Set<String>]
  /// When the recovery kit was last proven, and which; nil before the first time.
  public internal(set) var kitProved: KitProved?
  /// Members who got new keys, oldest first.
  public internal(set) var renewals: [MemberRenewed] = []
  /// Members who left, and when.
  public internal(set) var left: [MemberID: CalendarDay] = [:]
  /// What the body asked to erase and what it erased, oldest first.
  public internal(set) var erasures: [ErasureState] = []
  /// Breaches of personal data, oldest first.
  public internal(set) var breaches: [BreachState] = []

  /// The running number that the next file of a year gets: one more than the highest so far.
  public func nextNumber(prefix: String, year: Int) -> String {
    let start = FileNumber.running(prefix: prefix, year: year, count: 0).dropLast(4)
    let highest = numbers.values.filter { $0.hasPrefix(start) }.compactMap { Int($0.dropFirst(start.count)) }
      .max()
    return FileNumber.running(prefix: prefix, year: year, count: (highest ?? 0) + 1)
  }
}

/// How a body is called.
public typealias BodyName = BodyDescribed
