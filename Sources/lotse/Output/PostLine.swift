import Clearing
import Config

/// One post in `post list`.
struct PostLine: Encodable {
  let body: String
  let role: String
  let holder: String?
  let deputies: [String]
  let vacantSince: String?
  let vacancyDays: Int
  let period: String
  let answeringBody: String
  let answeringMember: String?
  let rule: String
  let since: String?
  let beside: String?
  /// The lines for people.
  let text: String

  enum CodingKeys: String, CodingKey {
    case body, role, holder, deputies, vacantSince, vacancyDays, period, answeringBody, answeringMember, rule
    case since, beside
  }

  init(_ post: PostKey, _ world: World, _ counted: Period, today: CalendarDay, _ labels: Labels) {
    let state = world.arrangements.posts[post]
    let tenure = state?.tenure(on: today)
    let answering = world.answering(post.body, post.role, on: today)
    let vacant = state?.vacantSince(today)
    body = labels.code(post.body)
    role = post.role.rawValue
    holder = tenure.map { labels.member($0.holder) }
    deputies = [tenure?.firstDeputy, tenure?.secondDeputy].compactMap { $0.map(labels.member) }
    vacantSince = vacant?.description
    vacancyDays = state?.vacancyDays(in: counted.days, today: today) ?? 0
    period = counted.description
    answeringBody = labels.code(answering.body)
    answeringMember = answering.member.map(labels.member)
    rule = answering.rule.rawValue
    since = answering.since?.description
    beside = answering.beside.map(labels.code)
    var lines = [Self.head(post, tenure, vacant, labels)]
    if !deputies.isEmpty {
      lines.append(
        PostPhrase.deputies.text(in: labels.language, ["deputies": deputies.joined(separator: ", ")]))
    }
    lines += Self.answers(answering, labels)
    if vacancyDays > 0 {
      lines.append(
        PostPhrase.vacancyDays.text(
          in: labels.language, ["period": counted.description, "days": String(vacancyDays)]))
    }
    text = lines.joined(separator: "\n")
  }

  private static func head(
    _ post: PostKey, _ tenure: PostFilled?, _ vacant: CalendarDay?, _ labels: Labels
  ) -> String {
    var values = ["role": labels.role(post.role), "body": labels.body(post.body)]
    values["holder"] = tenure.map { labels.member($0.holder) }
    values["day"] = vacant.map(labels.day)
    let phrase: PostPhrase = tenure != nil ? .holder : vacant != nil ? .vacant : .unset
    return phrase.text(in: labels.language, values)
  }

  private static func answers(_ answering: Answering, _ labels: Labels) -> [String] {
    var values = ["member": labels.answering(answering), "body": labels.body(answering.body)]
    values["rule"] = labels.rule(answering.rule)
    values["day"] = answering.since.map(labels.day)
    let phrase: PostPhrase = answering.since == nil ? .answers : .answersSince
    let beside = answering.beside.map {
      PostPhrase.beside.text(in: labels.language, ["body": labels.body($0)])
    }
    return [phrase.text(in: labels.language, values)] + [beside].compactMap { $0 }
  }
}
