import ArgumentParser

/// In which form a command answers.
struct OutputOptions: ParsableArguments {
  @Flag(name: .long, help: "Answer as JSON; the same as --format json.")
  var json = false

  @Option(name: .long, help: "The form of the answer: text, json or html where a page exists.")
  var format: OutputFormat?

  /// The form that was asked for.
  var chosen: OutputFormat { json ? .json : format ?? .text }
}

/// The forms of an answer.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html
}
