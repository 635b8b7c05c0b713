import Clearing

/// Reads who can help when a complaint is about a body of the alliance.
public enum ComplaintsFile {
  /// The rules in `text`; throws the first thing that is wrong, with its place in the file called `name`.
  public static func read(_ text: String, name: String) throws(RulebookError) -> ComplaintRules {
    var findings = Findings()
    let rules = read(text, name: name, &findings)
    try findings.throwFirst()
    guard let rules else { throw RulebookError(file: name, line: 1, column: 1, fault: .empty) }
    return rules
  }

  /// The rules of a text; nil with every fault noted when something is wrong.
  static func read(_ text: String, name: String, _ findings: inout Findings) -> ComplaintRules? {
    let top = findings.take { () throws(RulebookError) in
      try YAMLRoot.read(text, name: name).fields([
        "version", "land", "routes", "staff_path",
      ])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) in try top.ruleVersion() }
    let land = findings.take { () throws(RulebookError) in try top.text("land") }
    let routes = all(top, "routes", &findings, route)
    let staff = all(top, "staff_path", &findings, helper)
    checkWays(top, &findings)
    guard let version, let land, let routes, let staff else { return nil }
    return ComplaintRules(
      version: version, land: land, routes: routes,
      staffPath: staff)
  }

  /// Every kind of body needs a way that leads to somebody else, each only once, and so do its employees.
  private static func checkWays(_ top: Fields, _ findings: inout Findings) {
    guard let entry = top["routes"], let items = try? entry.items() else { return }
    var known: Set<String> = []
    for item in items {
      guard let route = try? route(item) else { continue }
      if !known.insert(route.body ?? route.kind?.rawValue ?? "").inserted {
        findings.note(item.error(.unreachableRow))
      }
      // There may be no second body of a kind: it alone is no way.
      if !route.helpers.contains(where: {
        $0 != route.kind.map { .kind($0) } && $0 != route.body.map { .body($0) }
      }) {
        findings.note(item.error(.routeToNobody))
      }
    }
    for kind in BodyKind.allCases where !known.contains(kind.rawValue) {
      findings.note(entry.error(.missingKey("accused: {kind: \(kind.rawValue)}")))
    }
    if let staff = top["staff_path"], (try? staff.items())?.isEmpty ?? false {
      findings.note(staff.error(.routeToNobody))
    }
  }

  private static func all<Part>(
    _ top: Fields, _ key: String, _ findings: inout Findings, _ read: (Entry) throws(RulebookError) -> Part
  ) -> [Part]? {
    let items = findings.take { () throws(RulebookError) in try top.required(key).items() }
    guard let items else { return nil }
    let parts = items.map { item in findings.take { () throws(RulebookError) in try read(item) } }
    return parts.contains { $0 == nil } ? nil : parts.compactMap { $0 }
  }

  private static func route(_ entry: Entry) throws(RulebookError) -> ComplaintRoute {
    let fields = try entry.fields(["accused", "helpers"])
    let accused = try fields.required("accused").fields(["kind", "body"])
    let body = try accused.text("body")
    let kind = body == nil ? try accused.required("kind").word(BodyKind.self) : nil
    var helpers: [ComplaintHelper] = []
    for item in try fields.required("helpers").items() { helpers.append(try helper(item)) }
    return ComplaintRoute(kind: kind, body: body, helpers: helpers)
  }

  private static func helper(_ entry: Entry) throws(RulebookError) -> ComplaintHelper {
    let fields = try entry.fields(["kind", "body", "de", "en", "land", "review"])
    if let kind = fields["kind"] { return .kind(try kind.word(BodyKind.self)) }
    if let body = try fields.text("body") { return .body(body) }
    return .outside(
      german: try fields.required("de").text(), english: try fields.required("en").text(),
      land: try fields.text("land"), review: try fields.required("review").day(today: nil))
  }
}
