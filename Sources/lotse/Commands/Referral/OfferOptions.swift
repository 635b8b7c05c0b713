import ArgumentParser
import Clearing
import Rulebook

/// What an offer and its preview have in common: the case, the addressed body and the file.
struct OfferOptions: ParsableArguments {
  @Argument(help: "The case's number.") var number: String?
  @Option(name: .long, help: "The body, by code word or name.") var to: String?

  @Option(name: .long, help: "The number of an approved disclosure, where there is no consent.")
  var ground: String?
  @Option(name: .long, help: "For the police: the case's number once more, typed as confirmation.")
  var confirm: String?

  /// The offer that a file describes.
  func offer(_ record: RecordText, _ member: MemberSession) throws -> OfferReferral {
    let number = try Number.required(number)
    guard let to else { throw ValidationError("Missing expected argument '--to <body>'") }
    let entry = try OfferFile.read(record.text, name: record.name, taxonomy: member.desk.taxonomy)
    return OfferReferral(
      number: number, recipient: try member.body(named: to), purpose: entry.purpose, classes: entry.classes,
      summary: entry.summary, ground: ground, confirmation: confirm)
  }
}
