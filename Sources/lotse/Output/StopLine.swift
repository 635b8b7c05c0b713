import Clearing
import Config

/// One body in `capacity list`.
struct StopLine: Encodable {
  let body: String
  let until: String?
  let urgentOnly: Bool
  /// The lines for people.
  let text: String

  enum CodingKeys: String, CodingKey { case body, until, urgentOnly }

  init(_ stop: CapacityStopped, _ labels: Labels) {
    body = labels.code(stop.body)
    until = stop.until?.description
    urgentOnly = stop.urgentOnly
    var values = ["body": labels.body(stop.body)]
    values["until"] = stop.until.map(labels.day)
    let phrase: PostPhrase = stop.until == nil ? .stopped : .stoppedUntil
    let line = phrase.text(in: labels.language, values)
    text = urgentOnly ? line + "\n" + PostPhrase.urgentOnly.text(in: labels.language) : line
  }
}
