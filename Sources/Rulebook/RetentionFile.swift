import Clearing

/// Reads for how long data are kept and how erasing goes.
public enum RetentionFile {
  /// The rules in `text`; throws the first thing that is wrong, with its place in the file called `name`.
  public static func read(_ text: String, name: String) throws(RulebookError) -> RetentionRules {
    let top = try YAMLRoot.read(text, name: name).fields([
      "version", "waiting_hours", "slot_backup_days", "grace_days", "grace_window_days", "periods",
    ])
    return RetentionRules(
      version: try top.required("version").text(),
      waitingHours: try top.required("waiting_hours").count(0...2160),
      slotBackupDays: try top.required("slot_backup_days").count(0...3650),
      graceDays: try top.required("grace_days").count(0...730),
      graceWindowDays: try top.required("grace_window_days").count(0...365),
      months: try months(try top.required("periods")))
  }

  private static func months(_ entry: Entry) throws(RulebookError) -> [ErasureUnit: Int] {
    let periods = try entry.fields(ErasureUnit.allCases.map(\.rawValue))
    var months: [ErasureUnit: Int] = [:]
    for unit in ErasureUnit.allCases {
      months[unit] = try periods[unit.rawValue]?.count(1...1200)
    }
    return months
  }
}
