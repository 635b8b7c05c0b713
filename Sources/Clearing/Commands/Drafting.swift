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

  /// Throws what the rights table says against it: the one answer for "unknown" and "forbidden", or one that tells
  /// nothing new about what the member knows of.
  func require(
    _ command: CommandName, _ relation: Relation, isLocked: Bool = false,
    otherwise refusal: Refusal = .notPermitted
  ) throws(Refusal) {
    try world.require(command, relation, context, isLocked: isLocked, otherwise: refusal)
  }

  /// The own case of that number, for this command.
  mutating func ownCase(_ number: String, _ command: CommandName) throws(Refusal) -> CaseState {
    guard let id = world.numbers[number], let file = world.cases[id] else { throw .notFoundOrNotPermitted }
    try require(command, world.relation(of: context.actor, to: file), isLocked: world.locked.contains(id))
    decision.reads.insert(id)
    if command.isWorkOnCase { workedOn.append(file) }
    return file
  }

  /// The own incident of that number, for this command.
  mutating func ownIncident(_ number: String, _ command: CommandName) throws(Refusal) -> IncidentState {
    guard let id = world.numbers[number], let incident = world.incidents[id] else {
      throw .notFoundOrNotPermitted
    }
    try require(command, world.relation(of: context.actor, to: incident), isLocked: world.locked.contains(id))
    decision.reads.insert(id)
    return incident
  }

  /// The referral of that number, for this command; `refusal` says why it cannot be done at the stage it has.
  mutating func referral(
    _ number: String, _ command: CommandName, otherwise refusal: (ReferralState, Relation) -> Refusal
  ) throws(Refusal) -> ReferralState {
    guard let id = world.numbers[number], let referral = world.referrals[id] else {
      throw .notFoundOrNotPermitted
    }
    let relation = world.relation(of: context.actor, to: referral, on: context.today)
    try require(
      command, relation, isLocked: world.locked.contains(id), otherwise: refusal(referral, relation))
    decision.reads.insert(id)
    return referral
  }

  /// Throws unless the body could still read what it is about to take in if every password were lost.
  func requireKit() throws(Refusal) {
    guard context.isRehearsal || world.registers[body]?.kitProved != nil else { throw .kitNotProven }
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
  var clearingOffice: BodyID? { world.clearingOffice }

  /// The circle of something that is contributed, or kept to the own body; whom a complaint is about is left out.
  func circle(contributed: Bool, shields: [Shield] = []) -> Set<BodyID> {
    guard contributed else { return [body] }
    return world.steering(without: shields.leftOut, on: context.today).union([body])
  }

  /// Gives a compartment another circle, in this very entry.
  mutating func move(_ compartment: CompartmentID, to circle: Set<BodyID>) {
    decision.moved[compartment] = circle
    decision.reads.insert(compartment)
  }

  /// Takes a step towards erasing a compartment.
  mutating func erase(_ step: ErasureStep) {
    decision.erasures.append(step)
    decision.reads.insert(step.compartment)
  }

  /// The finished decision; refused when it would write where a newer program wrote, or into what is erased.
  mutating func decided() throws(Refusal) -> Decision {
    keepWhatIsWorkedOn()
    beginSteps()
    guard decision.facts.allSatisfy({ !world.locked.contains($0.compartment) }) else {
      throw .newerProgram
    }
    guard decision.facts.allSatisfy({ !world.erased.contains($0.compartment) }) else {
      throw .notFoundOrNotPermitted
    }
    return decision
  }

  /// A random word of 256 bits that nobody can guess.
  mutating func secret() -> String {
    let (first, second): (CompartmentID, CompartmentID) = (draw.identity(), draw.identity())
    return first.description + second.description
  }

  /// Names what the command created.
  mutating func created(_ number: String) { decision.number = number }

  /// Adds a compartment to those the decision looked at.
  mutating func look(at compartment: CompartmentID) { decision.reads.insert(compartment) }

  private var taken: Set<String> = []
  /// Cases of the own body that this decision works on.
  private(set) var workedOn: [CaseState] = []
}
