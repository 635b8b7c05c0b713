/// The random numbers by which incidents, cases and referrals are called: `V-26-4821-390`.
///
/// Six random digits and a check digit: no number tells how many there are, no gap tells of a hidden one.
/// The check digit follows ISO/IEC 7064, MOD 11,10, which finds every single wrong digit.
public enum FileNumber {
  /// What a number names, by its first letter.
  public enum Kind: String, Sendable {
    case incident = "V"
    case caseFile = "F"
    case referral = "Ü"
    /// A message received.
    case report = "M"
    /// An abstract question.
    case enquiry = "A"
    /// Somebody called for a step whose time has passed.
    case escalation = "E"
    /// A case conference.
    case conference = "K"
    /// A disclosure without consent.
    case disclosure = "O"
    /// An erasure.
    case erasure = "L"
    /// A meeting of the alliance.
    case meeting = "S"
    /// A training.
    case training = "T"
    /// A draft of half-yearly figures.
    case summary = "H"
    /// Words for the alliance.
    case finding = "B"
  }

  /// Makes the number of a kind, a year and six random digits (0 to 999,999).
  public static func make(_ kind: Kind, year: Int, random: Int) -> String {
    let digits = padded(random % 1_000_000, 6)
    let yearDigits = padded(year % 100, 2)
    let check = checkDigit(of: yearDigits + digits)
    return "\(kind.rawValue)-\(yearDigits)-\(digits.prefix(4))-\(digits.suffix(2))\(check)"
  }

  /// Brings what a person typed into the stored form: upper case, `U-` for `Ü-`, no spaces.
  public static func normalized(_ typed: String) -> String {
    let text = typed.filter { !$0.isWhitespace }.uppercased()
    return text.hasPrefix("U-") ? "Ü-" + text.dropFirst(2) : text
  }

  /// Is the text a random number whose check digit is right?
  public static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, Kind(rawValue: String(parts[0])) != nil, parts[1].count == 2,
      parts[2].count == 4, parts[3].count == 3
    else { return false }
    let digits = parts[1] + parts[2] + parts[3]
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return false }
    return checkDigit(of: String(digits.dropLast())) == String(digits.suffix(1))
  }

  /// Can these letters begin a body's own numbers? One to four capitals, and none that begin a random number.
  public static func isPrefix(_ text: String) -> Bool {
    (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (65...90).contains($0) }
      && Kind(rawValue: text) == nil && text != "U"
  }

  /// A body's own running number, such as `BN-26-0198`.
  public static func running(prefix: String, year: Int, count: Int) -> String {
    "\(prefix)-\(padded(year % 100, 2))-\(padded(count, 4))"
  }

  private static func checkDigit(of digits: String) -> String {
    var product = 10
    for digit in digits.utf8 {
      let sum = (Int(digit) - 48 + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return String((11 - product) % 10)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
