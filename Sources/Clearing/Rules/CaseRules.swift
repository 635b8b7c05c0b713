/// What a cover, a person, a contact and a closing have to fulfil.
enum CaseRules {
  /// Throws at the first thing that is wrong with a cover.
  static func check(_ cover: CaseCover, _ context: DecisionContext) throws(Refusal) {
    let taxonomy = context.taxonomy
    let day = cover.receivedOn
    if day > context.today { throw .dayInFuture(day) }
    try taxonomy.check(.acts, cover.topic, on: day)
    try taxonomy.check(.languages, cover.language, on: day)
    try taxonomy.check(.channels, cover.channel, on: day)
    try taxonomy.check(.affectedKinds, cover.affectedKind, on: day)
    try taxonomy.check(.needs, cover.needs, on: day)
    try TextLimits.check(cover.place, .place, limit: TextLimits.line)
  }

  /// Throws at the first thing that is wrong with a person's record.
  static func check(_ person: PersonRecord, _ context: DecisionContext) throws(Refusal) {
    try TextLimits.check(person.label, .name, limit: TextLimits.line)
    try TextLimits.checkLength(person.name, limit: TextLimits.line)
    try context.taxonomy.check(.ageBands, person.ageBand, on: context.today)
    try TextLimits.checkLength(person.language, limit: TextLimits.line)
  }

  /// Throws at the first thing that is wrong with a contact.
  static func check(_ contact: ContactRecord) throws(Refusal) {
    if contact.isEmpty { throw .missing(.contact) }
    for text in [contact.phone, contact.mail, contact.address, contact.advice] {
      try TextLimits.checkLength(text, limit: TextLimits.line * 4)
    }
  }

  /// Throws at the first unknown code of a closing.
  static func check(_ closing: Closing, _ context: DecisionContext) throws(Refusal) {
    let taxonomy = context.taxonomy
    try taxonomy.check(.closingReasons, closing.reason, on: context.today)
    try taxonomy.check(.supportOutcomes, closing.support, on: context.today)
    try taxonomy.check(.institutionalOutcomes, closing.institutional, on: context.today)
    try taxonomy.check(.criminalOutcomes, closing.criminal, on: context.today)
  }
}
