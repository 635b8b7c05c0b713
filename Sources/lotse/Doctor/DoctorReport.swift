import Config
import EventStore
import Foundation
import Hardening

/// Everything that `doctor` looks at, in the order in which it is shown. Needs no password and no log that can be opened.
struct DoctorReport {
  let checks: [DoctorCheck]

  /// Looks at program, folder and host.
  init(_ options: CommonOptions) {
    let data = Self.data(options)
    // Asked last: what the log's opening confines is in force only then.
    let state = HardeningState.current
    checks =
      VersionsCheck.look() + data + [
        MemoryCheck.judge(state), CrashCheck.judge(state), CallFilterCheck.judge(state.callFilter),
        ConfinementCheck.judge(state.confinement),
        SwapCheck.look(), CorePatternCheck.look(state), TracingCheck.look(state), ClockCheck.look(),
        TerminalCheck.look(options.language),
      ]
  }

  /// Whether anything is wrong.
  var isBad: Bool { checks.contains { $0.state == .bad } }

  private static func data(_ options: CommonOptions) -> [DoctorCheck] {
    guard let folder = options.namedFolder else {
      return [DoctorCheck("folder", .warning, DoctorPhrase.folderNotNamed)]
    }
    guard let facts = FolderFacts(folder) else {
      return [DoctorCheck("folder", .bad, DoctorPhrase.folderUnreadable, ["folder": folder.path])]
    }
    return [
      FolderCheck.judge(facts, account: geteuid(), path: folder.path), FilesCheck.judge(facts.files),
      ForeignFilesCheck.judge(facts.foreign), FileSystemCheck.judge(facts.fileSystem),
      FreeSpaceCheck.judge(facts.freeBytes), SchemaCheck.judge(facts.schema),
      LogCheck.look(options), SlotMirrorCheck.look(folder, options.mirror),
      DoctorCheck("backup", .warning, DoctorPhrase.backupUnknown),
    ]
  }
}
