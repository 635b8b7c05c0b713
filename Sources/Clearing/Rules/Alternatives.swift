/// A place that can help instead of an accused body.
public enum Alternative: Hashable, Sendable {
  /// A body of the alliance.
  case body(BodyID)
  /// Somebody outside, in words; the day is when somebody checks them again.
  case outside(german: String, english: String, review: CalendarDay)
}

extension World {
  /// Who can help where these shields stand, in the order of the rules that hold on a day.
  public func alternatives(_ shields: [Shield], of owner: BodyID, on day: CalendarDay) -> [Alternative] {
    let rules = self.rules.complaints.holding(on: day)
    var found: [Alternative] = []
    for shield in shields {
      let helpers = shield.isStaffPath ? rules.staffPath : self.helpers(against: shield.body, rules)
      for alternative in helpers.flatMap({ places($0, shields, rules) })
      where !found.contains(alternative) && alternative != .body(owner) {
        found.append(alternative)
      }
    }
    return found
  }

  /// Does the staff's own list name this body?
  func isOnStaffPath(_ body: BodyID, on day: CalendarDay) -> Bool {
    let rules = self.rules.complaints.holding(on: day)
    return rules.staffPath.contains { bodies($0).contains(body) }
  }

  private func helpers(against accused: BodyID, _ rules: ComplaintRules) -> [ComplaintHelper] {
    let own = rules.routes.first { $0.body != nil && $0.body == bodyNames[accused]?.code }
    return (own ?? rules.routes.first { $0.body == nil && $0.kind == bodyKinds[accused] })?.helpers ?? []
  }

  private func places(
    _ helper: ComplaintHelper, _ shields: [Shield], _ rules: ComplaintRules
  ) -> [Alternative] {
    if case .outside(let german, let english, let land, let review) = helper {
      if let land, let here = rules.land, land != here { return [] }
      return [.outside(german: german, english: english, review: review)]
    }
    return bodies(helper).filter { !shields.keepAway($0) }.map { .body($0) }
  }

  private func bodies(_ helper: ComplaintHelper) -> [BodyID] {
    switch helper {
    case .kind(let kind): return bodyKinds.filter { $0.value == kind }.keys.sorted()
    case .body(let code):
      return bodyNames.values.filter { $0.code == code && bodyKinds[$0.body] != nil }.map(\.body).sorted()
    case .outside: return []
    }
  }
}
