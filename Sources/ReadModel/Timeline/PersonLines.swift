import Clearing

/// The lines of persons and contacts.
enum PersonLines {
  static func lines(_ person: PersonState) -> [TimelineLine] {
    var record: PersonRecord?
    return person.history.flatMap { past -> [TimelineLine] in
      guard case .personDescribed(let fact) = past.event else { return [] }
      defer { record = fact.person }
      let label = fact.person.label
      guard let old = record else {
        return [TimelineLine(past, .person(label: label), .personAdded(label: label))]
      }
      return FieldChanges.between(old, fact.person).map {
        TimelineLine(past, .person(label: label), .corrected($0))
      }
    }
  }

  static func lines(_ contact: ContactState, _ world: World) -> [TimelineLine] {
    let label = world.persons[contact.person]?.record.label ?? ""
    var record: ContactRecord?
    return contact.history.flatMap { past -> [TimelineLine] in
      guard case .contactRecorded(let fact) = past.event else { return [] }
      defer { record = fact.contact }
      guard let old = record else {
        return [TimelineLine(past, .contact(label: label), .contactAdded(label: label))]
      }
      return FieldChanges.between(old, fact.contact).map {
        TimelineLine(past, .contact(label: label), .corrected($0))
      }
    }
  }
}
