/// Corrects the cover, the persons or the contacts of a case; old values stay in the history.
public struct CorrectCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.correctCase
  /// The case's number.
  public var number: String
  /// The cover as it shall be; nil leaves it.
  public var cover: CaseCover?
  /// Persons as they shall be, by their short name; an unknown short name is a new person.
  public var persons: [OpenCase.Affected]

  /// Corrects the parts that are given.
  public init(number: String, cover: CaseCover?, persons: [OpenCase.Affected] = []) {
    self.number = number
    self.cover = cover
    self.persons = persons
  }

  /// Writes what differs; throws when nothing does or the case is closed.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    if let cover, cover != file.cover {
      try CaseRules.check(cover, context)
      draft.write(.caseCorrected(CaseCorrected(cover: cover)), in: file.id)
    }
    for affected in persons { try draft.correct(affected, in: file.id) }
    if draft.decision.facts.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}

extension Drafting {
  fileprivate mutating func correct(_ affected: OpenCase.Affected, in file: CompartmentID) throws(Refusal) {
    guard let known = world.persons(of: file).first(where: { $0.record.label == affected.person.label })
    else {
      return try add(affected, to: file)
    }
    if known.record != affected.person {
      try CaseRules.check(affected.person, context)
      write(.personDescribed(PersonDescribed(caseCover: file, person: affected.person)), in: known.id)
    }
    guard let contact = affected.contact else { return }
    try CaseRules.check(contact)
    let old = world.contacts(of: file).first { $0.person == known.id }
    guard old?.record != contact else { return }
    write(
      .contactRecorded(ContactRecorded(caseCover: file, person: known.id, contact: contact)),
      in: old?.id ?? open(.contact))
  }
}
