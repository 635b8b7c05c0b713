import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records a workshop or dialogue with the needs that were named.
struct SelfCheckWorkshop: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "Record a workshop or dialogue with its needs; names nobody.")
  static let example = EmbeddedFile.exampleWorkshop

  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let desk = member.desk
    var workshop = try WorkshopFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    for topic in workshop.topics.indices {
      for need in workshop.topics[topic].needs.indices {
        let office = workshop.topics[topic].needs[need].responsible
        workshop.topics[topic].needs[need].responsible = office.map(member.office)
      }
    }
    return try await member.perform(RecordWorkshop(workshop)).number
  }
}

/// Says which measure answers a need.
struct SelfCheckNeed: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "need", abstract: "Say which measure answers a need of a workshop.")

  @Argument(help: "The workshop's number.") var workshop: String
  @Argument(help: "The need, counted from 1 through the whole workshop.") var need: Int
  @Option(name: .long, help: "The measure's number.") var measure: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let command = AnswerNeed(workshop: workshop, need: need, measure: measure)
    Created(number: try await member.perform(command).number).show(as: format)
  }
}
