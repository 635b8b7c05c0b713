import Clearing

/// What a report has to know of each case, as columns of days (days since 1970-01-01) and codes.
public struct CaseColumns: Sendable {
  /// The day a case came in, one a case.
  public private(set) var received: [Int32] = []
  /// The case itself, one a case.
  public private(set) var files: [FileRow] = []
  /// What the persons needed, one row a case.
  public private(set) var needs = MultipleCodeColumn()
  /// The day of each closing; a case that was closed twice has two.
  public private(set) var closed: [Int32] = []
  /// The day a closed case was taken up again, one a closing; `Int32.max` while it stays closed.
  public private(set) var reopened: [Int32] = []
  /// The case that was closed, one a closing.
  public private(set) var closedFiles: [FileRow] = []
  /// The days from receipt to closing, one a closing.
  public private(set) var lasted: [Int32] = []
  /// What came of the support, one row a closing.
  public private(set) var support = SingleCodeColumn()
  /// What institutions did, one row a closing.
  public private(set) var institutional = SingleCodeColumn()
  /// What came of a criminal matter, one row a closing.
  public private(set) var criminal = SingleCodeColumn()
  /// Declarations of consent of all cases.
  public private(set) var consents = ConsentColumns()

  /// No rows.
  public init() {}

  /// Counts a case that can be read, or what stayed of one that was erased.
  mutating func append(_ file: CountedCase, _ row: FileRow, kinds: [BodyID: BodyKind]) {
    received.append(Int32(clamping: file.receivedOn.number))
    files.append(row)
    _ = needs.append(file.needs ?? [])
    for closing in file.closings {
      closed.append(Int32(clamping: closing.closedOn.number))
      closedFiles.append(row)
      reopened.append(closing.reopenedOn.map { Int32(clamping: $0.number) } ?? Int32.max)
      lasted.append(Int32(clamping: closing.closedOn.number - file.receivedOn.number))
      support.append(closing.closing?.support)
      institutional.append(closing.closing?.institutional)
      criminal.append(closing.closing?.criminal)
    }
    for consent in file.consents ?? [] { consents.append(consent, row, recipient: kinds[consent.to]) }
  }

  /// Cases that came in during the period.
  public func opened(in period: Period) -> [FileRow] {
    let days = period.dayNumbers
    return received.indices.filter { days.contains(received[$0]) }.map { files[$0] }
  }

  /// The rows of closings of the period that still held at its end.
  public func closings(in period: Period) -> [Int] {
    let days = period.dayNumbers
    return closed.indices.filter { days.contains(closed[$0]) && !days.contains(reopened[$0]) }
  }

  /// Cases whose closing in the period still held at its end.
  public func closed(in period: Period) -> [FileRow] { closings(in: period).map { closedFiles[$0] } }

  /// Cases that had come in and were not closed at the end of the period.
  public func open(atEndOf period: Period) -> [FileRow] {
    let end = period.dayNumbers.upperBound
    let done = Set(
      closed.indices.lazy.filter { closed[$0] <= end && end < reopened[$0] }.map { closedFiles[$0].file })
    return received.indices.filter { received[$0] <= end && !done.contains(files[$0].file) }.map { files[$0] }
  }
}

/// What a report has to know of each declaration of consent.
public struct ConsentColumns: Sendable {
  /// The case of the person who declared it.
  public private(set) var files: [FileRow] = []
  /// The kind of the body it was declared to; nil when that body has ended.
  public private(set) var recipientKinds: [BodyKind?] = []
  /// Given, or refused?
  public private(set) var isGiven: [Bool] = []
  /// The day on which the person declared it.
  public private(set) var given: [Int32] = []
  /// The day on which the person took it back; `Int32.max` while it holds.
  public private(set) var withdrawn: [Int32] = []

  /// What is counted of a declaration in a period, by the day of each step.
  public enum Step: String, Sendable, CaseIterable {
    case given, refused, withdrawn
  }

  mutating func append(_ consent: CountedConsent, _ row: FileRow, recipient: BodyKind?) {
    files.append(row)
    recipientKinds.append(recipient)
    isGiven.append(consent.isGiven)
    given.append(Int32(clamping: consent.givenOn.number))
    withdrawn.append(consent.withdrawnOn.map { Int32(clamping: $0.number) } ?? Int32.max)
  }

  /// The declarations towards bodies of a kind that took that step in the period.
  public func rows(_ step: Step, to kind: BodyKind, in period: Period) -> [FileRow] {
    let days = period.dayNumbers
    return given.indices.filter { row in
      guard recipientKinds[row] == kind else { return false }
      switch step {
      case .given: return isGiven[row] && days.contains(given[row])
      case .refused: return !isGiven[row] && days.contains(given[row])
      case .withdrawn: return isGiven[row] && days.contains(withdrawn[row])
      }
    }.map { files[$0] }
  }
}

extension Period {
  /// The period's days as days since 1970-01-01.
  public var dayNumbers: ClosedRange<Int32> {
    Int32(clamping: firstDay.number)...Int32(clamping: max(firstDay, lastDay).number)
  }
}
