import Clearing

/// The statement of a record that it is about a body of the alliance.
enum AccusedFields {
  static let keys = ["accused_body", "staff_path"]

  /// The body it is about; nil when none is named. Whoever works there says so with `staff_path`.
  static func read(_ fields: Fields) throws(RulebookError) -> AccusedBody? {
    let isStaffPath = try fields.flag("staff_path", default: false)
    guard let code = try fields.text("accused_body") else {
      if isStaffPath { _ = try fields.required("accused_body") }
      return nil
    }
    return AccusedBody(code: code, isStaffPath: isStaffPath)
  }
}
