import Clearing
import Config
import ReadModel

/// The minutes of a meeting on paper, with the head code that makes all who were there witnesses, and lines to sign on.
public enum MinutesPaper {
  /// The paper of a meeting.
  public static func paper(_ meeting: MeetingState, _ words: ProgrammeWords) -> Paper {
    let called = meeting.called.meeting
    var paper = Paper(
      title: words.say(.minutes) + ": " + words.say(.invitation, ["day": words.day(called.on)]),
      language: words.language)
    paper.paragraph(words.say(.place, ["place": called.place]))
    if let attended = meeting.attended {
      paper.heading(words.say(.present))
      words.people(attended.present, into: &paper)
    }
    guard let minutes = meeting.minutes else {
      paper.paragraph(words.say(.noMinutes))
      return paper
    }
    for point in minutes.points {
      paper.heading(point.topic)
      paper.paragraph(point.text)
    }
    if let next = minutes.next { paper.paragraph(words.say(.next, ["day": words.day(next)])) }
    if let head = minutes.head {
      paper.heading(words.say(.head, ["head": head]), level: 2)
      paper.paragraph(words.say(.headNote, ["head": head]))
    }
    paper.signature(words.say(.signChair))
    paper.signature(words.say(.signMinutes))
    return paper
  }
}
