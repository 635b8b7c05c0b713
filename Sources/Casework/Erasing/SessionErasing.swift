import Clearing
import EventStore

/// A request of a body of one member that waits for the chair's body.
public struct ForeignErasure: Sendable, Equatable {
  /// The erasure's number.
  public let number: String
  /// The body that asked.
  public let body: BodyID
  /// Not to be confirmed before.
  public let earliest: Moment
}

extension Session {
  /// What was done to the files for decided erasures since this session began.
  public func erasureReport() -> ErasureReport { erasures }

  /// Confirms an erasure of the own body, or, as the chair, one of a body of one member, without reading any of it.
  public func confirmErasure(_ number: String, key: CommandKey = CommandKey()) throws -> Receipt {
    try write(key) { fold, context in
      do {
        return Composition(try ConfirmErasure(number: number).decide(fold.world, context))
      } catch Refusal.notFoundOrNotPermitted {
        return try Self.confirmationByChair(number, fold, context)
      }
    }
  }

  /// What waits for the chair's confirmation, the earliest first; empty for everybody else.
  public func foreignErasures() throws -> [ForeignErasure] {
    let reader = try reader()
    let table = fold.world.rights.table(on: AllianceClock.day(of: now()))
    guard table.permit(.confirmForSoleMember, roles: reader.roles, relation: .own) else { return [] }
    return fold.world.announcedErasures.filter {
      $0.value.body != reader.body && fold.asked.request($0.key) != nil
    }
    .map { ForeignErasure(number: $0.key, body: $0.value.body, earliest: $0.value.earliest) }
    .sorted { ($0.earliest, $0.number) < ($1.earliest, $1.number) }
  }

  /// Writes what others' confirmations left to the own body to write: stubs, and counts of cases that wait.
  public func settleErasures() throws {
    guard let register = fold.world.registers[BodyID(fold.keyring.body)], !register.pendingErasures.isEmpty
    else { return }
    do {
      _ = try perform(SettleErasures())
    } catch Refusal.nothingChanged {
      return
    } catch StoreError.readOnly {
      return
    }
  }

  private static func confirmationByChair(
    _ number: String, _ fold: borrowing Fold, _ context: DecisionContext
  ) throws -> Composition {
    let table = fold.world.rights.table(on: context.today)
    guard table.permit(.confirmForSoleMember, roles: context.actor.roles, relation: .own),
      let announced = fold.world.announcedErasures[number], announced.body != context.actor.body,
      let request = fold.asked.request(number)
    else { throw Refusal.notFoundOrNotPermitted }
    if context.now < announced.earliest { throw Refusal.erasureWaiting(until: announced.earliest) }
    return Composition(
      controls: request.compartments.map {
        .eraseIntent(EraseIntent(compartment: $0, reason: request.ground))
      })
  }

  /// Carries out what was just decided. The entry stands already: what cannot be finished now is reported.
  func carryOutErasures() throws {
    guard let keys else { return }
    erasures.merge(ErasureExecution(log, fold.roster, author: member, keys: keys).run())
    try readOn()
    erasures.unfinished.removeAll { id in
      if case .done? = fold.roster.compartments[id.identifier]?.erasure { return true }
      return false
    }
  }
}
