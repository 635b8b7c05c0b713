import ArgumentParser
import Clearing
import ReadModel

/// Asks that something be erased.
struct EraseRequestCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Ask that something be erased; another member confirms it after the waiting time.")

  @Argument(help: "The number of a case, of a report, or of a referral for its package.") var number: String?
  @Option(name: .long, help: "Why, as a code of the list erasure_grounds.") var ground: String
  @Option(name: .long, help: "Only this person of the case, by the short name.") var person: String?
  @Option(name: .long, help: "Only this person's contact, by the short name.") var contact: String?
  @Flag(name: .long, help: "Only the notes of the case.") var notes = false
  @Option(name: .long, help: "The account of this incident; its codes stay.") var incident: String?
  @Option(name: .long, help: "The name of this member of the own body, by login or name.") var colleague:
    String?
  @Option(name: .long, help: "The own body's access log of this year, once its period is over.")
  var accessLog: Int?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let target = try await target(member)
    let receipt = try await member.perform(RequestErasure(target, ground: ground))
    let list = try await member.freshErasures()
    let number = receipt.number ?? ""
    if let stub = list.erased.first(where: { $0.number == number }) {
      return RequestedErasure(gone: stub).show(member, format)
    }
    guard let waiting = list.waiting.first(where: { $0.request.number == number }) else {
      return Created(number: number).show(as: format)
    }
    RequestedErasure(waiting: waiting.request).show(member, format)
  }

  private func target(_ member: MemberSession) async throws -> RequestErasure.Target {
    let parts = [person != nil, contact != nil, notes].count { $0 }
    let others = [incident != nil, colleague != nil, accessLog != nil].count { $0 }
    guard (number == nil ? 0 : 1) + others == 1, parts <= (number == nil ? 0 : 1) else {
      throw UsageFault.oneTarget
    }
    if let incident { return .narrative(FileNumber.normalized(incident)) }
    if let accessLog { return .accessLog(year: accessLog) }
    if let colleague { return .directoryEntry(try await member.colleague(named: colleague)) }
    let number = FileNumber.normalized(number ?? "")
    if let person { return .person(number, label: person) }
    if let contact { return .contact(number, label: contact) }
    if notes { return .notes(number) }
    if FileNumber.isValid(number), number.hasPrefix("M-") { return .report(number) }
    return number.hasPrefix(FileNumber.Kind.referral.rawValue) ? .package(number) : .file(number)
  }
}
