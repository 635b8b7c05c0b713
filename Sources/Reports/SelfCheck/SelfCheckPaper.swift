import Clearing
import Config

extension Paper {
  /// The views of a cycle side by side, as the questionnaire prints its result. Nothing is added up to a mark.
  public init(cycle: String, views: [CheckState], workshops: [Workshop], _ words: SelfCheckWords) {
    self.init(title: words.say(.title), language: words.language)
    let checks = views.map(\.check)
    facts([(words.say(.cycle), cycle), (words.say(.city), checks.compactMap(\.city).first)])
    for check in checks { add(about: check, words) }
    var lines: [[String]] = []
    for field in words.codes(.selfCheckFields) {
      let criteria = words.criteria(of: field, in: checks)
      if criteria.isEmpty { continue }
      heading(words.heading(field))
      let rows = criteria.map { criterion in
        [words.label(.selfCheckCriteria, criterion)]
          + checks.map { SelfCheckWords.sign($0.value(criterion)) }
      }
      let header = [words.say(.criterion)] + checks.map { words.label(.selfCheckViews, $0.view) }
      blocks.append(.table(Table(header: header, rows: rows, isCompact: true)))
      lines += rows.map { [words.label(.selfCheckFields, field)] + $0 }
    }
    for check in checks { paragraph(check.overall) }
    addLegend(checks, words)
    for check in checks { addReasons(check, words) }
    for workshop in workshops { add(workshop, words) }
    let header =
      [words.say(.field), words.say(.criterion)] + checks.map { words.label(.selfCheckViews, $0.view) }
    sheet = Table(header: header, rows: lines)
  }

  private mutating func add(about check: SelfCheck, _ words: SelfCheckWords) {
    let control = words.control
    facts([
      (words.say(.view), words.label(.selfCheckViews, check.view)),
      (words.say(.period), Self.span(check, words)),
      (words.say(.lead), check.lead.map(control.office)),
      (words.say(.participants), check.participants.map(control.office).joined(separator: ", ")),
      (
        words.say(.criterion),
        words.say(
          .answered, ["count": String(check.answers.count), "all": String(words.criteriaCount)])
      ),
    ])
    facts(
      check.context.map { item in
        (item.label, item.source.map { "\(item.value) (\($0))" } ?? item.value)
      })
  }

  private static func span(_ check: SelfCheck, _ words: SelfCheckWords) -> String? {
    let days = [check.from, check.until].compactMap { words.control.day(maybe: $0) }
    guard days.count == 2 else { return days.first }
    return words.say(.period2, ["from": days[0], "until": days[1]])
  }

  /// What the signs mean, and how often each was given.
  private mutating func addLegend(_ checks: [SelfCheck], _ words: SelfCheckWords) {
    heading(words.say(.legend))
    let rows = CheckValue.allCases.map { value in
      ["\(SelfCheckWords.sign(value)) = \(words.word(value))"] + checks.map { String($0.count(value)) }
    }
    let header = [words.say(.counts)] + checks.map { words.label(.selfCheckViews, $0.view) }
    blocks.append(.table(Table(header: header, rows: rows, isCompact: true)))
  }

  private mutating func addReasons(_ check: SelfCheck, _ words: SelfCheckWords) {
    let explained = check.answers.filter { $0.reason != nil || $0.evidence != nil }
    if explained.isEmpty { return }
    heading("\(words.say(.reasons)): \(words.label(.selfCheckViews, check.view))")
    facts(
      explained.map { answer in
        let text = [answer.reason, answer.evidence].compactMap { $0 }.joined(separator: "\n")
        return (words.label(.selfCheckCriteria, answer.criterion), text)
      })
  }
}
