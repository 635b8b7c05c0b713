/// A decision in the making: opens compartments, places facts and draws numbers.
struct Drafting {
  let world: World
  let context: DecisionContext
  private(set) var decision = Decision()
  private var draw: Draw

  /// Begins a decision by somebody who does case work at all.
  init(_ world: World, _ context: DecisionContext) {
    self.world = world
    self.context = context
    draw = context.draw
  }

  var body: BodyID { context.actor.body }

  /// Throws the one answer for "unknown" and "forbidden" unless the rights table permits it.
  func require(_ command: CommandName, _ relation: Relation) throws(Refusal) {
    guard Rights.permit(command, roles: context.actor.roles, relation: relation) else {
      throw .notFoundOrNotPermitted
    }
  }

  /// The own case of that number, for this command.
  mutating func ownCase(_ number: String, _ command: CommandName) throws(Refusal) -> CaseState {
    guard let id = world.numbers[number], let file = world.cases[id], !world.locked.contains(id) else {
      throw .notFoundOrNotPermitted
    }
    try require(command, world.relation(of: body, to: file))
    decision.reads.insert(id)
    if command.isWorkOnCase { workedOn.append(file) }
    return file
  }

  /// The own incident of that number, for this command.
  mutating func ownIncident(_ number: String, _ command: CommandName) throws(Refusal) -> IncidentState {
    guard let id = world.numbers[number], let incident = world.incidents[id], !world.locked.contains(id)
    else {
      throw .notFoundOrNotPermitted
    }
    try require(command, world.relation(of: body, to: incident))
    decision.reads.insert(id)
    return incident
  }

  /// The referral of that number, for this command.
  mutating func referral(_ number: String, _ command: CommandName) throws(Refusal) -> ReferralState {
    guard let id = world.numbers[number], let referral = world.referrals[id], !world.locked.contains(id)
    else {
      throw .notFoundOrNotPermitted
    }
    try require(command, world.relation(of: body, to: referral))
    decision.reads.insert(id)
    return referral
  }

  /// Opens a compartment for a circle; the own body is always in it.
  mutating func open(_ kind: CompartmentKind, for circle: Set<BodyID> = []) -> CompartmentID {
    let id: CompartmentID = draw.identity()
    decision.opened.append(NewCompartment(id: id, kind: kind, circle: circle.union([body])))
    return id
  }

  /// Places a fact.
  mutating func write(_ event: Event, in compartment: CompartmentID) {
    decision.facts.append(PlacedFact(compartment: compartment, event: event))
    decision.reads.insert(compartment)
  }

  /// A random number that names nothing yet.
  mutating func number(_ kind: FileNumber.Kind) -> String {
    let year = context.today.civil.year
    var number = FileNumber.make(kind, year: year, random: draw.below(1_000_000))
    while world.numbers[number] != nil || taken.contains(number) {
      number = FileNumber.make(kind, year: year, random: draw.below(1_000_000))
    }
    taken.insert(number)
    return number
  }

  /// The own register; opened in this entry if there is none.
  mutating func register() -> CompartmentID {
    if let register = world.registers[body] {
      decision.reads.insert(register.id)
      return register.id
    }
    let id = open(.register)
    write(.registerOpened(RegisterOpened(body: body)), in: id)
    return id
  }

  /// The clearing office, if the alliance has one.
  var clearingOffice: BodyID? {
    world.bodyKinds.filter { $0.value == .clearingOffice }.keys.min()
  }

  /// The circle of something that is contributed, or kept to the own body.
  func circle(contributed: Bool) -> Set<BodyID> {
    guard contributed, let clearingOffice else { return [body] }
    return [body, clearingOffice]
  }

  /// Takes a step towards erasing a compartment.
  mutating func erase(_ step: ErasureStep) {
    decision.erasures.append(step)
    decision.reads.insert(step.compartment)
  }

  /// The finished decision; refused when it would write where a newer program wrote, or into what is erased.
  mutating func decided() throws(Refusal) -> Decision {
    keepWhatIsWorkedOn()
    guard
      decision.facts.allSatisfy({
        !world.locked.contains($0.compartment) && !world.erased.contains($0.compartment)
      })
    else { throw .notFoundOrNotPermitted }
    return decision
  }

  /// Names what the command created.
  mutating func created(_ number: String) { decision.number = number }

  /// Adds a compartment to those the decision looked at.
  mutating func look(at compartment: CompartmentID) { decision.reads.insert(compartment) }

  private var taken: Set<String> = []
  /// Cases of the own body that this decision works on.
  private(set) var workedOn: [CaseState] = []
}
