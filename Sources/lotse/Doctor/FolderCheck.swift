import Config
import EventStore
import Foundation

/// Whose the data folder is, and who else may look or write there.
enum FolderCheck {
  static func judge(_ facts: FolderFacts, account: UInt32, path: String) -> DoctorCheck {
    let values = ["folder": path, "mode": String(facts.mode, radix: 8), "owner": String(facts.owner)]
    if facts.owner != account { return DoctorCheck("folder", .bad, DoctorPhrase.folderForeign, values) }
    if facts.mode & 0o022 != 0 { return DoctorCheck("folder", .bad, DoctorPhrase.folderWritable, values) }
    if facts.mode & 0o055 != 0 { return DoctorCheck("folder", .warning, DoctorPhrase.folderReadable, values) }
    return DoctorCheck("folder", .ok, DoctorPhrase.folderGood, values)
  }
}
