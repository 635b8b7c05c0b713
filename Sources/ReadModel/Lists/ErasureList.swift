import Clearing

/// A request to erase something that waits for somebody else.
public struct WaitingErasure: Sendable, Hashable {
  /// What was asked for.
  public let request: ErasureRequested
  /// Who asked.
  public let requester: MemberID
  /// What keeps it from being erased, if anything does.
  public let hold: HoldState?
  /// Could the reader confirm it now?
  public let mayConfirm: Bool
}

/// A case that must not be erased for now.
public struct HeldCase: Sendable, Hashable {
  /// The case's number.
  public let number: String
  /// Why, by whom, and when somebody looks again.
  public let hold: HoldState
  /// Is it time to look?
  public let isReviewDue: Bool
}

/// What a body asked to erase, holds, and has erased.
public struct ErasureList: Sendable {
  /// Requests that wait, oldest first.
  public let waiting: [WaitingErasure]
  /// Holds, the next review first.
  public let holds: [HeldCase]
  /// What stays of what was erased, oldest first.
  public let erased: [UnitErased]

  /// The erasures of the reader's body.
  public init(_ world: World, reader: Author, now: Moment, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    let register = world.registers[reader.body]
    let known = (register?.erasures ?? []).filter { gate.maySee($0.request.unit) }
    waiting = known.filter(\.isPending).map { WaitingErasure($0, gate, now) }
    erased = known.compactMap(\.stub)
    holds = world.cases.values.filter { $0.owner == reader.body && gate.mayRead($0) }
      .compactMap { file in
        file.hold.map {
          HeldCase(number: gate.number(of: file), hold: $0, isReviewDue: $0.review <= today)
        }
      }
      .sorted { ($0.hold.review, $0.number) < ($1.hold.review, $1.number) }
  }
}

extension WaitingErasure {
  fileprivate init(_ erasure: ErasureState, _ gate: ReadGate, _ now: Moment) {
    request = erasure.request
    requester = erasure.requester
    hold = erasure.request.caseCover.flatMap { gate.world.cases[$0]?.hold }
    mayConfirm =
      gate.maySee(request.unit) && requester != gate.reader.member && request.earliest <= now && hold == nil
  }
}

extension ReadGate {
  /// May the reader work on erasures of this kind in the own body?
  fileprivate func maySee(_ unit: ErasureUnit) -> Bool {
    may(unit.confirmation)
  }
}
