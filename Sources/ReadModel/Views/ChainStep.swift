import Clearing

/// One hand-over of a case on its way through bodies.
public struct ChainStep: Hashable, Sendable {
  /// The body that handed it on.
  public let from: BodyID
  /// The body that got it.
  public let to: BodyID
  /// The referral's number; nil for who may not read that referral.
  public let number: String?

  /// The way of a referral's case up to it: the bodies stand in the offer, the numbers where the reader can follow.
  static func steps(_ referral: ReferralState, _ gate: ReadGate) -> [ChainStep] {
    let offer = referral.offer
    let bodies = (offer.chain ?? []) + [offer.from, offer.to]
    var numbers: [String?] = [offer.number]
    var current = referral
    while numbers.count < bodies.count - 1 {
      guard let before = gate.world.referral(before: current), gate.mayRead(before) else { break }
      numbers.insert(before.offer.number, at: 0)
      current = before
    }
    let unknown: [String?] = Array(repeating: nil, count: bodies.count - 1 - numbers.count)
    let known = unknown + numbers
    return zip(zip(bodies, bodies.dropFirst()), known).map { pair, number in
      ChainStep(from: pair.0, to: pair.1, number: number)
    }
  }
}
