import Clearing
import Config
import TerminalKit

/// Keeps the minutes of a meeting: what was said to each topic, and when the next meeting is. The head code comes by itself.
struct MinutesScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case point(Int)
    case otherTopic, otherText, next
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let meeting: MeetingState
  private let topics: [String]

  init(_ meeting: MeetingState, _ context: ScreenContext) {
    self.meeting = meeting
    let points = meeting.minutes?.points ?? []
    let kept = Dictionary(points.map { ($0.topic, $0.text) }) { $0 + "\n" + $1 }
    let called = meeting.called.meeting.topics
    // Minutes can be kept again: what was written under another topic stands in the form like the topics of the invitation.
    topics = called + points.map(\.topic).filter { !called.contains($0) }
    let parts = FormParts(context)
    fields = Form(
      topics.enumerated().map { place, topic in
        parts.long(.point(place), label: SafeText(topic), value: kept[topic] ?? "")
      } + [
        parts.text(.otherTopic, .otherTopic), parts.long(.otherText, .otherText),
        parts.day(.next, .nextMeeting, direction: .future, value: meeting.minutes?.next),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .minutes(meeting.number) }
  var help: ScreenPhraseHelp { .minutes }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .otherText }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhrasePapers.newMinutes, ["number": meeting.number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form else { return [] }
    var points = topics.enumerated().compactMap { place, topic in
      fields.entered(.point(place)).map { MinutesPoint(topic: topic, text: $0) }
    }
    if let text = fields.entered(.otherText) ?? fields.entered(.otherTopic).map({ _ in "" }) {
      guard let topic = fields.entered(.otherTopic) else {
        fields.report([context.words(ScreenPhraseField.topicMissing)], on: .otherTopic)
        return [.say(FormOffers.faults(1, missing: 1, context.words))]
      }
      points.append(MinutesPoint(topic: topic, text: text))
    }
    let command = KeepMinutes(
      number: meeting.number, points: points, head: nil,
      next: fields.day(.next, context, direction: .future))
    return [.effect(.perform(.keepMinutes(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.minutesSaved))]
  }
}
