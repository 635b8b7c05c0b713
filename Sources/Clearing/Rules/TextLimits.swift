/// How long texts may be, so that an event stays below its largest bucket of 64 KiB.
enum TextLimits {
  /// Bytes of UTF-8 of one free text.
  static let narrative = 40_000
  /// Bytes of UTF-8 of all free texts of a package together.
  static let package = 52_000
  /// Bytes of UTF-8 of a question about an offer, or of the reply to it.
  static let message = 4000
  /// Bytes of UTF-8 of one line, such as a name.
  static let line = 400

  /// Throws unless the text has something in it and fits.
  static func check(_ text: String, _ part: Refusal.Requirement, limit: Int) throws(Refusal) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .missing(part) }
    try checkLength(text, limit: limit)
  }

  /// Throws unless the text fits, if there is one.
  static func checkLength(_ text: String?, limit: Int) throws(Refusal) {
    if let text, text.utf8.count > limit { throw .textTooLong(limit: limit) }
  }
}
