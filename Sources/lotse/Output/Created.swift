import Casework

/// What a command prints that created something: its number.
struct Created: Encodable {
  let number: String?

  /// Prints the number as text or JSON.
  static func print(_ receipt: Receipt, or known: String? = nil, as format: OutputFormat) throws {
    let number = receipt.number ?? known
    switch format {
    case .json: try Answer.json(Created(number: number))
    case .text, .html: if let number { Answer.line(number) }
    }
  }
}
