import ArgumentParser
import Clearing

/// Says that the own body takes no new cases.
struct CapacityStop: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "Say that your body takes no new cases for now.")

  @Option(name: .long, help: "The last day of it; until it is ended if left out.") var until: String?
  @Flag(name: .long, help: "Urgent cases are still taken.") var urgentOnly = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let day = try until.map { try DayText.read($0, today: member.desk.today) }
    _ = try await member.perform(StopCapacity(until: day, urgentOnly: urgentOnly))
    let stop = CapacityStopped(
      body: member.desk.reader.body, until: day, urgentOnly: urgentOnly, on: member.desk.today)
    let line = StopLine(stop, member.labels)
    if format == .json { Answer.json(line) } else { Answer.lines(line.text) }
  }
}
