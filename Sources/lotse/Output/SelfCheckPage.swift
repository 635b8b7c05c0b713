import Clearing

/// A cycle of the self-check in JSON.
struct SelfCheckPage: Encodable {
  let cycle: String
  let views: [CheckPage]
  let workshops: [WorkshopPage]
}

/// What one side answered in JSON, with how often each value was given.
struct CheckPage: Encodable {
  let view: String
  let city: String?
  let from: String?
  let until: String?
  let lead: OfficePage?
  let participants: [OfficePage]
  let overall: String?
  let context: [SelfCheck.Context]
  let answers: [SelfCheck.Answer]
  let counts: [String: Int]
  let version: String

  init(_ state: CheckState, _ labels: Labels) {
    let check = state.check
    view = check.view
    city = check.city
    from = check.from?.description
    until = check.until?.description
    lead = check.lead.map { OfficePage($0, labels) }
    participants = check.participants.map { OfficePage($0, labels) }
    overall = check.overall
    context = check.context
    answers = check.answers
    counts = Dictionary(uniqueKeysWithValues: CheckValue.allCases.map { ($0.rawValue, check.count($0)) })
    version = state.version
  }
}

/// A workshop in JSON.
struct WorkshopPage: Encodable {
  let number: String
  let kind: Workshop.Kind
  let title: String?
  let cycle: String?
  let on: String
  let place: String?
  let moderation: String?
  let participants: Int?
  let about: Bool
  let topics: [Topic]

  /// What was said of a field of action.
  struct Topic: Encodable {
    let field: String
    let works: [String]
    let lacks: [String]
    let needs: [Need]
  }

  /// A need.
  struct Need: Encodable {
    let need: Int
    let text: String
    let details: [String]
    let measure: String?
    let responsible: OfficePage?
    let due: String?
  }

  init(_ workshop: Workshop, _ labels: Labels) {
    number = workshop.number
    kind = workshop.kind
    title = workshop.title
    cycle = workshop.cycle
    on = workshop.on.description
    place = workshop.place
    moderation = workshop.moderation
    participants = workshop.participants
    about = workshop.isEstimate
    var count = 0
    topics = workshop.topics.map { topic in
      let needs = topic.needs.map { need in
        count += 1
        return Need(
          need: count, text: need.text, details: need.details, measure: need.measure,
          responsible: need.responsible.map { OfficePage($0, labels) }, due: need.due?.description)
      }
      return Topic(field: topic.field, works: topic.works, lacks: topic.lacks, needs: needs)
    }
  }
}

/// `selfcheck list` in JSON.
struct SelfCheckListPage: Encodable {
  let selfchecks: [CheckLine]
  let workshops: [WorkshopPage]
}

/// One view of one cycle in a list.
struct CheckLine: Encodable {
  let cycle: String
  let view: String
  let answered: Int
  let recordedBy: String
  let version: String

  init(_ state: CheckState, _ labels: Labels) {
    cycle = state.check.cycle
    view = state.check.view
    answered = state.check.answers.count
    recordedBy = labels.code(state.author)
    version = state.version
  }
}
