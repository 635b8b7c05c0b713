import Config
import EventStore

/// Whether locks hold in the data folder and what is overwritten is gone.
enum FileSystemCheck {
  static func judge(_ kind: FolderFacts.FileSystem) -> DoctorCheck {
    switch kind {
    case .fit: return DoctorCheck("file_system", .ok, DoctorPhrase.fileSystemGood)
    case .network(let name):
      return DoctorCheck("file_system", .bad, CommandPhrase.networkFileSystem, ["kind": name])
    case .copyOnWrite(let name):
      return DoctorCheck("file_system", .bad, CommandPhrase.copyOnWriteFileSystem, ["kind": name])
    }
  }
}
