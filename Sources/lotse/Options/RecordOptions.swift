import Foundation

extension RecordText {
  /// A record that was given in options: the same form as its file, whose reader then says what is wrong.
  static func options(_ value: some Encodable) throws -> RecordText {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return RecordText(text: String(decoding: try encoder.encode(value), as: UTF8.self), name: "--")
  }
}
