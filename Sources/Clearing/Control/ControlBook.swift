/// What was decided, and how far it is: the same for every body of the alliance.
public struct ControlBook: Hashable, Sendable {
  /// Decisions in the order they were recorded.
  public private(set) var decisions: [DecisionState] = []
  /// Measures in the order they were recorded.
  public private(set) var measures: [MeasureState] = []

  /// The decision of a number; small letters and spaces make no difference.
  public func decision(_ number: String) -> DecisionState? {
    place(of: number).map { decisions[$0] }
  }

  /// The measure of a number; small letters and spaces make no difference.
  public func measure(_ number: String) -> MeasureState? { placeOfMeasure(number).map { measures[$0] } }

  /// Does a decision or a measure bear the number?
  func isTaken(_ number: String) -> Bool { place(of: number) != nil || placeOfMeasure(number) != nil }

  /// Takes over a decision.
  mutating func take(_ fact: DecisionRecorded) {
    decisions.append(
      DecisionState(
        number: PaperNumber.distinct(fact.record.number, isTaken: isTaken), record: fact.record,
        nextControl: fact.nextControl))
  }

  /// Takes over a measure.
  mutating func take(_ fact: MeasureRecorded) {
    measures.append(
      MeasureState(number: PaperNumber.distinct(fact.record.number, isTaken: isTaken), record: fact.record))
  }

  /// Takes over a report on a measure.
  mutating func take(_ fact: MeasureReported, _ past: PastEvent) {
    guard let place = placeOfMeasure(fact.measure) else { return }
    measures[place].take(fact, past)
  }

  /// Takes over a report on a decision.
  mutating func take(_ fact: DecisionReported, _ past: PastEvent) {
    guard let place = place(of: fact.decision) else { return }
    decisions[place].take(fact, past)
  }

  private func place(of number: String) -> Int? {
    let key = Self.key(number)
    return decisions.firstIndex { Self.key($0.number) == key }
  }

  private func placeOfMeasure(_ number: String) -> Int? {
    let key = Self.key(number)
    return measures.firstIndex { Self.key($0.number) == key }
  }

  /// The number without what people write in different ways.
  static func key(_ number: String) -> String { String(number.uppercased().filter { !$0.isWhitespace }) }
}
