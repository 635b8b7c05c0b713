import ArgumentParser
import Clearing
import Config
import ReadModel
import Rulebook

/// Cases: one body's files on affected persons.
struct CaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Cases: open, list, show, close, reopen, correct, note, assign.",
    subcommands: [
      CaseOpen.self, CaseListCommand.self, CaseShow.self, CaseClose.self, CaseReopen.self, CaseCorrect.self,
      CaseNote.self, CaseAssign.self,
    ])
}

/// Opens a case: incident, file, persons and contacts in one entry.
struct CaseOpen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a case.")

  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleCase) { return }
    let (text, name) = try file.read()
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let command = try CaseFile.read(
        text, name: name, today: member.desk.today, taxonomy: member.desk.taxonomy)
      try Created.print(try await member.perform(command), as: format)
    }
  }
}

/// Lists the cases that the member may read.
struct CaseListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List cases.")

  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let labels = member.labels
      let list = WorkList(member.desk.world, reader: member.desk.reader, today: member.desk.today) {
        labels.label(.acts, $0)
      }
      if format == .json { return try Answer.json(["cases": list.rows.map { CaseLine($0, labels) }]) }
      for row in list.rows {
        let due = row.due.map(labels.day) ?? "-"
        Answer.line(
          "\(row.number)  \(row.status.rawValue)  \(due)  \(row.place)  \(labels.label(.acts, row.topic))")
      }
    }
  }
}

/// Shows one case.
struct CaseShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a case.")

  @Argument(help: "The case's number.") var number: String
  @Flag(name: .long, help: "Show names and narratives as text too; JSON always holds them.") var withText =
    false
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let (number, withText) = (number, withText)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let page = CasePage(try member.caseView(number), member.labels)
      switch format {
      case .json: try Answer.json(page)
      case .text, .html: Answer.lines(page.text(member.labels, withText: withText))
      }
    }
  }
}

/// Closes a case.
struct CaseClose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "close", abstract: "Close a case.")

  @Argument(help: "The case's number.") var number: String?
  @Option(name: .long, help: "The reason as a code; outcomes need --file.") var reason: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleCaseClosing) { return }
    let number = try Number.required(number)
    let record = file.file == nil ? nil : try file.read()
    if record == nil && reason == nil { throw UsageFault.nothingToClose }
    let reason = reason
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let closing =
        try record.map { try ClosingFile.read($0.text, name: $0.name, taxonomy: member.desk.taxonomy) }
        ?? Closing(reason: reason ?? "")
      let receipt = try await member.perform(CloseCase(number: number, closing: closing))
      try Created.print(receipt, or: number, as: format)
    }
  }
}

/// Takes a closed case up again.
struct CaseReopen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Reopen a closed case.")

  @Argument(help: "The case's number.") var number: String?
  @Option(name: .long, help: "The reason as a code.") var reason: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleCaseReopening) { return }
    let number = try Number.required(number)
    let record = file.file == nil ? nil : try file.read()
    if record == nil && reason == nil { throw UsageFault.nothingToClose }
    let reason = reason
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let code =
        try record.map { try ReopeningFile.read($0.text, name: $0.name, taxonomy: member.desk.taxonomy) }
        ?? reason ?? ""
      let receipt = try await member.perform(ReopenCase(number: number, reason: code))
      try Created.print(receipt, or: number, as: format)
    }
  }
}

/// Corrects a case; old values stay in the history.
struct CaseCorrect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "correct", abstract: "Correct a case.")

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleCaseCorrection) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let view = try member.caseView(number)
      let change = try CaseCorrectionFile.read(
        text, name: name, today: member.desk.today, taxonomy: member.desk.taxonomy)
      let known = view.persons.map { OpenCase.Affected(person: $0.record, contact: $0.contacts.first) }
      let command = CorrectCase(
        number: number, cover: change.cover(from: view.cover), persons: change.persons(from: known))
      try Created.print(try await member.perform(command), or: number, as: format)
    }
  }
}

/// Adds a counselling note to a case.
struct CaseNote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Add a note to a case.")

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    if file.printedExample(.exampleCaseNote) { return }
    let (text, name) = try file.read()
    let number = try Number.required(number)
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let note = try NoteFile.read(text, name: name)
      let receipt = try await member.perform(NoteCase(number: number, text: note))
      try Created.print(receipt, or: number, as: format)
    }
  }
}

/// Makes a colleague answer for a case.
struct CaseAssign: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Make a colleague answer for a case.")

  @Argument(help: "The case's number.") var number: String
  @Option(name: .long, help: "The colleague's login or display name.") var to: String
  @OptionGroup var common: CommonOptions

  mutating func run() async throws {
    let number = FileNumber.normalized(number)
    let name = to
    let format = common.output.chosen
    try await MemberSession.run(common) { member in
      let colleague = try await member.colleague(named: name)
      let receipt = try await member.perform(AssignCase(number: number, member: colleague))
      try Created.print(receipt, or: number, as: format)
    }
  }
}
