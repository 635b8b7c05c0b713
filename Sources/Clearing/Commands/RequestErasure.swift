/// Asks that something be erased. Another member confirms it once the waiting time is over; a package goes at once.
public struct RequestErasure: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.requestErasure
  /// What shall be erased.
  public var target: Target
  /// Why, as a code.
  public var ground: String

  /// What somebody can point at.
  public enum Target: Sendable, Hashable {
    /// A whole case by its number.
    case file(String)
    /// One person of a case, by its short name.
    case person(String, label: String)
    /// The contact of one person of a case.
    case contact(String, label: String)
    /// The notes of a case.
    case notes(String)
    /// The words of an incident.
    case narrative(String)
    /// A message received.
    case report(String)
    /// What was frozen for a referral.
    case package(String)
    /// A member's name.
    case directoryEntry(MemberID)
    /// The body's own access log of a year.
    case accessLog(year: Int)
  }

  /// Asks for the erasure of that, for that reason.
  public init(_ target: Target, ground: String) {
    self.target = target
    self.ground = ground
  }

  /// Writes the request; throws when it is held, asked for already, or not there.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let scope = try draft.scope(target)
    try context.taxonomy.check(.erasureGrounds, ground, on: context.today)
    try draft.checkNoHold(scope.covers)
    if scope.unit == .package {
      try draft.eraseAtOnce(scope, ground: ground)
    } else {
      try draft.ask(scope, ground: ground)
    }
    return try draft.decided()
  }
}

extension Drafting {
  /// What a member points at, checked against the rights table.
  fileprivate mutating func scope(_ target: RequestErasure.Target) throws(Refusal) -> ErasureScope {
    switch target {
    case .file(let number):
      let file = try ownCase(number, .requestErasure)
      return scope(.caseFile, file, world.compartments(of: file))
    case .person(let number, let label):
      let file = try ownCase(number, .requestErasure)
      let person = world.persons(of: file.id).first { $0.record.label == label }
      return scope(.person, file, try found(person.map(world.compartments(ofPerson:))))
    case .contact(let number, let label):
      let file = try ownCase(number, .requestErasure)
      let person = world.persons(of: file.id).first { $0.record.label == label }
      let contact = world.contacts(of: file.id).first { $0.person == person?.id }
      return scope(.contact, file, try found(contact.map(world.compartments(ofContact:))))
    case .notes(let number):
      let file = try ownCase(number, .requestErasure)
      return scope(.notes, file, try found(world.notes(of: file.id).map { [$0.id] }))
    case .narrative(let number): return try narrative(number)
    case .report(let number):
      let report = try ownReport(number, .requestErasure)
      return ErasureScope(unit: .report, object: report.number, compartments: [report.id])
    case .package(let number): return try package(number)
    case .directoryEntry(let member): return try directoryEntry(member)
    case .accessLog(let year): return try accessLog(year)
    }
  }

  private func scope(
    _ unit: ErasureUnit, _ file: CaseState, _ compartments: [CompartmentID]
  ) -> ErasureScope {
    ErasureScope(
      unit: unit, object: world.registers[body]?.numbers[file.id] ?? file.number, file: file,
      compartments: compartments, covers: [file])
  }

  private mutating func narrative(_ number: String) throws(Refusal) -> ErasureScope {
    let incident = try ownIncident(number, .requestErasure)
    let words = world.facts[incident.facts] == nil ? nil : [incident.facts]
    return ErasureScope(
      unit: .narrative, object: incident.number, compartments: try found(words),
      covers: world.cases(about: incident.id, of: body))
  }

  private mutating func package(_ number: String) throws(Refusal) -> ErasureScope {
    let referral = try referral(number, .readReferral) { _, _ in .notPermitted }
    guard
      referral.offer.from == body
        || world.relation(of: context.actor, to: referral, on: context.today) == .accepted
    else {
      throw .notFoundOrNotPermitted
    }
    let package = referral.offer.package.flatMap { world.packages[$0]?.id }
    return ErasureScope(
      unit: .package, object: referral.offer.number, compartments: try found(package.map { [$0] }),
      covers: [world.cases[referral.offer.caseCover]].compactMap { $0 })
  }

