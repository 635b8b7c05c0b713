/// What an abstract question must not hold.
///
/// The police must act on a crime that they learn of (StPO sections 152, 163), so a question is abstract or it is a report.
/// The check is coarse on purpose: it would rather refuse a harmless sentence than let a case through. It cannot know
/// everything by which a case could be recognised; who asks is told so.
enum EnquiryRules {
  /// Throws the first thing in the words that could lead to a case.
  static func check(_ text: String, _ world: World, of body: BodyID) throws(Refusal) {
    try TextLimits.check(text, .text, limit: TextLimits.message)
    if text.contains(where: \.isNumber) { throw .tellsTooMuch(.number) }
    let words = words(of: text)
    if words.contains(where: { dates.contains($0) }) { throw .tellsTooMuch(.date) }
    if words.contains(where: isStreet) { throw .tellsTooMuch(.street) }
    let found = Set(words)
    if !found.isDisjoint(with: names(in: world, of: body)) { throw .tellsTooMuch(.person) }
    if !found.isDisjoint(with: places(in: world, of: body)) { throw .tellsTooMuch(.place) }
  }

  /// The words of a text in small letters; a genitive's ending is cut off as well.
  private static func words(of text: String) -> [String] {
    let plain = text.lowercased().split { !$0.isLetter }.map(String.init)
    return plain + plain.filter { $0.hasSuffix("s") }.map { String($0.dropLast()) }
  }

  private static func isStreet(_ word: String) -> Bool {
    let isEnding = streetEndings.contains { word.hasSuffix($0) && word.count > $0.count }
    return isEnding || streets.contains(word)
  }

  /// Names of persons in the body's own cases and in what was handed over to it.
  private static func names(in world: World, of body: BodyID) -> Set<String> {
    let own = world.persons.values.filter { world.cases[$0.caseCover]?.owner == body }.map(\.record)
    let received = world.packages.values.flatMap(\.package.persons)
    return Set((own + received).compactMap(\.name).flatMap { parts(of: $0, from: 3) })
  }

  /// Municipalities, districts and exact places of the body's own incidents and cases.
  private static func places(in world: World, of body: BodyID) -> Set<String> {
    let incidents = world.incidents.values.filter { $0.owner == body }
    let areas = incidents.flatMap { [$0.core.area.municipality, $0.core.area.district] }
    let exact = incidents.map { world.facts[$0.facts]?.exactPlace }
    let covers = world.cases.values.filter { $0.owner == body }.map { Optional($0.cover.place) }
    // Short words of a description ("vor", "dem", "Markt") are in every sentence; a name is longer.
    return Set((areas + covers).compactMap { $0 }.flatMap { parts(of: $0, from: 4) })
      .union(exact.compactMap { $0 }.flatMap { parts(of: $0, from: 8) })
  }

  private static func parts(of name: String, from length: Int) -> [String] {
    words(of: name).filter { $0.count >= length }
  }

  private static let dates: Set<String> = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember", "january", "february", "june", "july", "october", "december",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "heute", "gestern", "vorgestern", "morgen", "übermorgen", "today", "yesterday", "tomorrow",
  ]

  private static let streetEndings = [
    "straße", "strasse", "gasse", "allee", "platz", "weg", "ufer", "damm", "chaussee", "promenade", "viertel",
  ]

  private static let streets: Set<String> = [
    "straße", "strasse", "str", "gasse", "allee", "hausnummer", "street", "road", "avenue", "square", "lane",
  ]
}
