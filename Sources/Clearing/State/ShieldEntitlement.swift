/// The reader's check of what keeps bodies away.
enum ShieldEntitlement {
  /// The reason against a shield: it holds only where the keys leave out whom it names, and once a body.
  static func order(
    of shield: Shield, _ standing: [Shield]?, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard let standing else { return .wrongOrder }
    guard shield.leftOut.contains(shield.body), shield.leftOut.isDisjoint(with: place.circle) else {
      return .ruleBroken
    }
    return standing.contains { $0.body == shield.body } ? .ruleBroken : nil
  }

  /// The reason against an end: there must be a shield.
  static func order(of end: ShieldEnded, _ standing: [Shield]?) -> VoidReason? {
    guard let standing else { return .wrongOrder }
    return standing.contains { $0.body == end.body } ? nil : .ruleBroken
  }
}
