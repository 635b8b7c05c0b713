import Clearing

/// Everything that is wrong with one file: reading goes on behind a fault, so that all of them are named at once.
struct Findings {
  private(set) var errors: [RulebookError] = []

  /// Notes a fault.
  mutating func note(_ error: RulebookError) { errors.append(error) }

  /// What a part of the file says; nil with its fault noted when it says nothing.
  mutating func take<Part>(_ read: () throws(RulebookError) -> Part) -> Part? {
    do throws(RulebookError) {
      return try read()
    } catch {
      note(error)
      return nil
    }
  }

  /// The faults in the order of the file.
  var sorted: [RulebookError] { errors.sorted { ($0.line, $0.column) < ($1.line, $1.column) } }

  /// Throws the first fault of the file, if there is one.
  func throwFirst() throws(RulebookError) {
    if let first = sorted.first { throw first }
  }
}

extension Fields {
  /// The version of a rule text, such as `2026-2`: any two of them must have an order.
  func ruleVersion() throws(RulebookError) -> String {
    let entry = try required("version")
    let text = try entry.text()
    guard RuleVersion(text) != nil else { throw entry.error(.versionWithoutOrder(Shown.word(text))) }
    return text
  }
}

extension Fields {
  /// A whole number in these bounds; nil with its fault noted otherwise.
  func count(_ key: String, _ bounds: ClosedRange<Int>, _ findings: inout Findings) -> Int? {
    findings.take { () throws(RulebookError) in try required(key).count(bounds) }
  }
}
