/// What a command prints that created or changed something: its number.
struct Created: Encodable {
  let number: String?

  /// Prints the number as text or JSON.
  func show(as format: OutputFormat) {
    switch format {
    case .json: Answer.json(self)
    case .text, .html: if let number { Answer.line(number) }
    }
  }
}
