/// Numbers of what the alliance keeps on paper: decisions, measures, workshops.
enum PaperNumber {
  /// The first number of a letter and year that is free, such as `B-2026-3`.
  static func free(_ letter: String, year: Int, isTaken: (String) -> Bool) -> String {
    var count = 1
    while isTaken("\(letter)-\(year)-\(count)") { count += 1 }
    return "\(letter)-\(year)-\(count)"
  }

  /// The number, or with a mark: of two things that were recorded under one number at the same moment both stay.
  static func distinct(_ number: String, isTaken: (String) -> Bool) -> String {
    var (free, count) = (number, 1)
    while isTaken(free) {
      count += 1
      free = "\(number) (\(count))"
    }
    return free
  }
}
