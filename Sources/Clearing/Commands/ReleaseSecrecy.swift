/// Records that a person released the body from its secrecy towards another one, or took that back.
public struct ReleaseSecrecy: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordConsent
  /// The case's number.
  public var number: String
  /// What the person said.
  public var act: Act

  /// What can be said about a release.
  public enum Act: Sendable, Hashable {
    /// It is given.
    case give(ReleaseTerms)
    /// It is taken back; nil means towards all bodies.
    case withdraw(BodyID?, form: ConsentForm)
  }

  /// A release in that case.
  public init(number: String, _ act: Act) {
    self.number = number
    self.act = act
  }

  /// Writes it. Taking it back never fails, and ends offers to that body that nobody has accepted yet.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    switch act {
    case .give(let terms):
      guard file.isOpen else { throw .caseClosed }
      try DeclarationRules.check(terms, world, context)
      draft.write(.secrecyReleased(SecrecyReleased(terms: terms)), in: file.id)
    case .withdraw(let recipient, let form):
      draft.write(
        .secrecyReleaseWithdrawn(
          SecrecyReleaseWithdrawn(recipient: recipient, form: form, on: context.today)), in: file.id)
      // Who accepted was told while it held; what waits has not been told yet.
      let waiting = draft.referralsByConsent(of: file) { recipient == nil || $0.to == recipient }
      draft.endForWithdrawal(waiting.filter(\.stage.isWaiting), of: file)
    }
    return try draft.decided()
  }
}
