import Clearing
import ReadModel
import Reports

extension MemberSession {
  /// The words for papers about trainings, effort and meetings.
  var programmeWords: ProgrammeWords {
    ProgrammeWords(directory: directory, taxonomy: desk.taxonomy, language: language)
  }

  /// The half-year or year that was asked for; the running half-year if none was.
  func period(_ typed: String?) throws -> Period {
    guard let typed else { return Period(containing: desk.today) }
    guard let period = Period(typed) else { throw UsageFault.badPeriod }
    return period
  }
}

/// One training in an answer for programs.
struct TrainingLine: Encodable {
  let number: String
  let body: String
  let title: String
  let topic: String
  let format: String
  let provider: String?
  let need: String?
  let on: String
  let place: String?
  let minutes: Int?
  let series: String?
  let module: Int?
  let status: String
  let reason: String?
  let reach: [Training.Reach]

  init(_ row: TrainingNoted, _ labels: Labels) {
    let training = row.training
    number = row.number
    body = labels.code(row.body)
    title = training.title
    topic = training.topic
    format = training.format
    provider = training.provider
    need = training.need
    on = training.on.description
    place = training.place
    minutes = training.minutes
    series = training.series
    module = training.module
    status = training.status.rawValue
    reason = training.reason
    reach = training.reach
  }
}

/// Who still has to be trained, in an answer for programs.
struct GapLine: Encodable {
  let body: String
  let group: String
  let topic: String
  let months: Int
  let persons: Int
  let reached: Int
  let missing: Int

  init(_ gap: TrainingList.Gap, _ labels: Labels) {
    body = labels.code(gap.duty.body)
    group = gap.duty.group
    topic = gap.duty.topic
    months = gap.duty.months ?? 0
    persons = gap.duty.persons
    reached = gap.reached
    missing = gap.missing
  }
}

/// A body's time in a half-year, in an answer for programs.
struct EffortLine: Encodable {
  let body: String
  let period: String
  let minutes: Int

  init(_ row: EffortList.Row, _ labels: Labels) {
    body = labels.code(row.body)
    period = row.period
    minutes = row.minutes
  }
}

/// Who comes to a meeting, in an answer for programs.
struct DelegationLine: Encodable {
  let body: String?
  let guest: String?
  let persons: Int

  init(_ delegation: Delegation, _ labels: Labels) {
    body = delegation.body.map(labels.code)
    guest = delegation.guest
    persons = delegation.persons
  }
}
