import Config
import EventStore

/// Whether the files of the log are plain and for their owner alone.
enum FilesCheck {
  static func judge(_ files: [FolderFacts.File]) -> DoctorCheck {
    if let odd = files.first(where: { !$0.isPlain }) {
      return DoctorCheck("files", .bad, DoctorPhrase.fileNotPlain, ["name": odd.name])
    }
    let open = files.filter { $0.mode & 0o077 != 0 }
    guard let first = open.first else {
      return DoctorCheck("files", .ok, DoctorPhrase.filesGood, ["count": String(files.count)])
    }
    return DoctorCheck(
      "files", open.contains { $0.mode & 0o022 != 0 } ? .bad : .warning, DoctorPhrase.filesOpen,
      ["name": first.name, "mode": String(first.mode, radix: 8), "count": String(open.count)])
  }
}
