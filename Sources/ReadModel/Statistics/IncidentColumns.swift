import Clearing

/// What a report has to know of each incident, as columns of numbers: one row an incident, in no order.
public struct IncidentColumns: Sendable {
  /// The day by which an incident is counted, as days since 1970-01-01.
  public private(set) var days: [Int32] = []
  /// Months since year 0: year x 12 + month - 1; -1 when the date is not known to the month.
  public private(set) var months: [Int32] = []
  /// The one act by which an incident is counted once: the most severe by the code list's rank.
  public private(set) var highestAct = SingleCodeColumn()
  /// All acts.
  public private(set) var acts = MultipleCodeColumn()
  /// All motives, whoever assessed them.
  public private(set) var motives = MultipleCodeColumn()
  /// The area of life.
  public private(set) var areaOfLife = SingleCodeColumn()
  /// Kinds of place.
  public private(set) var places = MultipleCodeColumn()
  /// The district; where none is stated the municipality, else the state.
  public private(set) var districts = SingleCodeColumn()
  /// The kind of the affected.
  public private(set) var affectedKinds = SingleCodeColumn()
  /// Affected persons; 0 where the number is unknown, which `flags` tells.
  public private(set) var affectedPersons: [Int32] = []
  /// How exactly the date is known.
  public private(set) var precisions = SingleCodeColumn()
  /// The way by which it came in.
  public private(set) var channels = SingleCodeColumn()
  /// The reporter's relation to it.
  public private(set) var reporterRelations = SingleCodeColumn()
  /// Consequences.
  public private(set) var consequences = MultipleCodeColumn()
  /// The kind of the other side.
  public private(set) var accusedKinds = SingleCodeColumn()
  /// Affected persons by age band.
  public private(set) var ageBands = PersonColumn()
  /// Affected persons by their relation to the act.
  public private(set) var relations = PersonColumn()
  /// The recording body, as its place in `bodies`.
  public private(set) var owners: [UInt16] = []
  /// The recording bodies in the order in which they came up; the first stands for "not known".
  public private(set) var bodies: [BodyID?] = [nil]
  /// What else is to be known of a row.
  public private(set) var flags: [IncidentFlags] = []
  private var ranks: [Int] = [Int.max]

  /// No rows.
  public init() {}

  /// How many rows there are.
  public var count: Int { days.count }

  /// Adds an incident that a body recorded on a day; `rank` gives the severity of an act's code, 1 the most severe.
  public mutating func append(
    _ core: IncidentCore, recordedOn: CalendarDay, owner: BodyID? = nil, isPolice: Bool = false,
    rank: (String) -> Int
  ) {
    let day = core.countingDay
    let late = recordedOn.halfYearNumber > day.halfYearNumber
    days.append(Int32(clamping: day.number))
    owners.append(number(of: owner))
    months.append(core.isMonthKnown ? day.monthNumber : -1)
    let numbers = acts.append(core.acts)
    highestAct.append(highest(numbers, rank))
    _ = motives.append(core.motives.lazy.map(\.code))
    areaOfLife.append(core.areaOfLife)
    _ = places.append(core.places)
    districts.append(core.area.district ?? core.area.municipality ?? core.area.state)
    affectedKinds.append(core.affectedKind)
    affectedPersons.append(Int32(clamping: core.directPersons ?? 0))
    precisions.append(
      core.occurred.from == nil ? DatePrecision.unknown.rawValue : core.occurred.precision.rawValue)
    channels.append(core.channel)
    reporterRelations.append(core.reporterRelation)
    _ = consequences.append(core.consequences)
    accusedKinds.append(core.accusedKind)
    ageBands.append((core.ageBands ?? []).lazy.map { ($0.band, $0.count) })
    relations.append((core.affectedGroups ?? []).lazy.map { ($0.role.rawValue, $0.count) })
    flags.append(IncidentFlags(core, late: late, isPolice: isPolice))
  }

  /// There are few bodies, so that looking through them is quicker than hashing.
  private mutating func number(of owner: BodyID?) -> UInt16 {
    if let known = bodies.firstIndex(of: owner) { return UInt16(clamping: known) }
    bodies.append(owner)
    return UInt16(clamping: bodies.count - 1)
  }

  private mutating func highest(_ numbers: ArraySlice<UInt16>, _ rank: (String) -> Int) -> String? {
    while ranks.count < acts.book.words.count { ranks.append(rank(acts.book.words[ranks.count])) }
    return numbers.min { ranks[Int($0)] < ranks[Int($1)] }.map { acts.book.words[Int($0)] }
  }
}

/// What a report has to know of an incident beside its codes.
public struct IncidentFlags: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Flags of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Nobody knows when it happened; it is counted by its intake day.
  public static let dateUnknown = IncidentFlags(rawValue: 1)
  /// It was recorded in a later half-year than the one it belongs to.
  public static let late = IncidentFlags(rawValue: 2)
  /// The number of affected persons is a minimum, or nobody knows it.
  public static let personsAtLeast = IncidentFlags(rawValue: 4)
  /// It was reported to the police.
  public static let reported = IncidentFlags(rawValue: 8)
  /// It was not reported to the police.
  public static let notReported = IncidentFlags(rawValue: 16)
  /// The police recorded it: counted by other rules, and never added to the others.
  public static let police = IncidentFlags(rawValue: 32)

  init(_ core: IncidentCore, late: Bool, isPolice: Bool) {
    var flags: IncidentFlags = late ? .late : []
    if isPolice { flags.insert(.police) }
    if core.occurred.precision == .unknown || core.occurred.from == nil { flags.insert(.dateUnknown) }
    if core.isDirectAtLeast { flags.insert(.personsAtLeast) }
    switch core.reportedToPolice {
    case .yes: flags.insert(.reported)
    case .no: flags.insert(.notReported)
    case .unknown: break
    }
    self = flags
  }
}

extension IncidentCore {
  fileprivate var isMonthKnown: Bool {
    switch occurred.precision {
    case .day, .about, .month: return occurred.from != nil
    case .halfYear, .year, .unknown: return false
    }
  }
}

extension CalendarDay {
  /// Half-years since year 0: year x 2, plus 1 in the second half.
  public var halfYearNumber: Int32 {
    let (year, month, _) = civil
    return Int32(clamping: year * 2 + (month <= 6 ? 0 : 1))
  }

  /// Months since year 0: year x 12 + month - 1.
  public var monthNumber: Int32 {
    let (year, month, _) = civil
    return Int32(clamping: year * 12 + month - 1)
  }
}
