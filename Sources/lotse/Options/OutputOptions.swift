import ArgumentParser

/// In which form a command answers.
struct OutputOptions: ParsableArguments {
  @Flag(name: .long, help: "Answer as JSON; the same as --format json.")
  var json = false

  @Option(
    name: .long, help: "The form of the answer: text or json; html, csv or odt where such a document exists.")
  var format: RequestedFormat?

  /// The form that was asked for, where nothing but a plain answer, JSON and a page may be offered.
  var chosen: OutputFormat {
    if json { return .json }
    switch format {
    case .json: return .json
    case .html: return .html
    case .text, .csv, .odt, nil: return .text
    }
  }

  /// The document that was asked for; nil for a plain answer, a page or JSON.
  var document: DocumentFormat? {
    if json { return nil }
    switch format {
    case .csv: return .csv
    case .odt: return .odt
    case .text, .json, .html, nil: return nil
    }
  }
}

/// The forms that any command knows.
enum OutputFormat: Sendable {
  case text, json, html
}

/// The forms that only some commands offer.
enum DocumentFormat: Sendable {
  case csv, odt
}

/// What can be asked for.
enum RequestedFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html, csv, odt
}
