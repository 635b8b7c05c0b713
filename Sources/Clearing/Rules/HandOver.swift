/// May one class of data of a case go to one body, and why.
public enum HandOverAnswer: Sendable, Hashable {
  /// Yes: it tells of no person.
  case freely
  /// Yes: by this declaration of the person.
  case byConsent(ConsentRecord)
  /// Yes: by the disclosure of this number.
  case byGround(String)
  /// No.
  case no(HandOverBar)

  /// Is it a yes?
  public var isYes: Bool {
    switch self {
    case .freely, .byConsent, .byGround: return true
    case .no: return false
    }
  }
}

/// What stands against handing something over.
public enum HandOverBar: Sendable, Hashable {
  /// It never goes from such a body to such a body.
  case never
  /// Nobody asked the person yet.
  case noConsent
  /// The person refused.
  case refused
  /// The person withdrew the consent on that day.
  case withdrawn(on: CalendarDay)
  /// The consent ran out on that day.
  case lapsed(on: CalendarDay)
  /// There is a consent, but not for this class.
  case notInConsent
  /// The release from secrecy ended on that day.
  case secrecyRestored(on: CalendarDay)
  /// The report is anonymous, and nobody named themselves since.
  case anonymous
  /// The disclosure does not cover it: another case, recipient or class, or it is not approved.
  case groundUnusable
}

extension World {
  /// May this class of a case's data go to this body for this purpose on this day, and why?
  ///
  /// A pure function of what was recorded: nobody sets and nobody can forget to clear a flag. `ground` is the number of a
  /// disclosure on which the hand-over rests instead of a consent, judged at `moment`.
  public func handOver(
    _ data: DataClass, of file: CaseState, to recipient: BodyID, purpose: String, on day: CalendarDay,
    ground: String? = nil, at moment: Moment
  ) -> HandOverAnswer {
    guard let from = bodyKinds[file.owner], let kind = bodyKinds[recipient] else { return .no(.never) }
    let way = HandOverTable.word(data, from: from, to: kind)
    return handOver(data, of: file, way, to: recipient, purpose: purpose, on: day, ground: ground, at: moment)
  }

  private func handOver(
    _ data: DataClass, of file: CaseState, _ way: HandOverTable.Word, to recipient: BodyID, purpose: String,
    on day: CalendarDay, ground: String?, at moment: Moment
  ) -> HandOverAnswer {
    switch way {
    case .never: return .no(.never)
    case .freely: return .freely
    case .withConsent:
      guard let ground else { return byConsent(data, file, recipient, purpose, day) }
      return isUsable(ground, for: data, of: file, to: recipient, at: moment)
        ? .byGround(ground) : .no(.groundUnusable)
    }
  }

  private func byConsent(
    _ data: DataClass, _ file: CaseState, _ recipient: BodyID, _ purpose: String, _ day: CalendarDay
  ) -> HandOverAnswer {
    guard let newest = file.newestConsent(to: recipient, purpose: purpose, on: day) else {
      let taken = file.withdrawals.last { $0.covers(recipient, purpose) }
      return .no(taken.map { .withdrawn(on: $0.on) } ?? .noConsent)
    }
    if let day = newest.withdrawnOn { return .no(.withdrawn(on: day)) }
    guard newest.terms.holds(on: day) else { return .no(.lapsed(on: newest.terms.validUntil)) }
    guard newest.isGiven else { return .no(.refused) }
    // That something may go at all is what the sheet, K1, needs.
    guard data == .core || newest.terms.classes.contains(data) else { return .no(.notInConsent) }
    if let since = file.secrecyRestored(towards: recipient, on: day) {
      return .no(.secrecyRestored(on: since))
    }
    if data == .contact || data == .identity, isAnonymous(file) { return .no(.anonymous) }
    return .byConsent(newest)
  }

  /// Were all reports of a case anonymous, and has nobody named themselves since?
  ///
  /// Only the owning body sees persons; for others nothing is anonymous that they cannot judge.
  func isAnonymous(_ file: CaseState) -> Bool {
    let known = file.incidents.compactMap { incidents[$0] }
    guard !known.isEmpty, known.allSatisfy({ $0.core.reporterRelation == ReporterWord.anonymous }) else {
      return false
    }
    let persons = persons(of: file.id)
    return !persons.isEmpty && persons.allSatisfy { $0.record.name == nil }
  }

  /// Does a disclosure carry this class of this case to this body at that moment? What cannot be read is not judged.
  private func isUsable(
    _ number: String, for data: DataClass, of file: CaseState, to recipient: BodyID, at moment: Moment
  ) -> Bool {
    guard let disclosure = disclosure(number) else { return false }
    let request = disclosure.request
    return request.caseCover == file.id && request.recipient == recipient
      && (data == .core || request.classes.contains(data)) && disclosure.stage(at: moment).permits
  }

  /// The reader's check of an offer: everything in it was allowed to go when its author wrote it, as far as the reader
  /// can open what allowed it.
  func isCovered(_ offer: ReferralOffered, at place: Placement) -> Bool {
    // The kind of a body that has ended since is not known any more: an old offer to it is taken as it is.
    guard let file = cases[offer.caseCover], let kind = bodyKinds[offer.to] else { return true }
    if let ground = offer.ground, disclosure(ground) == nil { return true }
    return (offer.sheet.classes + [.core]).allSatisfy {
      handOver(
        $0, of: file, HandOverTable.word($0, from: place.author.kind, to: kind), to: offer.to,
        purpose: offer.sheet.purpose, on: place.at.local.day, ground: offer.ground, at: place.at
      ).isYes
    }
  }
}

/// Words of the list of reporters that rules speak of.
enum ReporterWord {
  static let anonymous = "anonymous"
}
