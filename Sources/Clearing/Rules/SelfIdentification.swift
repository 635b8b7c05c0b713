/// What in a text may tell who somebody is. It warns before an anonymous report is kept; it proves nothing, and what it
/// does not find may be there all the same.
public enum SelfIdentification: String, Hashable, Sendable, Codable, CaseIterable {
  /// A telephone number.
  case phone
  /// A mail address.
  case mail
  /// An account or an address on the web.
  case account
  /// A street with a number.
  case address
  /// A day of birth.
  case birthDate = "birth_date"
  /// Somebody says their own name.
  case ownName = "own_name"
  /// The name of a person whom the body has recorded.
  case recordedName = "recorded_name"

  /// What a text holds of these; `names` are those of recorded persons.
  public static func found(in text: String, names: [String]) -> [SelfIdentification] {
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    var found: Set<SelfIdentification> = []
    if holdsPhone(text) { found.insert(.phone) }
    if words.contains(where: isMail) { found.insert(.mail) }
    if words.contains(where: isAccount) { found.insert(.account) }
    if holdsAddress(words) { found.insert(.address) }
    if holdsBirthDate(words) { found.insert(.birthDate) }
    let sentence = words.map(bare).joined(separator: " ")
    if introductions.contains(where: { sentence.contains($0) }) { found.insert(.ownName) }
    if holdsName(Set(words.map(bare)), names) { found.insert(.recordedName) }
    return allCases.filter(found.contains)
  }

  private static let introductions = [
    "ich heiße", "ich heisse", "mein name ist", "mein name lautet", "my name is", "i am called",
  ]

  /// Seven digits or more that begin like a number to dial; a date is none.
  private static func holdsPhone(_ text: String) -> Bool {
    let runs = text.split { !($0.isASCII && ($0.isNumber || " +-/().".contains($0))) }
    return runs.contains { run in
      let parts = run.split(separator: " ").filter { !isDate(String($0)) }.joined()
      guard let first = parts.first(where: { $0 != "(" }), first == "0" || first == "+" else { return false }
      return parts.count(where: \.isNumber) >= 7
    }
  }

  private static func isMail(_ word: String) -> Bool {
    let parts = bare(word).split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
  }

  private static func isAccount(_ word: String) -> Bool {
    let text = word.drop { !$0.isLetter && !$0.isNumber && $0 != "@" }
    return text.hasPrefix("www.") || text.contains("://") || (text.hasPrefix("@") && text.count > 2)
  }

  /// `Marktstraße 3`, `Am Ring 12a`
  private static func holdsAddress(_ words: [String]) -> Bool {
    let ends = ["straße", "strasse", "str.", "weg", "gasse", "platz", "allee", "ring", "damm", "ufer"]
    return zip(words, words.dropFirst()).contains { street, number in
      number.first?.isNumber == true && !isDate(bare(number)) && ends.contains { street.hasSuffix($0) }
    }
  }

  private static func holdsBirthDate(_ words: [String]) -> Bool {
    words.indices.contains { place in
      ["geb.", "geboren", "geburtstag", "born", "birthday"].contains(words[place])
        && words[place...].prefix(4).contains { isDate(bare($0)) }
    }
  }

  /// A whole name, or a part of it that is no short everyday word.
  private static func holdsName(_ words: Set<String>, _ names: [String]) -> Bool {
    names.contains { name in
      let parts = name.lowercased().split { !$0.isLetter }.map(String.init)
      return parts.contains { $0.count > 3 && words.contains($0) }
        || (!parts.isEmpty && parts.allSatisfy { $0.count > 1 && words.contains($0) })
    }
  }

  /// `3.12.2025`, `2025-12-03`
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split { $0 == "." || $0 == "-" || $0 == "/" }
    return parts.count == 3 && parts.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isNumber) }
      && parts.contains { $0.count <= 2 }
  }

  /// A word without the marks around it.
  private static func bare(_ word: String) -> String {
    let isMark: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
    let front = word.drop(while: isMark)
    return String(front.reversed().drop(while: isMark).reversed())
  }
}