  private func directoryEntry(_ member: MemberID) throws(Refusal) -> ErasureScope {
    guard world.memberBodies[member] == body else { throw .notFoundOrNotPermitted }
    try require(.eraseDirectoryEntry, .own)
    let entries = world.nameEntries.filter { $0.value == member }.keys.sorted()
    return ErasureScope(
      unit: .directoryEntry, object: nil, member: member,
      compartments: try found(entries.isEmpty ? nil : entries))
  }

  /// A year's log is kept until its period is over: until then it may be what shows that somebody looked where they should not.
  private func accessLog(_ year: Int) throws(Refusal) -> ErasureScope {
    try require(.eraseAccessLog, .own)
    let logs = world.accessLogs.values.filter { $0.body == body && $0.year == year }.map(\.id).sorted()
    let last = CalendarDay(year: year, month: 12, day: 31) ?? context.today
    let due = context.retention.due(.accessLogYear, from: last) ?? last
    if context.today <= due { throw .erasureWaiting(until: .startOfDay(due.adding(days: 1))) }
    return ErasureScope(
      unit: .accessLogYear, object: String(year), compartments: try found(logs.isEmpty ? nil : logs))
  }

  private func found(_ compartments: [CompartmentID]?) throws(Refusal) -> [CompartmentID] {
    guard let compartments else { throw .notFoundOrNotPermitted }
    return compartments
  }

  /// Throws while one of these cases must not be erased.
  func checkNoHold(_ covers: [CaseState]) throws(Refusal) {
    for hold in covers.compactMap(\.hold) {
      throw .erasureHeld(reason: hold.reason, holder: hold.holder, review: hold.review)
    }
  }

  fileprivate mutating func ask(_ scope: ErasureScope, ground: String) throws(Refusal) {
    let register = register()
    let pending = world.registers[body]?.pendingErasures ?? []
    let asked = Set(pending.flatMap(\.request.compartments))
    let fresh = scope.compartments.filter { world.needsRequest($0) && !asked.contains($0) }
    guard let first = fresh.first else {
      let covering = pending.first { !Set($0.request.compartments).isDisjoint(with: scope.compartments) }
      throw covering.map { .erasureRequested(number: $0.request.number) } ?? .notFoundOrNotPermitted
    }
    let number = ErasureNumber.number(of: first, year: context.today.civil.year)
    for compartment in fresh { erase(.request(compartment, ground: ground)) }
    let earliest = context.now.adding(hours: context.retention.waitingHours)
    write(
      .erasureRequested(
        ErasureRequested(
          number: number, unit: scope.unit, object: scope.object, caseCover: scope.file?.id,
          member: scope.member, compartments: scope.compartments, ground: ground,
          openedOn: scope.file?.history.first?.placement.at.local.day, closedOn: scope.file?.closedOn,
          on: context.today, earliest: earliest)), in: register)
    if scope.unit == .caseFile, let file = scope.file { count(file) }
    announce(number, earliest)
    created(number)
  }

  /// Nobody in a body of one member can confirm; the chair's body does, by the number.
  mutating func announce(_ number: String, _ earliest: Moment) {
    guard world.hasOneMember(body), let alliance = world.kinds.first(where: { $0.value == .alliance })?.key
    else { return }
    write(.erasureAnnounced(ErasureAnnounced(number: number, earliest: earliest)), in: alliance)
  }

  fileprivate mutating func eraseAtOnce(_ scope: ErasureScope, ground: String) throws(Refusal) {
    guard let first = scope.compartments.first else { throw .notFoundOrNotPermitted }
    let register = register()
    let number = ErasureNumber.number(of: first, year: context.today.civil.year)
    for compartment in scope.compartments { erase(.intend(compartment, ground: ground)) }
    write(
      .unitErased(
        UnitErased(
          number: number, unit: scope.unit, object: scope.object, openedOn: nil, closedOn: nil,
          ground: ground, requestedOn: context.today, erasedOn: context.today,
          completeOn: context.today.adding(days: context.retention.slotBackupDays))), in: register)
    created(number)
  }
}

/// The number of an erasure follows from the first compartment it asks for, so that who sees the log without being able to
/// read it finds the request that a number means.
public enum ErasureNumber {
  /// The number of a request that begins with this compartment.
  public static func number(of compartment: CompartmentID, year: Int) -> String {
    FileNumber.make(.erasure, year: year, random: Int(compartment.low % 1_000_000))
  }
}
