extension World {
  /// What the figures count of a case and its referrals, parted by who may count it: circle, then what that circle counts.
  ///
  /// The clearing office counts referrals also of cases that are not contributed, so those may need a part of their own.
  func counts(of file: CaseState) -> [(circle: Set<BodyID>, counted: CaseCounted)] {
    let circle = activeCircle(file.history.last?.placement.circle, of: file)
    let isComplaint: Bool? = file.shields.isEmpty ? nil : true
    var parts = [
      (
        circle,
        CaseCounted(caseCover: file.id, file: CountedCase(file), referrals: [], isComplaint: isComplaint)
      )
    ]
    for referral in referrals(of: file.id) where referral.offer.from == file.owner {
      let readers = activeCircle(referral.history.last?.placement.circle, of: file)
      if let place = parts.firstIndex(where: { $0.0 == readers }) {
        parts[place].1.referrals.append(CountedReferral(referral))
      } else {
        parts.append(
          (
            readers,
            CaseCounted(
              caseCover: file.id, file: nil, referrals: [CountedReferral(referral)],
              isComplaint: isComplaint)
          ))
      }
    }
    return parts.map { (circle: $0.0, counted: $0.1) }
  }

  /// Of those who can read, the ones who count: the owner and the clearing office, unless the complaint is about it.
  private func activeCircle(_ circle: Set<BodyID>?, of file: CaseState) -> Set<BodyID> {
    let readers = (circle ?? []).filter {
      bodyKinds[$0] == .clearingOffice && !file.shields.keepAway($0)
    }
    return readers.union([file.owner])
  }
}

extension Drafting {
  /// Writes down what the figures go on counting, where that is not written already.
  mutating func count(_ file: CaseState) {
    for part in world.counts(of: file) {
      let known = world.stubs(of: file.id).first { $0.countsSame(as: part.counted, for: part.circle) }
      if known?.counted == part.counted { continue }
      write(.caseCounted(part.counted), in: known?.id ?? open(.caseStub, for: part.circle))
    }
  }
}
