import Clearing
import EventStore

extension Session {
  /// Notes what the member is about to see; what is urgent stands in the log before this returns.
  ///
  /// Throws when it cannot be written: then nothing may be shown.
  public func note(_ seen: [Access]) throws {
    if seen.isEmpty { return }
    if accesses.isFull { try flushAccesses() }
    let now = now()
    for access in seen { accesses.note(access, at: now) }
    if seen.contains(where: \.kind.isUrgent) { try flushAccesses() }
  }

  /// Notes that something was asked for and refused, before the answer.
  ///
  /// The number is noted only if it names something the member's body can open and no declared relation keeps the member
  /// from: what was typed is never stored.
  public func noteRefused(_ number: String?, _ command: CommandName) throws {
    let own = MemberID(member)
    let known = number.map { FileNumber.normalized($0) }
      .flatMap { fold.world.numbers[$0] == nil || fold.world.isKept(own, fromNumber: $0) ? nil : $0 }
    try note([Access(.refused, known, reason: command.rawValue)])
  }

  /// Writes the lines that wait, if the oldest one has waited for long enough.
  public func flushDueAccesses() throws {
    if accesses.isDue() { try flushAccesses() }
  }

  /// Writes the lines that wait, in an entry of their own.
  func flushAccesses() throws {
    // Who was removed writes nothing any more, and sees nothing either.
    if accesses.isEmpty || keys == nil || (try? reader()) == nil { return }
    // A damaged log is read as long as it can be, and nothing at all is written to it.
    if damage != nil { return }
    let context = try context()
    try fold.world.require(.noteAccess, .own, context)
    guard accesses.canWrite(fold.world, context) else { throw Refusal.newerProgram }
    _ = try write(CommandKey()) { _, _ in Composition() }
  }

  /// Writes the lines that wait at the end. What could wait was shown already: in a folder that can only be read it stays
  /// unwritten, as nothing there can be noted.
  func flushLastAccesses() throws {
    do { try flushAccesses() } catch StoreError.readOnly {}
  }

  /// Does the work of a command; a refused attempt is noted before the refusal is thrown.
  func notingRefusal<Result>(of command: some Command, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let refusal as Refusal {
      if refusal.isAttempt { try noteRefused(command.object, type(of: command).name) }
      throw refusal
    }
  }
}
