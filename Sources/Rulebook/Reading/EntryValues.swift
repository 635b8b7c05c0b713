import Clearing

extension Entry {
  /// A yes or a no, in German or English.
  func flag() throws(RulebookError) -> Bool {
    switch try raw().lowercased() {
    case "true", "yes", "ja": return true
    case "false", "no", "nein": return false
    default: throw error(.wrongType(.yesNo))
    }
  }

  /// A whole number in these bounds, in plain digits.
  func count(_ bounds: ClosedRange<Int> = 0...1_000_000) throws(RulebookError) -> Int {
    let text = try raw()
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text), bounds.contains(number)
    else { throw error(.wrongType(.count(least: bounds.lowerBound, most: bounds.upperBound))) }
    return number
  }

  /// A day: `2026-10-03`, `03.10.2026`, or `today` (`heute`).
  func day(today: CalendarDay?) throws(RulebookError) -> CalendarDay {
    let text = try text()
    if let today, ["today", "heute"].contains(text.lowercased()) { return today }
    guard let day = DateForm.iso.day(from: text) ?? DateForm.dayMonthYear.day(from: text) else {
      throw error(.badDate)
    }
    return day
  }

  /// A word of a closed set, by its code or by another word for it.
  func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type, also: [String: Word] = [:]
  ) throws(RulebookError) -> Word where Word.RawValue == String {
    let text = try text().lowercased()
    if let word = Word.allCases.first(where: { $0.rawValue.lowercased() == text }) ?? also[text] {
      return word
    }
    throw error(.unknownWord(Shown.word(text), expected: type.allCases.map(\.rawValue)))
  }

  /// When something happened: a day, `{from, until, precision}`, or `unknown`.
  func occurrence(today: CalendarDay) throws(RulebookError) -> Occurrence {
    guard case .mapping = node else {
      if ["unknown", "unbekannt"].contains(try text().lowercased()) {
        return Occurrence(from: nil, precision: .unknown)
      }
      return Occurrence(from: try day(today: today))
    }
    let fields = try fields(["from", "until", "precision"])
    let from = try fields["from"]?.day(today: today)
    let until = try fields["until"]?.day(today: today)
    let precision = try fields["precision"]?.word(DatePrecision.self, also: GermanWords.precision)
    if from == nil, precision != .unknown { throw error(.missingKey("from")) }
    return Occurrence(from: from, until: until, precision: precision ?? .day)
  }

  /// A yes, a no, or that nobody knows.
  func answer() throws(RulebookError) -> Answer {
    try word(Answer.self, also: GermanWords.answer)
  }

  /// Classes of data, such as `[K2, K5]`.
  func classes() throws(RulebookError) -> [DataClass] {
    var classes: [DataClass] = []
    for item in try items() { classes.append(try item.word(DataClass.self)) }
    return classes
  }
}
