import Casework
import Clearing
import Config
import ReadModel

/// One escalation as lines or as JSON.
struct EscalationLine: Encodable {
  let number: String
  let file: String
  let step: String
  let referral: String?
  let due: String
  let version: String
  let owner: String
  let body: String
  let level: String
  let rungs: [Rung]
  let acknowledged: Bool
  let acknowledgements: [Acknowledgement]
  let endedOn: String?
  private let row: EscalationRow
  private let label: String

  private enum CodingKeys: String, CodingKey {
    case number, file, step, referral, due, version, owner, body, level, rungs, acknowledged
    case acknowledgements, endedOn
  }

  /// A rung of the ladder.
  struct Rung: Encodable {
    let level: String
    let since: String
    let recorded: String
  }

  /// Somebody who took note.
  struct Acknowledgement: Encodable {
    let level: String
    let on: String
    let body: String
    let member: String
  }

  init(_ row: EscalationRow, _ member: MemberSession) {
    let labels = member.labels
    self.row = row
    number = row.number
    file = row.file
    step = row.step
    referral = row.referral
    due = row.due.moment.map(AllianceClock.text) ?? row.due.day.description
    version = row.version
    owner = labels.code(row.owner)
    body = labels.code(row.body)
    level = row.level.rawValue
    rungs = row.rungs.map {
      Rung(
        level: $0.level.rawValue, since: AllianceClock.text($0.effective),
        recorded: AllianceClock.text($0.recorded))
    }
    acknowledged = row.isAcknowledged
    acknowledgements = row.acknowledgements.map {
      Acknowledgement(
        level: $0.level.rawValue, on: $0.on.description, body: labels.code($0.body),
        member: labels.member($0.member))
    }
    endedOn = row.endedOn?.description
    label =
      member.desk.world.procedure(row.version).step(row.step)?.label.text(labels.language) ?? row.step
  }

  /// The lines for a person: who is called, what was due when and why, since when, and who sees to it.
  func lines(_ labels: Labels) -> [String] {
    func say(_ phrase: EscalationPhrase, _ values: [String: String]) -> String {
      phrase.text(in: labels.language, values)
    }
    let place = referral.map { "\(file), \($0)" } ?? file
    var lines = [
      say(
        .line,
        [
          "number": number, "level": row.level.phrase.text(in: labels.language), "file": place,
          "step": label, "body": labels.body(row.body),
        ]),
      say(.dueBy, ["due": row.due.moment.map(AllianceClock.text) ?? labels.day(row.due.day)])
        + say(.byVersion, ["version": version]),
    ]
    lines += row.rungs.map {
      say(
        .rung,
        [
          "level": $0.level.phrase.text(in: labels.language), "time": AllianceClock.text($0.effective),
        ])
    }
    lines += row.acknowledgements.map {
      say(
        .acknowledged,
        ["body": labels.body($0.body), "day": labels.day($0.on), "member": labels.member($0.member)])
    }
    if let ended = row.endedOn { lines.append(say(.ended, ["day": labels.day(ended)])) }
    if row.waitsForReader { lines.append(say(.waits, ["number": number])) }
    return lines
  }
}

extension EscalationLevel {
  /// The word for whoever is called.
  fileprivate var phrase: EscalationPhrase {
    switch self {
    case .reminder: return .levelReminder
    case .deputy: return .levelDeputy
    case .clearingOffice: return .levelClearingOffice
    case .chair: return .levelChair
    }
  }
}
