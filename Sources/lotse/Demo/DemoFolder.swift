import Casework
import EventStore
import Foundation
import Hardening
import Rulebook

/// The data folder of the rehearsal: found when it is there, made when it is not.
enum DemoFolder {
  /// The rehearsal in a folder, ready to be used; without a folder it lies where programs keep their data.
  ///
  /// A folder that holds it goes on where it was; `fresh` founds it anew. It is made beside its place and moved there
  /// when it is complete, so that an interrupted founding is simply done again. Throws `UsageFault.folderTaken` for a
  /// folder that holds anything else, and what the log throws.
  static func prepare(at folder: URL?, fresh: Bool) async throws -> Demo {
    let folder = (folder ?? standard).standardizedFileURL
    // The workshop of a founding lies beside the place.
    confineWriting(to: [folder.deletingLastPathComponent()])
    let sketch = try DemoAlliance.sketch()
    let holdsDemo = try isDemo(folder, sketch)
    if fresh || !holdsDemo {
      try FileManager.default.createDirectory(
        at: folder.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try await DemoFounding(sketch, place: folder).run(replacing: fresh)
    }
    return Demo(folder: folder, members: sketch.demoMembers)
  }

  /// `lotse-demo` in the folder that XDG_DATA_HOME names, else in `~/.local/share`.
  static var standard: URL {
    let named = ProcessInfo.processInfo.environment["XDG_DATA_HOME"] ?? ""
    let home = FileManager.default.homeDirectoryForCurrentUser
    // The specification has relative paths ignored.
    let base =
      named.hasPrefix("/") ? URL(fileURLWithPath: named) : home.appendingPathComponent(".local/share")
    return base.appendingPathComponent("lotse-demo")
  }

  /// Does the folder hold the rehearsal? False when it is missing or empty; throws when it holds something else.
  static func isDemo(_ folder: URL, _ sketch: SketchedAlliance) throws -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else { return false }
    guard isFolder.boolValue else { throw UsageFault.folderTaken }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    if names.isEmpty { return false }
    guard names.contains("log.db") else { throw UsageFault.folderTaken }
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    guard log.isRehearsal, Set(try log.logins().map(\.name)).isSuperset(of: sketch.logins) else {
      throw UsageFault.folderTaken
    }
    return true
  }
}
