import Foundation
import TerminalKit

/// Puts a command's result on stdout: guarded lines, or JSON.
enum Answer {
  /// Where answers go instead of stdout, if anywhere.
  @TaskLocal static var sink: AnswerSink?

  /// Prints a text that is safe already, as it is.
  static func raw(_ text: String) {
    if let sink { return sink.put(text) }
    print(text, terminator: "")
  }

  /// Writes a file's bytes to stdout; throws where a person at a terminal would get them.
  static func file(_ bytes: [UInt8]) throws(UsageFault) {
    guard sink == nil, isatty(STDOUT_FILENO) == 0 else { throw .redirectMissing }
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Prints a line of text; whatever foreign text it holds is guarded here.
  static func line(_ text: String) { raw(SafeText(text).printable + "\n") }

  /// Prints sentences on stderr, where they do not mix with an answer.
  static func note(_ text: String) {
    for line in SafeText.paragraphs(text) {
      FileHandle.standardError.write(Data((line.printable + "\n").utf8))
    }
  }

  /// Prints several lines of text.
  static func lines(_ text: String) {
    for line in SafeText.paragraphs(text) { raw(line.printable + "\n") }
  }

  /// Prints a value as JSON with sorted keys.
  ///
  /// Characters that act on a terminal are written as `\u` escapes, which mean the same to every reader of JSON.
  static func json(_ value: some Encodable) { raw(text(json: value)) }

  /// A value as JSON with sorted keys and a line end.
  static func text(json value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // One style for scripts, whatever a stored value calls its parts.
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Values of our own types: nothing in them that JSON could not hold.
    guard let data = try? encoder.encode(value) else { return "" }
    return escaped(String(decoding: data, as: UTF8.self)) + "\n"
  }

  private static func escaped(_ text: String) -> String {
    // Nearly every answer can stay as it is, and taking a long one apart costs more than making it.
    guard text.unicodeScalars.contains(where: isEscaped) else { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isEscaped(scalar) {
        for unit in String(scalar).utf16 {
          output.append(contentsOf: String(format: "\\u%04x", unit).unicodeScalars)
        }
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar != "\n" && (scalar.value < 0x20 || scalar.value == 0x7F) }
    return acts(scalar)
  }

  /// Could the character act on a terminal, hide, or turn the direction of writing?
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
      return true
    default: return false
    }
  }
}
