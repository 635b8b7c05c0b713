import Config

/// Whether anything lies in the data folder that is none of the log's files; with such a file the log does not open.
enum ForeignFilesCheck {
  static func judge(_ names: [String]) -> DoctorCheck {
    guard let first = names.first else { return DoctorCheck("foreign_files", .ok, DoctorPhrase.foreignNone) }
    return DoctorCheck(
      "foreign_files", .bad, DoctorPhrase.foreignFound, ["name": first, "count": String(names.count)])
  }
}
