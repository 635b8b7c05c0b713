import Clearing

/// Reads for how long data are kept and how erasing goes.
public enum RetentionFile {
  /// The rules in `text`; throws the first thing that is wrong, with its place in the file called `name`.
  public static func read(_ text: String, name: String) throws(RulebookError) -> RetentionRules {
    var findings = Findings()
    let rules = read(text, name: name, &findings)
    try findings.throwFirst()
    guard let rules else { throw RulebookError(file: name, line: 1, column: 1, fault: .empty) }
    return rules
  }

  /// The rules of a text; nil with every fault noted when something is wrong.
  static func read(_ text: String, name: String, _ findings: inout Findings) -> RetentionRules? {
    let top = findings.take { () throws(RulebookError) in
      try YAMLRoot.read(text, name: name).fields([
        "version", "waiting_hours", "slot_backup_days", "grace_days", "grace_window_days", "periods",
      ])
    }
    guard let top else { return nil }
    let version = findings.take { () throws(RulebookError) in try top.ruleVersion() }
    let waiting = top.count("waiting_hours", 0...2160, &findings)
    let backup = top.count("slot_backup_days", 0...3650, &findings)
    let grace = top.count("grace_days", 0...730, &findings)
    let window = top.count("grace_window_days", 0...365, &findings)
    let months = months(top, &findings)
    guard let version, let waiting, let backup, let grace, let window, let months else { return nil }
    return RetentionRules(
      version: version, waitingHours: waiting, slotBackupDays: backup, graceDays: grace,
      graceWindowDays: window, months: months)
  }

  private static func months(_ top: Fields, _ findings: inout Findings) -> [ErasureUnit: Int]? {
    let periods = findings.take { () throws(RulebookError) in
      try top.required("periods").fields(ErasureUnit.allCases.map(\.rawValue))
    }
    guard let periods else { return nil }
    var months: [ErasureUnit: Int] = [:]
    for unit in ErasureUnit.allCases where periods[unit.rawValue] != nil {
      months[unit] = periods.count(unit.rawValue, 1...1200, &findings)
    }
    return months
  }
}
