import Clearing

/// A decision as a file states it: offices are still names.
public struct DecisionEntry: Hashable, Sendable {
  /// The decision.
  public var record: DecisionRecord
  /// The first control, if the file names one.
  public var nextControl: CalendarDay?
}

/// Reads a decision with its mandates.
public enum DecisionFile {
  /// The decision of a file; throws the first fault with its line. Mandates without a number are counted from 1.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> DecisionEntry {
    let top = try YAMLRoot.read(text, name: name).fields([
      "number", "paper", "body", "meeting", "decided_on", "title", "wording", "origin", "publicity", "vote",
      "consultations", "mandates", "next_control",
    ])
    var mandates: [Mandate] = []
    for item in try top.items("mandates") {
      mandates.append(try mandate(item, place: mandates.count + 1, today: today, taxonomy: taxonomy))
    }
    let record = DecisionRecord(
      number: try top.text("number") ?? "", paper: try top.text("paper"),
      body: try top.required("body").text(), meeting: try top.text("meeting"),
      decidedOn: try decidedOn(top.required("decided_on"), today), title: try top.required("title").text(),
      wording: try top.text("wording"), origin: try top.text("origin"), publicity: try top.publicity(),
      vote: try top["vote"].map { (entry) throws(RulebookError) in try vote(entry) },
      consultations: try top.consultations(today), mandates: mandates)
    return DecisionEntry(record: record, nextControl: try top["next_control"]?.day(today: today))
  }

  private static func mandate(
    _ entry: Entry, place: Int, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> Mandate {
    let fields = try entry.fields([
      "number", "wording", "addressee", "responsible", "with", "due", "points",
    ])
    var others: [Office] = []
    for item in try fields.items("with") { others.append(Office(name: try item.text())) }
    return Mandate(
      label: try fields.text("number") ?? String(place), wording: try fields.required("wording").text(),
      addressee: try fields.text("addressee"),
      responsible: Office(name: try fields.required("responsible").text()), others: others,
      due: try fields["due"].map { (entry) throws(RulebookError) in try due(entry, today) }
        ?? DueTerms(.withoutDate),
      points: try fields.codes("points", .actionPoints, taxonomy))
  }

  /// `2017-06-30`, `continuous`, or `{kind: periodic, months: 12}`.
  private static func due(_ entry: Entry, _ today: CalendarDay) throws(RulebookError) -> DueTerms {
    if case .mapping = entry.node {
      let fields = try entry.fields(["kind", "day", "months"])
      return DueTerms(
        try fields.required("kind").word(DueTerms.Kind.self, also: GermanWords.due),
        day: try fields["day"]?.day(today: today), months: try fields["months"]?.count(1...120))
    }
    if try entry.text().first?.isNumber == true { return DueTerms(.date, day: try entry.day(today: today)) }
    return DueTerms(try entry.word(DueTerms.Kind.self, also: GermanWords.due))
  }

  /// A day, or that the paper does not say it.
  private static func decidedOn(_ entry: Entry, _ today: CalendarDay) throws(RulebookError) -> CalendarDay? {
    ["unknown", "unbekannt"].contains(try entry.text().lowercased()) ? nil : try entry.day(today: today)
  }

  private static func vote(_ entry: Entry) throws(RulebookError) -> DecisionRecord.Vote {
    let fields = try entry.fields(["yes", "no", "abstained"])
    return DecisionRecord.Vote(
      yes: try fields.required("yes").count(), no: try fields.required("no").count(),
      abstained: try fields["abstained"]?.count() ?? 0)
  }
}

extension Fields {
  /// Who it was made for; everybody, unless it says so.
  func publicity() throws(RulebookError) -> Publicity {
    try self["publicity"]?.word(Publicity.self, also: GermanWords.publicity) ?? .open
  }

  /// The way through the committees.
  func consultations(_ today: CalendarDay) throws(RulebookError) -> [Consultation] {
    var consultations: [Consultation] = []
    for item in try items("consultations") {
      let fields = try item.fields(["body", "on", "publicity"])
      consultations.append(
        Consultation(
          body: try fields.required("body").text(), on: try fields.required("on").day(today: today),
          publicity: try fields.publicity()))
    }
    return consultations
  }
}
