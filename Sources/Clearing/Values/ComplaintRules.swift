/// Who can help when a complaint is about a body of the alliance.
public struct ComplaintRules: RuleText, Hashable {
  /// The version, as the file states it.
  public var version: String
  /// The Land whose own bodies are named; nil names those of all Laender.
  public var land: String?
  /// Who can help, by the accused body.
  public var routes: [ComplaintRoute]
  /// Who can help somebody who works in the accused body; bodies of the alliance that are not named get nothing.
  public var staffPath: [ComplaintHelper]

  /// Rules with all their parts.
  public init(
    version: String, land: String?, routes: [ComplaintRoute], staffPath: [ComplaintHelper]
  ) {
    self.version = version
    self.land = land
    self.routes = routes
    self.staffPath = staffPath
  }

  /// Rules that name nobody.
  public static let silent = ComplaintRules(
    version: "", land: nil, routes: [], staffPath: [])
}

/// Who can help when a complaint is about certain bodies.
public struct ComplaintRoute: Hashable, Sendable {
  /// The kind of the accused body; nil for a route of one body.
  public var kind: BodyKind?
  /// The code word of the accused body; it goes before the kind.
  public var body: String?
  /// Who can help, in this order.
  public var helpers: [ComplaintHelper]

  /// A route for one body or for all of a kind.
  public init(kind: BodyKind?, body: String?, helpers: [ComplaintHelper]) {
    self.kind = kind
    self.body = body
    self.helpers = helpers
  }
}

/// One place that can help.
public enum ComplaintHelper: Hashable, Sendable {
  /// Every body of that kind that the complaint is not about.
  case kind(BodyKind)
  /// The body with that code word, unless the complaint is about it.
  case body(String)
  /// Somebody outside, in words; of one Land only if that is stated. `review` is the day on which somebody checks it again.
  case outside(german: String, english: String, land: String?, review: CalendarDay)
}
