import Clearing
import Config

extension Paper {
  /// A workshop as a paper of its own.
  public init(_ workshop: Workshop, _ words: SelfCheckWords) {
    self.init(title: Self.title(workshop, words), language: words.language)
    add(workshop, words)
    let columns: [SelfCheckPhrase] = [.field, .need, .measure, .responsible, .due]
    sheet = Table(
      header: columns.map { words.say($0) },
      rows: workshop.topics.flatMap { topic in
        topic.needs.map { need in
          [
            words.label(.selfCheckFields, topic.field), need.text, need.measure ?? "",
            need.responsible.map(words.control.office) ?? "", words.control.day(maybe: need.due) ?? "",
          ]
        }
      })
  }

  private static func title(_ workshop: Workshop, _ words: SelfCheckWords) -> String {
    words.say(workshop.kind == .workshop ? .workshop : .dialogue, ["number": workshop.number])
  }

  /// Adds a workshop: what was said of each field of action, and its needs with the measures that answer them.
  mutating func add(_ workshop: Workshop, _ words: SelfCheckWords) {
    heading(Self.title(workshop, words))
    let people = workshop.participants.map {
      words.say(workshop.isEstimate ? .aboutPeople : .people, ["count": String($0)])
    }
    paragraph(workshop.title)
    facts([
      (words.say(.on), words.control.day(workshop.on)), (words.say(.place), workshop.place),
      (words.say(.moderation), workshop.moderation), (words.say(.participants), people),
    ])
    var count = 0
    for topic in workshop.topics {
      heading(words.heading(topic.field), level: 2)
      add(words.say(.works), topic.works)
      add(words.say(.lacks), topic.lacks)
      if topic.needs.isEmpty { continue }
      heading(words.say(.needs), level: 3)
      for need in topic.needs {
        count += 1
        paragraph(([("\(count). \(need.text)")] + need.details.map { "– \($0)" }).joined(separator: "\n"))
        facts([
          (words.say(.measure), need.measure ?? words.say(.noMeasure)),
          (words.say(.responsible), need.responsible.map(words.control.office)),
          (words.say(.due), words.control.day(maybe: need.due)),
        ])
      }
    }
  }

  private mutating func add(_ label: String, _ texts: [String]) {
    if texts.isEmpty { return }
    heading(label, level: 3)
    for text in texts { paragraph(text) }
  }
}
