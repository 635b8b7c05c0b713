import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records a measure, from a file or in a few words.
struct MeasureRecordCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a measure: lead, partners, action points, indicator.",
    discussion: "A whole measure comes from a file (--file, see --example), a short one from options.")
  static let example = EmbeddedFile.exampleMeasure

  @Option(name: .long, help: "The number; the program gives one if left out.") var number: String?
  @Option(name: .long, help: "The title.") var title: String?
  @Option(name: .long, help: "The title in English.") var titleEn: String?
  @Option(name: .long, help: "A point of the action plan; once for each.") var point: [String] = []
  @Option(name: .long, help: "Who leads it: a body of the alliance or the name of an office.") var lead:
    String?
  @Option(name: .long, help: "Who takes part; once for each.") var partner: [String] = []
  @Option(name: .long, help: "The first day; today if left out.") var from: String?
  @Option(name: .long, help: "The last day; continuous if left out.") var until: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func record() throws -> RecordText {
    guard file.file == nil, let title else { return try file.read() }
    return try RecordText.options(
      ShortMeasure(
        number: number, title: .init(de: title, en: titleEn), points: point, lead: lead, partners: partner,
        from: from, until: until))
  }

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let desk = member.desk
    var measure = try MeasureFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    measure.lead = member.office(measure.lead)
    measure.partners = measure.partners.map(member.office)
    return try await member.perform(RecordMeasure(measure)).number
  }
}

/// A measure given in options, in the form that its file has.
private struct ShortMeasure: Encodable {
  let number: String?
  let title: Title
  let points: [String]
  let lead: String?
  let partners: [String]
  let from: String?
  let until: String?

  struct Title: Encodable {
    let de: String
    let en: String?
  }
}
