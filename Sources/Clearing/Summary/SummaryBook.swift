/// What is drafted, agreed to and released of the half-yearly figures.
public struct SummaryBook: Sendable {
  /// Drafts that the reader's body can open, by their number.
  public internal(set) var drafts: [String: SummaryDraft] = [:]
  /// Which body agreed to which draft, and to what: the seal of the sheet.
  public internal(set) var agreements: [String: [BodyID: String]] = [:]
  /// What was released, oldest first.
  public internal(set) var released: [ReleasedSummary] = []

  /// The newest draft for a period and an audience.
  public func draft(_ period: Period, _ audience: Audience) -> SummaryDraft? {
    drafts.values.filter { $0.sheet.period == period.description && $0.sheet.audience == audience }
      .max { $0.event < $1.event }
  }

  /// The newest sheet that was released for a period and an audience.
  public func newest(_ period: Period, _ audience: Audience) -> ReleasedSummary? {
    released.last { $0.sheet.period == period.description && $0.sheet.audience == audience }
  }

  /// The newest sheet that was released for a period: the alliance's own, else the public one.
  public func newest(_ period: Period) -> ReleasedSummary? {
    newest(period, .alliance) ?? newest(period, .public)
  }

  /// Was the draft of that number released?
  public func isReleased(_ number: String) -> Bool { released.contains { $0.number == number } }
}

/// A draft that the data-giving bodies are to agree to.
public struct SummaryDraft: Sendable, Hashable {
  /// Its number.
  public let number: String
  /// The sheet.
  public let sheet: FrozenSheet
  /// What keeps the seal of the sheet from being tried out.
  public let secret: String
  /// Its compartment.
  public let compartment: CompartmentID
  /// What a body agrees to.
  public let seal: String
  /// The event that made it.
  let event: UInt64
}

/// A sheet that all data-giving bodies agreed to.
public struct ReleasedSummary: Sendable, Hashable {
  /// The number of its draft.
  public let number: String
  /// The sheet.
  public let sheet: FrozenSheet
  /// When it was released.
  public let at: Moment
  /// The entry that released it.
  public let entry: UInt64
}

extension World {
  /// The bodies whose data the figures of a period and those it is compared with rest on, as far as the reader can read them,
  /// and those whose words stand beside the figures.
  public func givers(of period: Period, with findings: [FrozenFinding] = []) -> [BodyID] {
    let periods = [period, period.previous, period.yearBefore]
    func isIn(_ day: CalendarDay?) -> Bool {
      day.map { day in periods.contains { $0.contains(day) } } ?? false
    }
    var givers = Set(findings.map(\.body))
    for incident in incidents.values where isIn(incident.core.countingDay) { givers.insert(incident.owner) }
    for file in cases.values where isIn(file.cover.receivedOn) || isIn(file.closedOn) {
      givers.insert(file.owner)
    }
    for referral in referrals.values where isIn(referral.offer.offeredOn) {
      givers.insert(referral.offer.from)
    }
    for stub in caseStubs.values where isIn(stub.counted.file?.receivedOn) { givers.insert(stub.owner) }
    return givers.filter { bodyKinds[$0] != nil }.sorted()
  }

  /// Did every body agree to this sheet that gave data to it and is still there?
  func areAgreed(_ sheet: FrozenSheet, seal: String, of number: String, also body: BodyID? = nil) -> Bool {
    let needed = sheet.givers.filter { bodyKinds[$0] != nil && $0 != body }
    return needed.allSatisfy { summaries.agreements[number]?[$0] == seal }
  }
}
