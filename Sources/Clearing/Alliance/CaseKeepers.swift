extension World {
  /// Is there anybody who may read a case and answer for it once these members are gone: somebody of its body who works on
  /// cases, or of whoever steers it where it is contributed? Absences pass and do not count; a declared relation does.
  public func hasKeeper(_ file: CaseState, without gone: Set<MemberID> = []) -> Bool {
    memberRoles.contains { member, roles in
      guard !gone.contains(member), !absentMembers.contains(member), !file.related.contains(member),
        let body = memberBodies[member], let kind = bodyKinds[body]
      else { return false }
      let author = Author(member: member, body: body, kind: kind, roles: roles)
      if body == file.owner { return roles.contains(where: \.isCaseWork) }
      guard self.roles(of: author, towards: .contributed).contains(.clearingOfficer) else { return false }
      return relation(ofBody: body, to: file) == .contributed && circle(of: file).contains(body)
    }
  }

  /// Numbers of a body's open cases that only these members could answer for, as the body calls them, in order.
  public func casesLeftAlone(of owner: BodyID, without gone: Set<MemberID>) -> [String] {
    let numbers = registers[owner]?.numbers ?? [:]
    return cases.values.filter {
      $0.owner == owner && $0.isOpen && hasKeeper($0) && !hasKeeper($0, without: gone)
    }.map { numbers[$0.id] ?? $0.number }.sorted()
  }

  /// The bodies that hold the key of a cover now: with whom it was opened, or to whom it was moved since.
  private func circle(of file: CaseState) -> Set<BodyID> {
    movedCircles[file.id] ?? file.history.last?.placement.circle ?? [file.owner]
  }
}
