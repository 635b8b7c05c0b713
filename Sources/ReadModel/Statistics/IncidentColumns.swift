import Clearing

/// What a report has to know of each incident, as columns of numbers: one row an incident, in no order.
public struct IncidentColumns: Sendable {
  /// Half-years since year 0: year x 2, plus 1 in the second half; by the day an incident is counted.
  public private(set) var halfYears: [Int32] = []
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
  /// What else is to be known of a row.
  public private(set) var flags: [IncidentFlags] = []
  private var ranks: [Int] = [Int.max]

  /// No rows.
  public init() {}

  /// How many rows there are.
  public var count: Int { halfYears.count }

  /// Adds an incident that was recorded on a day; `rank` gives the severity of an act's code, 1 the most severe.
  public mutating func append(_ core: IncidentCore, recordedOn: CalendarDay, rank: (String) -> Int) {
    let day = core.countingDay
    let half = day.halfYearNumber
    let late = recordedOn.halfYearNumber > half
    halfYears.append(half)
    months.append(core.isMonthKnown ? day.monthNumber : -1)
    let numbers = acts.append(core.acts)
    highestAct.append(highest(numbers, rank))
    _ = motives.append(core.motives.lazy.map(\.code))
    areaOfLife.append(core.areaOfLife)
    _ = places.append(core.places)
    districts.append(core.area.district ?? core.area.municipality ?? core.area.state)
    affectedKinds.append(core.affectedKind)
    affectedPersons.append(Int32(clamping: core.directPersons ?? 0))
    flags.append(IncidentFlags(core, late: late))
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

  init(_ core: IncidentCore, late: Bool) {
    var flags: IncidentFlags = late ? .late : []
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
