import Clearing

/// What keeping a body away from a case would mean, before anybody decides on it.
public struct ShieldEffect: Sendable, Hashable {
  /// The bodies that would be kept away: the accused one, then those above it.
  public let leftOut: [BodyID]
  /// Of these, who could read the cover of the case until now.
  public let sawCover: [BodyID]
  /// Of these, who was offered the case, oldest first.
  public let sawReferral: [Seen]

  /// A body, and the referral it has seen.
  public struct Seen: Sendable, Hashable {
    /// The body.
    public let body: BodyID
    /// The number of the referral.
    public let referral: String
  }

  /// The effect on the case that is called so; nil when the reader may not know of it, or the reader's own body would be kept away.
  public init?(_ accused: BodyID, number: String, _ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    guard let file = gate.file(number) else { return nil }
    let bodies = [accused] + world.arrangements.above(accused)
    guard !bodies.contains(file.owner), !file.shields.contains(where: { $0.body == accused }) else {
      return nil
    }
    leftOut = bodies
    let before = file.shields.leftOut
    sawCover = bodies.filter {
      file.contributed && world.bodyKinds[$0] == .clearingOffice && !before.contains($0)
    }
    sawReferral = world.referrals(of: file.id).filter { bodies.contains($0.offer.to) }.map {
      Seen(body: $0.offer.to, referral: $0.offer.number)
    }
  }
}
