import Casework
import Clearing
import Config
import ReadModel
import Rulebook

extension Labelled {
  /// The wording in a language.
  func text(_ language: Language) -> String { language == .german ? german : english }
}

extension StepGuard {
  /// The words for what is not so.
  var phrase: CoursePhrase {
    switch self {
    case .noRunningReferral: return .guardNoRunningReferral
    case .noOpenConference: return .guardNoOpenConference
    case .feedbackGiven: return .guardFeedbackGiven
    case .threeOutcomes: return .guardThreeOutcomes
    case .followUpWished: return .guardFollowUpWished
    }
  }
}

/// The answer of `case why`: why a case is where it is.
struct CoursePage: Encodable {
  let number: String
  let status: String
  let procedureVersion: String
  let steps: [Step]
  let done: [Done]
  let conferences: [ConferenceLine]
  let blocksClosing: [String]
  let routes: [Route]

  /// A step that runs.
  struct Step: Encodable {
    let step: String
    let referral: String?
    let begunOn: String
    let due: String?
    let rule: String?
    let ruleVersion: String?
    let body: String?
    let roles: [String]
    let overdue: Bool
    let onLapse: String
    let called: String?
  }

  /// A step that is done.
  struct Done: Encodable {
    let step: String
    let on: String
  }

  /// A way that is proposed.
  struct Route: Encodable {
    let kind: String?
    let purpose: String?
    let outside: String?
    let reason: String
  }

  init(_ view: CourseView, _ labels: Labels) {
    number = view.number
    status = view.status.rawValue
    procedureVersion = view.procedure.version
    steps = view.steps.map { Self.step($0, labels) }
    done = view.done.map { Done(step: $0.step.name, on: $0.on.description) }
    conferences = view.conferences.map { ConferenceLine($0, labels) }
    blocksClosing = view.blocks.map(\.rawValue)
    routes = view.routes.map { Self.route($0, labels.language) }
  }

  private static func step(_ step: CourseView.Step, _ labels: Labels) -> Step {
    Step(
      step: step.step.name, referral: step.referral, begunOn: step.begunOn.description,
      due: step.due.map { $0.moment.map(AllianceClock.text) ?? $0.day.description }, rule: step.rule?.name,
      ruleVersion: step.rule?.version, body: step.body.map(labels.code),
      roles: step.step.roles.map(\.rawValue), overdue: step.isOverdue, onLapse: step.step.lapse.rawValue,
      called: step.level?.rawValue)
  }

  private static func route(_ row: RouteRow, _ language: Language) -> Route {
    switch row.target {
    case .bodies(let kind, let purpose):
      return Route(
        kind: kind.rawValue, purpose: purpose, outside: nil, reason: row.reason.text(language))
    case .outside(let target):
      return Route(
        kind: nil, purpose: nil, outside: target.text(language), reason: row.reason.text(language))
    }
  }
}

/// The same in plain words.
struct CourseWords {
  let view: CourseView
  let labels: Labels

  private var language: Language { labels.language }

  /// The lines of the page.
  var text: String {
    let word = view.procedure.statuses.first { $0.status == view.status }?.label.text(language)
    var lines = [
      say(
        .head,
        [
          "number": view.number, "status": word ?? view.status.rawValue, "version": view.procedure.version,
        ])
    ]
    if view.steps.isEmpty { lines.append(say(.nothingRuns)) }
    lines += view.steps.flatMap(step)
    lines += view.conferences.map { ConferenceLine($0, labels).text(labels) }
    lines.append(say(view.blocks.isEmpty ? .blocksNone : .blocksHead))
    lines += view.blocks.map { "- " + say($0.phrase) }
    if !view.routes.isEmpty { lines.append(say(.routesHead)) }
    lines += view.routes.map(route)
    let done = view.done.map { "\($0.step.label.text(language)) (\(labels.day($0.on)))" }
    if !done.isEmpty { lines.append(say(.done, ["steps": done.joined(separator: ", ")])) }
    return lines.joined(separator: "\n")
  }

  private func step(_ step: CourseView.Step) -> [String] {
    let values = [
      "step": step.step.label.text(language), "name": step.step.name, "day": labels.day(step.begunOn),
      "body": step.body.map(labels.body) ?? say(.nobody),
      "roles": step.step.roles.map(\.rawValue).joined(separator: ", "),
    ]
    var lines = [say(.running, values), due(step)]
    if step.isOverdue { lines.append(say(.overdue)) }
    if let level = step.level { lines.append(say(called(level))) }
    if step.due != nil { lines.append(say(lapse(step.step.lapse))) }
    return lines
  }

  private func due(_ step: CourseView.Step) -> String {
    guard let due = step.due else { return say(.noLimit) }
    let until =
      due.moment.map { say(.dueMoment, ["time": AllianceClock.text($0)]) }
      ?? say(.dueDay, ["day": labels.day(due.day)])
    guard let rule = step.rule else { return until + "." }
    var values = ["rule": rule.name, "version": rule.version]
    if let hours = rule.hours {
      values["count"] = String(hours)
      return until + say(.ruleHours, values)
    }
    values["count"] = String(rule.months ?? rule.workingDays)
    return until + say(rule.months == nil ? .ruleDays : .ruleMonths, values)
  }

  private func route(_ row: RouteRow) -> String {
    let reason = row.reason.text(language)
    switch row.target {
    case .bodies(let kind, let purpose):
      let name = BodyKindPhrase(rawValue: kind.rawValue)?.text(in: language) ?? kind.rawValue
      return say(
        .routeTo, ["kind": name, "purpose": labels.label(.purposes, purpose), "reason": reason])
    case .outside(let target): return say(.routeOutside, ["target": target.text(language), "reason": reason])
    }
  }

  private func lapse(_ lapse: StepLapse) -> CoursePhrase {
    switch lapse {
    case .escalate: return .lapseEscalate
    case .recordOnly: return .lapseRecordOnly
    case .nothing: return .lapseNothing
    }
  }

  private func called(_ level: EscalationLevel) -> CoursePhrase {
    switch level {
    case .reminder: return .calledReminder
    case .deputy: return .calledDeputy
    case .clearingOffice: return .calledClearingOffice
    case .chair: return .calledChair
    }
  }

  private func say(_ phrase: CoursePhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }
}
