import Clearing
import Config

extension Paper {
  /// One report on a decision as it is handed in: whom it goes to, each mandate in its own words with what was done.
  public init(_ report: ReportedControl, of decision: DecisionState, _ words: ControlWords) {
    let record = decision.record
    let values = ["number": decision.number, "meeting": record.meeting ?? ""]
    let phrase: ControlPhrase = record.meeting == nil ? .reportTitle : .reportTitleWithMeeting
    self.init(title: words.say(phrase, values), language: words.language)
    let content = report.report
    facts([
      (words.say(.publicity), words.publicity(content.publicity)), (words.say(.sender), content.sender),
      (words.say(.distribution), content.distribution.joined(separator: "\n")),
      (words.say(.reference), content.reference), (words.say(.number), content.number),
      (words.say(.date), words.day(content.on)),
      (words.say(.consultation), words.consultations(content.consultations)),
    ])
    heading(content.title ?? record.title)
    add(report, of: decision, words)
    paragraph(content.closing)
    paragraph(content.signer)
    sheet = Self.sheet(of: decision, [report], words)
  }

  /// What the report says: opening, mandates with their wording, chapters, next control.
  mutating func add(_ report: ReportedControl, of decision: DecisionState, _ words: ControlWords) {
    let content = report.report
    paragraph(content.opening)
    if !content.items.isEmpty { paragraph(decision.record.wording.map(words.quoted)) }
    for item in content.items {
      guard let mandate = decision.mandate(item.mandate) else { continue }
      paragraph("\(mandate.label). \(words.quoted(mandate.wording))")
      add(item, of: decision, words)
    }
    for section in content.sections {
      heading(section.heading, level: 2)
      paragraph(section.text)
    }
    facts([(words.say(.nextControl), words.day(maybe: report.nextControl))])
  }

  private mutating func add(_ item: ControlReport.Item, of decision: DecisionState, _ words: ControlWords) {
    paragraph(item.text)
    paragraph(
      item.see.map { words.say(.see, ["number": decision.number, "day": words.day($0)]) })
    facts([
      (words.say(.status), item.status.map(words.status)), (words.say(.reason), item.reason),
      (words.say(.alternative), item.alternative), (words.say(.newDue), words.day(maybe: item.due)),
    ])
  }

  /// A row for each mandate that a report speaks of, and for each of its chapters.
  static func sheet(of decision: DecisionState, _ reports: [ReportedControl], _ words: ControlWords) -> Table
  {
    var rows: [[String]] = []
    for report in reports {
      let start = [decision.number, String(report.ordinal), report.report.on.description]
      let control = report.nextControl?.description ?? ""
      rows += report.report.items.map { item in
        let mandate = decision.mandate(item.mandate)
        return start + [
          item.mandate, mandate?.wording ?? "", mandate.map { words.office($0.responsible) } ?? "",
          item.status?.rawValue ?? "", item.text ?? "", item.see?.description ?? "", item.reason ?? "",
          item.alternative ?? "", item.due?.description ?? "", control,
        ]
      }
      rows += report.report.sections.map {
        start + ["", $0.heading, "", "", $0.text, "", "", "", "", control]
      }
    }
    let columns: [ControlPhrase] = [
      .decisionColumn, .reports, .date, .mandate, .wording, .responsible, .status, .text, .seeColumn, .reason,
      .alternative, .newDue, .nextControl,
    ]
    return Table(header: columns.map { words.say($0) }, rows: rows)
  }
}
