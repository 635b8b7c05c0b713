extension World {
  /// The clearing office, if the alliance has one.
  public var clearingOffice: BodyID? { bodyKinds.filter { $0.value == .clearingOffice }.keys.min() }

  /// Does a body steer what others contribute: the clearing office, and whoever is named to step in for it?
  ///
  /// What it can open decides the key: while nobody has to step in, the stand-in is given nothing.
  public func steers(_ body: BodyID) -> Bool {
    if bodyKinds[body] == .clearingOffice { return true }
    return clearingOffice.flatMap { arrangements.standIns[$0] } == body
  }

  /// The roles somebody acts in towards an object: who works for the clearing office's stand-in does a clearing officer's
  /// work on what others contributed, and on nothing else.
  public func roles(of author: Author, towards relation: Relation) -> Set<Role> {
    guard relation == .contributed, author.kind != .clearingOffice, steers(author.body),
      author.roles.contains(where: { $0.isCaseWork || $0 == .chair })
    else { return author.roles }
    return author.roles.union([.clearingOfficer])
  }

  /// What the table that holds on a day says to somebody about a command, by relation.
  public func words(_ command: CommandName, of author: Author, on day: CalendarDay) -> RelationWords {
    let table = rights.table(on: day)
    var words = table.words(command, roles: author.roles)
    let steering = table.words(command, roles: roles(of: author, towards: .contributed))
    words[.contributed] = steering[.contributed]
    return words
  }

  /// Who steers beside the owner: the clearing office, or its stand-in while its post is vacant or it is left out itself.
  func steering(without left: Set<BodyID>, on day: CalendarDay) -> Set<BodyID> {
    guard let office = clearingOffice else { return [] }
    var steering: Set<BodyID> = left.contains(office) ? [] : [office]
    if left.contains(office) || isVacant(office, on: day), let standIn = arrangements.standIns[office],
      bodyKinds[standIn] != nil, !left.contains(standIn)
    {
      steering.insert(standIn)
    }
    return steering
  }

  /// The circles that a body's covers, cores, referrals, conferences and ties of incidents need today so that whoever has to steer can read them and
  /// whoever stepped in and does no more is out; none when all is as it shall be.
  func circlesDue(of owner: BodyID, on day: CalendarDay) -> [CompartmentID: Set<BodyID>] {
    // Where nobody was ever named to step in, nobody has to be looked for.
    guard clearingOffice != nil, !arrangements.namings.isEmpty else { return [:] }
    var due: [CompartmentID: Set<BodyID>] = [:]
    for file in cases.values where file.owner == owner && file.contributed {
      due[file.id] = circleDue(file.id, file.history, [owner], file.shields, day)
    }
    for incident in incidents.values where incident.owner == owner && incident.contributed {
      due[incident.id] = circleDue(incident.id, incident.history, [owner], incident.shields, day)
    }
    for referral in referrals.values where referral.offer.from == owner {
      let shields = cases[referral.offer.caseCover]?.shields ?? []
      due[referral.id] = circleDue(referral.id, referral.history, [owner, referral.offer.to], shields, day)
    }
    for conference in conferences.values where conference.owner == owner {
      guard let file = cases[conference.call.caseCover], file.contributed else { continue }
      let parties = Set(conference.bodies + [owner])
      due[conference.id] = circleDue(conference.id, conference.history, parties, file.shields, day)
    }
    if let ties = incidentTies.compartment, owner == clearingOffice {
      let now = movedCircles[ties] ?? incidentTies.history.first?.placement.circle ?? []
      // What the clearing office decided is its stand-in's to go on with, from the day it is named.
      let standIn = arrangements.standIns[owner].flatMap { bodyKinds[$0] == nil ? nil : $0 }
      let wanted = Set([owner] + [standIn].compactMap { $0 })
      if now != wanted, !erased.contains(ties) { due[ties] = wanted }
    }
    return due
  }

  /// The circle that one compartment needs; nil when it has it. `parties` read it in any case.
  private func circleDue(
    _ id: CompartmentID, _ history: [PastEvent], _ parties: Set<BodyID>, _ shields: [Shield],
    _ day: CalendarDay
  ) -> Set<BodyID>? {
    guard !erased.contains(id), let office = clearingOffice else { return nil }
    let now = (movedCircles[id] ?? history.last?.placement.circle ?? []).filter { bodyKinds[$0] != nil }
    let steering = steering(without: shields.leftOut, on: day)
    // The office itself comes and goes with shields only: here the stand-in alone is asked about.
    let wanted = now.intersection(parties.union([office])).union(steering.subtracting([office]))
    return wanted == now ? nil : wanted
  }

  /// Is that body's clearing post vacant by a recorded vacancy?
  private func isVacant(_ office: BodyID, on day: CalendarDay) -> Bool {
    arrangements.posts[PostKey(office, .clearingOfficer)]?.isVacant(on: day) ?? false
  }
}
