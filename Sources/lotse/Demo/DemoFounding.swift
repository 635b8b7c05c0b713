import Casework
import Config
import EventStore
import Foundation
import Rulebook

/// Makes a rehearsal in a folder beside its place, and moves it there when it is complete.
struct DemoFounding {
  private let sketch: SketchedAlliance
  private let place: URL
  private let workshop: URL

  /// What may lie in a workshop that was left behind: the files of a log.
  private static let beginnings = ["log.db", "slots.", "lock", "head.note"]

  /// A founding of that alliance at that place.
  init(_ sketch: SketchedAlliance, place: URL) {
    self.sketch = sketch
    self.place = place
    workshop = place.deletingLastPathComponent().appendingPathComponent(
      place.lastPathComponent + ".unfinished")
  }

  /// Founds the alliance, plays its story and moves the folder; another founding at the same place is waited for.
  ///
  /// Without `replacing`, a rehearsal that stands there by then is left as it is.
  func run(replacing: Bool) async throws {
    let lock = try WorkshopLock(workshop)
    defer { lock.release() }
    if try !replacing && DemoFolder.isDemo(place, sketch) { return try remove(workshop) }
    try sweep()
    try await found()
    if try DemoFolder.isDemo(place, sketch) { try remove(place) }
    guard rename(workshop.path, place.path) == 0 else { throw StoreError.inputOutput(errno) }
  }

  private func found() async throws {
    let rules = try RuleFiles.defaults()
    let acts = try StoryFile.read(
      EmbeddedFile.demoStory.text, name: EmbeddedFile.demoStory.path, alliance: sketch,
      taxonomy: rules.taxonomy)
    let log = try RehearsalFounding.found(RehearsalPlan(sketch)) {
      try SQLiteLog.create(at: workshop, logID: $0, rehearsal: true)
    }
    var story = try DemoStory(sketch, log: log, rules: rules)
    try await story.play(acts)
    try log.close()
  }

  /// Empties the workshop of an interrupted founding; throws when there is anything in it that is no file of a log.
  private func sweep() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.path)
    guard names.allSatisfy({ name in Self.beginnings.contains { name.hasPrefix($0) } }) else {
      throw UsageFault.folderTaken
    }
    for name in names { try remove(workshop.appendingPathComponent(name)) }
  }

  private func remove(_ item: URL) throws { try FileManager.default.removeItem(at: item) }
}

/// Keeps two foundings at one place apart: a lock on the folder in which one of them works, gone with its process.
private struct WorkshopLock {
  private let descriptor: Int32

  /// Makes the folder if it is missing, and waits until nobody else works in it.
  init(_ folder: URL) throws {
    while true {
      if mkdir(folder.path, 0o700) != 0, errno != EEXIST { throw StoreError.inputOutput(errno) }
      let descriptor = Glibc.open(folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { throw UsageFault.folderTaken }
      guard flock(descriptor, LOCK_EX) == 0 else {
        let code = errno
        Glibc.close(descriptor)
        throw StoreError.inputOutput(code)
      }
      if Self.isStill(descriptor, at: folder) {
        self.descriptor = descriptor
        return
      }
      // Whoever had it has moved the folder to its place or removed it.
      Glibc.close(descriptor)
    }
  }

  func release() { Glibc.close(descriptor) }

  private static func isStill(_ descriptor: Int32, at folder: URL) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, lstat(folder.path, &named) == 0 else { return false }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }
}
