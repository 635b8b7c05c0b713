import Clearing

extension AccessLog {
  /// Puts the waiting lines into an entry, in the body's own log of the year; opens that log if there is none.
  ///
  /// Entries that change keys or members carry nothing else: their facts would be sealed under what they replace. An
  /// abstract question rides alone as well: what its author looked at just before must not stand beside it.
  /// `draw` is a stream of its own: the decision has drawn its identities from the one in the context.
  func ride(
    on composition: inout Composition, _ world: World, _ context: DecisionContext,
    draw: @autoclosure () -> Draw
  ) -> Bool {
    guard !isEmpty, composition.controls.isEmpty, !composition.ridesAlone, canWrite(world, context) else {
      return false
    }
    let body = context.actor.body
    let year = context.today.civil.year
    let place: CompartmentID
    if let known = world.accessLog(of: body, year: year) {
      place = known
    } else {
      var draw = draw()
      place = draw.identity()
      let guardians = world.bodyKinds.filter { $0.value == .dataProtection }.keys
      composition.decision.opened.append(
        NewCompartment(id: place, kind: .accessLog, circle: Set(guardians).union([body])))
    }
    let fact = AccessNoted(year: year, lines: lines)
    composition.decision.facts.append(PlacedFact(compartment: place, event: .accessNoted(fact)))
    return true
  }

  /// May the member note anything, and has no newer program written into the log?
  func canWrite(_ world: World, _ context: DecisionContext) -> Bool {
    let known = world.accessLog(of: context.actor.body, year: context.today.civil.year)
    let isLocked = known.map(world.locked.contains) ?? false
    return (try? world.require(.noteAccess, .own, context)) != nil && !isLocked
  }
}

extension Composition {
  /// Does it hold something that no other compartment may stand beside?
  fileprivate var ridesAlone: Bool { decision.facts.contains { $0.event.name.compartment == .enquiry } }
}
