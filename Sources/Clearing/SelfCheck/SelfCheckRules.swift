/// What holds of everything that is kept of the self-check, whoever wrote it.
enum SelfCheckRules {
  /// Most people that a count may tell of.
  static let mostPeople = 100_000

  /// What is wrong with a self-check; nil when nothing is.
  static func fault(_ check: SelfCheck) -> SelfCheckFault? {
    if check.answers.isEmpty { return .nothingAnswered }
    var seen: Set<String> = []
    for answer in check.answers where !seen.insert(answer.criterion).inserted {
      return .criterionTwice(answer.criterion)
    }
    return nil
  }

  /// Is the count of a workshop possible?
  static func isPossible(_ workshop: Workshop) -> Bool {
    workshop.participants.map { (0...mostPeople).contains($0) } ?? true
  }
}
