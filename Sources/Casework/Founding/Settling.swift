import Clearing
import EventStore
import Vault

extension Session {
  /// What every session does first: finishes what others began and could not end, and says what the member should know.
  ///
  /// Throws what log and vault throw; a log that is damaged or read-only is left as it is.
  public func settle() throws -> [SessionNotice] {
    if damage == nil, !log.isReadOnly {
      try dropLeavers()
      try log.sweepMemberSlots { record in
        (try? KeyRecord.parse(record)).flatMap { Identifier(bytes: $0.slotID) }
      }
      try handOver()
      try nameIfPending()
      try adjustCircles()
    }
    return notices()
  }

  /// Gives the clearing office's stand-in what it needs, or takes it back, when a vacancy begins or ends.
  private func adjustCircles() throws {
    guard !waitsForHandover, !(try AdjustCircles().decide(fold.world, context()).moved.isEmpty) else {
      return
    }
    _ = try perform(AdjustCircles())
  }

  /// Gives body and founder the names that were chosen at the founding.
  private func nameIfPending() throws {
    guard let naming = notes.naming, !waitsForHandover, let actor = fold.author(member) else { return }
    let body = RehearsalPlan.PlannedBody(
      kind: actor.kind, code: naming.code, prefix: naming.prefix, german: naming.german,
      english: naming.english, members: [])
    _ = try name(Naming(body: body, members: [actor.member: naming.founder]))
    notes.naming = nil
    try saveNotes()
  }

  private func notices() -> [SessionNotice] {
    var notices: [SessionNotice] = damage.map { [.damaged($0)] } ?? []
    guard let body = fold.roster.bodies[fold.keyring.body] else { return notices }
    if waitsForHandover { notices.append(.waitsForHandover) }
    let register = fold.world.registers[BodyID(body.id)]
    let today = AllianceClock.day(of: now())
    // Thirty days, so that nobody misses it who was on leave.
    notices += (register?.renewals ?? []).filter { $0.on.adding(days: 30) >= today }.map { .renewed($0) }
    notices += unreachableRoles(today)
    // A rehearsal loses nothing that could not be invented again.
    guard !log.isRehearsal else { return notices }
    if fold.roster.kitMember(of: body) == nil { notices.append(.kitNotProven) }
    let holders = fold.roster.people(of: body).filter { fold.roster.members[$0]?.isKeyHolder ?? false }
    if holders.count < 2 { notices.append(.onlyHolder) }
    return notices
  }

  /// Roles without anybody to reach, told to their own body and to those who step in: clearing office and chair.
  private func unreachableRoles(_ today: CalendarDay) -> [SessionNotice] {
    guard let actor = fold.author(member) else { return [] }
    let stepsIn = actor.kind == .clearingOffice || actor.kind == .allianceOffice
    return fold.world.unreachableRoles(on: today)
      .filter { fold.world.arrangements.posts[$0.post] != nil && (stepsIn || $0.post.body == actor.body) }
      .map { .roleUnreachable($0.post, $0.answering) }
  }
}
