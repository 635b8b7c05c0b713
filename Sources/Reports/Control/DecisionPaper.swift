import Clearing
import Config

extension Paper {
  /// A decision with its mandates as they stand today, and every report on it.
  public init(_ decision: DecisionState, _ words: ControlWords) {
    let record = decision.record
    self.init(title: words.say(.decisionTitle, ["number": decision.number]), language: words.language)
    heading(record.title)
    facts([
      (words.say(.paper), record.paper), (words.say(.body), record.body),
      (words.say(.meeting), record.meeting), (words.say(.decidedOn), words.day(maybe: record.decidedOn)),
      (words.say(.publicity), words.publicity(record.publicity)), (words.say(.origin), record.origin),
      (words.say(.vote), record.vote.map { Self.vote($0, words) }),
      (words.say(.consultation), words.consultations(record.consultations)),
      (words.say(.nextControl), words.day(maybe: decision.nextControl)),
    ])
    paragraph(record.wording.map(words.quoted))
    for mandate in record.mandates { add(mandate, of: decision, words) }
    heading(words.say(.reports))
    if decision.reports.isEmpty { paragraph(words.say(.noReport)) }
    for report in decision.reports {
      var values = ["report": String(report.ordinal), "day": words.day(report.report.on)]
      values["corrected"] = report.report.corrects.map(String.init)
      let phrase: ControlPhrase = report.report.corrects == nil ? .reportHeading : .correctionHeading
      heading(words.say(phrase, values), level: 2)
      add(report, of: decision, words)
    }
    sheet = Self.sheet(of: decision, words)
  }

  private mutating func add(_ mandate: Mandate, of decision: DecisionState, _ words: ControlWords) {
    paragraph("\(mandate.label). \(words.quoted(mandate.wording))")
    facts([
      (words.say(.addressee), mandate.addressee),
      (words.say(.responsible), words.office(mandate.responsible)),
      (words.say(.others), mandate.others.map(words.office).joined(separator: ", ")),
      (words.say(.due), words.due(mandate.due, day: decision.due(of: mandate))),
      (words.say(.status), words.status(decision.status(of: mandate))),
      (words.say(.points), mandate.points.map(words.point).joined(separator: "\n")),
    ])
  }

  private static func vote(_ vote: DecisionRecord.Vote, _ words: ControlWords) -> String {
    words.say(
      .voteText,
      ["yes": String(vote.yes), "no": String(vote.no), "abstained": String(vote.abstained)])
  }

  /// The mandates as they stand, or what the reports say where there are some.
  private static func sheet(of decision: DecisionState, _ words: ControlWords) -> Table {
    decision.reports.isEmpty
      ? sheet(of: decision.record.mandates.map { (decision, $0, false) }, words)
      : sheet(of: decision, decision.reports, words)
  }
}
