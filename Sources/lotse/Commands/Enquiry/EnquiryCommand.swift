import ArgumentParser

/// Abstract questions to the police contact: without place, day and person, and without any link to a case.
struct EnquiryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enquiry",
    abstract: "Abstract questions to the police contact: ask, answer, list.",
    subcommands: [EnquiryAsk.self, EnquiryAnswer.self, EnquiryListCommand.self])
}
