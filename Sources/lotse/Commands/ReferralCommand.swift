import ArgumentParser
import Clearing
import Config
import ReadModel
import Reports
import Rulebook

/// Referrals: offers of a case to another body, and what became of them.
struct ReferralCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral",
    abstract: "Referrals: offer, preview, list, show, accept, decline, report, print.",
    subcommands: [
      ReferralOffer.self, ReferralPreview.self, ReferralListCommand.self, ReferralShow.self,
      ReferralAccept.self, ReferralDecline.self, ReferralReport.self, ReferralPrint.self,
    ])
}

/// Offers a case to a body.
struct ReferralOffer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "offer", abstract: "Offer a case to a body.")

  @Argument(help: "The case's number.") var number: String?
  @Option(name: .long, help: "The body, by code word or name.") var to: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleOffer) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    guard let to else { throw ValidationError("Missing expected argument '--to <body>'") }
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let offer = try member.offer(of: number, to: to, text: text, name: name)
      try Created.print(try await member.perform(offer), as: format)
    }
  }
}

/// Shows what an offer would show its recipient, without offering anything.
struct ReferralPreview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show exactly what the recipient would see.")

  @Argument(help: "The case's number.") var number: String?
  @Option(name: .long, help: "The body, by code word or name.") var to: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleOffer) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    guard let to else { throw ValidationError("Missing expected argument '--to <body>'") }
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let preview = try await member.preview(try member.offer(of: number, to: to, text: text, name: name))
      let page = PreviewPage(preview)
      switch format {
      case .json: try Answer.json(page)
      case .text, .html: Answer.lines(page.text(member.labels))
      }
    }
  }
}

extension MemberSession {
  /// The offer that a file describes.
  fileprivate func offer(of number: String, to body: String, text: String, name: String) throws
    -> OfferReferral
  {
    let entry = try OfferFile.read(text, name: name, taxonomy: desk.taxonomy)
    return OfferReferral(
      number: number, recipient: try self.body(named: body), purpose: entry.purpose, classes: entry.classes,
      summary: entry.summary)
  }
}

/// Lists the referrals that the member may read.
struct ReferralListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List referrals.")

  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let labels = member.labels
      let list = ReferralList(member.desk.world, reader: member.desk.reader, today: member.desk.today)
      if format == .json { return try Answer.json(["referrals": list.rows.map { ReferralLine($0, labels) }]) }
      for row in list.rows {
        let ends = "\(labels.body(row.from)) -> \(labels.body(row.to))"
        Answer.line("\(row.number)  \(row.stage.rawValue)  \(labels.day(row.due))  \(ends)")
      }
    }
  }
}

/// Shows one referral: the offer sheet, and the package once the member's body may read it.
struct ReferralShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a referral.")

  @Argument(help: "The referral's number.") var number: String
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let number = number
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let view = try member.referralView(number)
      if format == .json { return try Answer.json(ReferralPage(view, member.labels)) }
      Answer.lines(member.sheet(view).text())
    }
  }
}

/// Prints a referral to paper.
struct ReferralPrint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "A referral as a page: --format text or html.")

  @Argument(help: "The referral's number.") var number: String
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let number = number
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let view = try member.referralView(number)
      switch format {
      case .json: try Answer.json(ReferralPage(view, member.labels))
      case .text: Answer.lines(member.sheet(view).text())
      case .html: print(member.sheet(view).html())
      }
    }
  }
}

/// Accepts a referral.
struct ReferralAccept: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "accept", abstract: "Accept a referral.")

  @Argument(help: "The referral's number.") var number: String
  @Option(name: .long, help: "The own file number, shown to the sender.") var reference: String?
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let command = AcceptReferral(number: FileNumber.normalized(number), reference: reference)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      try Created.print(try await member.perform(command), or: command.number, as: format)
    }
  }
}

/// Declines a referral with a reason.
struct ReferralDecline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "decline", abstract: "Decline a referral.")

  @Argument(help: "The referral's number.") var number: String
  @Option(name: .long, help: "The reason as a code.") var reason: String
  @Option(name: .long, help: "Another body that may help instead.") var suggest: String?
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let (number, reason, suggest) = (FileNumber.normalized(number), reason, suggest)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let command = DeclineReferral(
        number: number, reason: reason, suggestion: try suggest.map { try member.body(named: $0) })
      try Created.print(try await member.perform(command), or: number, as: format)
    }
  }
}

/// Reports back what came of an accepted referral.
struct ReferralReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Report back on a referral.")

  @Argument(help: "The referral's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleReferralReport) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let entry = try ReportFile.read(text, name: name, taxonomy: member.desk.taxonomy)
      let command = ReportReferral(number: number, outcome: entry.outcome, text: entry.text)
      try Created.print(try await member.perform(command), or: number, as: format)
    }
  }
}
