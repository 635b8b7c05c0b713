extension World {
  /// Counts a case that was erased later by what stayed of it, as far as it had come on a day: for a world as it was known then.
  public mutating func recall(_ stub: CaseStubState, on day: CalendarDay) {
    let cover = stub.counted.caseCover
    guard caseStubs[stub.id] == nil, cases[cover] == nil else { return }
    var earlier = stub
    earlier.counted.file = stub.counted.file.map { $0.known(on: day) }
    earlier.counted.referrals = stub.counted.referrals.filter { $0.offeredOn <= day }.map {
      $0.known(on: day)
    }
    erased.insert(cover)
    caseStubs[stub.id] = earlier
    stubsOfCase[cover, default: []].append(stub.id)
  }
}

extension CountedCase {
  fileprivate func known(on day: CalendarDay) -> CountedCase {
    var earlier = self
    earlier.closings = closings.filter { $0.closedOn <= day }.map { closing in
      var closing = closing
      closing.reopenedOn = closing.reopenedOn.flatMap { $0 <= day ? $0 : nil }
      return closing
    }
    earlier.consents = consents?.filter { $0.givenOn <= day }.map { consent in
      var consent = consent
      consent.withdrawnOn = consent.withdrawnOn.flatMap { $0 <= day ? $0 : nil }
      return consent
    }
    return earlier
  }
}

extension CountedReferral {
  /// The days of most steps stayed; where only the last one is known, the referral stands at the newest that has a day.
  fileprivate func known(on day: CalendarDay) -> CountedReferral {
    var earlier = self
    let wasDeclined = declinedOn.map { $0 <= day } ?? false
    let wasAccepted = acceptedOn.map { $0 <= day } ?? false
    if !wasDeclined { earlier.declinedOn = nil }
    if !wasAccepted { earlier.acceptedOn = nil }
    if contactedOn.map({ $0 > day }) ?? false { earlier.contactedOn = nil }
    if acceptedOn != nil, !wasAccepted { earlier.stage = .offered }
    if declinedOn != nil, !wasDeclined { earlier.stage = .offered }
    return earlier
  }
}
