import Clearing

/// Reads act after act and remembers what was created.
struct StoryReader {
  private let alliance: SketchedAlliance
  private let taxonomy: Taxonomy
  private var created: [StoryThing: [String]] = [:]
  private var time: StoryTime

  init(alliance: SketchedAlliance, taxonomy: Taxonomy) {
    self.alliance = alliance
    self.taxonomy = taxonomy
    time = alliance.founded
  }

  /// The next act; throws when it is earlier than the one before it.
  mutating func act(_ entry: Entry) throws(RulebookError) -> StoryAct {
    let always = ["at", "by", "do"]
    let verb = try entry.fields(always + StoryVerb.allKeys).required("do").word(StoryVerb.self)
    let fields = try entry.fields(always + verb.keys)
    let at = try fields.required("at").storyTime()
    if at < time { throw try fields.required("at").error(.badTime) }
    time = at
    let login = try known("by", alliance.logins, fields)
    let deed = try deed(verb, fields)
    return StoryAct(at: at, login: login, key: try key(of: verb, fields), deed: deed)
  }

  private mutating func key(of verb: StoryVerb, _ fields: Fields) throws(RulebookError) -> String? {
    guard let thing = verb.creates, let entry = fields["as"] else { return nil }
    let key = try entry.text()
    if created[thing, default: []].contains(key) { throw entry.error(.duplicateCode(Shown.word(key))) }
    created[thing, default: []].append(key)
    return key
  }

  private func deed(_ verb: StoryVerb, _ fields: Fields) throws(RulebookError) -> StoryDeed {
    let today = time.day
    switch verb {
    case .recordIncident:
      return .recordIncident(try IncidentFile.read(record(fields), today: today, taxonomy: taxonomy))
    case .openCase:
      var incidents: [String] = []
      for item in try fields.items("incidents") {
        incidents.append(try known(item, created[.incident] ?? []))
      }
      let command = try CaseFile.read(record(fields), today: today, taxonomy: taxonomy)
      return .openCase(command, incidents: incidents)
    case .recordConsent: return .recordConsent(of: try caseFile(fields), try consent(fields))
    case .offer:
      return .offer(
        of: try caseFile(fields), to: try known("to", codes, fields),
        try OfferFile.read(record(fields), taxonomy: taxonomy))
    case .accept: return .accept(referral: try referral(fields), reference: try fields.text("reference"))
    case .decline:
      return .decline(
        referral: try referral(fields), reason: try fields.required("reason").code(.declineReasons, taxonomy),
        suggestion: fields["suggest"] == nil ? nil : try known("suggest", codes, fields))
    case .report:
      return .report(
        referral: try referral(fields), try ReportFile.read(record(fields), taxonomy: taxonomy))
    case .noteCase: return .noteCase(try caseFile(fields), text: try NoteFile.read(record(fields)))
    case .noteIncident: return .noteIncident(try incident(fields), text: try NoteFile.read(record(fields)))
    case .closeCase:
      return .closeCase(try caseFile(fields), try ClosingFile.read(record(fields), taxonomy: taxonomy))
    case .reopenCase:
      let reason = try ReopeningFile.read(record(fields), taxonomy: taxonomy)
      return .reopenCase(try caseFile(fields), reason: reason)
    case .assign: return .assign(try caseFile(fields), to: try known("member", alliance.logins, fields))
    case .correctCase:
      let change = try CaseCorrectionFile.read(record(fields), today: today, taxonomy: taxonomy)
      return .correctCase(try caseFile(fields), change)
    case .correctIncident:
      let change = try IncidentCorrectionFile.read(record(fields), today: today, taxonomy: taxonomy)
      return .correctIncident(try incident(fields), change)
    case .confirmNames: return .confirmNames
    }
  }

  private func consent(_ fields: Fields) throws(RulebookError) -> ConsentEntry {
    let entry = try record(fields)
    let consent = try ConsentFile.read(entry, today: time.day, taxonomy: taxonomy)
    if !codes.contains(consent.recipient) {
      throw entry.error(.unknownWord(Shown.word(consent.recipient), expected: codes))
    }
    return consent
  }

  private var codes: [String] { alliance.bodies.map(\.code) }

  private func record(_ fields: Fields) throws(RulebookError) -> Entry { try fields.required("record") }

  private func caseFile(_ fields: Fields) throws(RulebookError) -> String {
    try known("case", created[.caseFile] ?? [], fields)
  }

  private func incident(_ fields: Fields) throws(RulebookError) -> String {
    try known("incident", created[.incident] ?? [], fields)
  }

  private func referral(_ fields: Fields) throws(RulebookError) -> String {
    try known("referral", created[.referral] ?? [], fields)
  }

  private func known(_ key: String, _ words: [String], _ fields: Fields) throws(RulebookError) -> String {
    try known(fields.required(key), words)
  }

  private func known(_ entry: Entry, _ words: [String]) throws(RulebookError) -> String {
    let word = try entry.text()
    guard words.contains(word) else { throw entry.error(.unknownWord(Shown.word(word), expected: words)) }
    return word
  }
}
