extension CaseState {
  mutating func declare(_ terms: ConsentTerms, given: Bool, extending: Bool = false, _ past: PastEvent) {
    var record = ConsentRecord(
      terms: terms, isGiven: given, event: past.placement.event, isExtension: extending)
    // What the person took back after that day stays taken back, whenever the older paper is entered.
    record.withdrawnOn =
      given ? withdrawal(of: terms.recipient, terms.purpose, after: terms.givenOn)?.on : nil
    consents.append(record)
  }

  mutating func take(_ fact: ConsentWithdrawn) {
    withdrawals.append(fact)
    for place in consents.indices {
      let record = consents[place]
      guard record.isGiven, record.withdrawnOn == nil,
        fact.covers(record.terms.recipient, record.terms.purpose)
      else { continue }
      consents[place].withdrawnOn = fact.on
    }
    for body in fact.tell { remember(.recipient(body), since: fact.on) }
  }

  mutating func take(_ fact: ConsentLimited) {
    for place in consents.indices {
      let terms = consents[place].terms
      guard consents[place].isGiven, terms.recipient == fact.recipient, terms.purpose == fact.purpose else {
        continue
      }
      consents[place].isLimited = true
      consents[place].terms.classes = terms.classes.filter { !fact.removed.contains($0) }
      consents[place].terms.validUntil = min(terms.validUntil, fact.validUntil ?? terms.validUntil)
    }
    for body in fact.tell { remember(.recipient(body), since: fact.on) }
  }

  mutating func take(_ fact: SecrecyReleaseWithdrawn) {
    for place in releases.indices where releases[place].withdrawnOn == nil {
      guard fact.recipient == nil || releases[place].terms.recipient == fact.recipient else { continue }
      releases[place].withdrawnOn = fact.on
    }
  }

  mutating func take(_ fact: NoticeGiven) {
    for place in notices.indices where notices[place].doneOn == nil && notices[place].notice == fact.notice {
      notices[place].doneOn = fact.on
    }
  }

  /// Opens a task once: who has to be told the same already is told once.
  mutating func remember(_ notice: Notice, since day: CalendarDay) {
    guard !openNotices.contains(where: { $0.notice == notice }) else { return }
    notices.append(NoticeState(notice: notice, since: day))
  }
}

extension World {
  /// Takes over into a case what an entitled event says about its declarations.
  mutating func declare(_ past: PastEvent, _ change: (inout CaseState) -> Void) {
    guard var file = cases.removeValue(forKey: past.placement.compartment) else { return }
    change(&file)
    file.history.append(past)
    cases[past.placement.compartment] = file
  }
}
