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
    try await found(in: workshop)
    if try DemoFolder.isDemo(place, sketch) { try remove(place) }
    guard rename(workshop.path, place.path) == 0 else { throw StoreError.inputOutput(errno) }
  }

  private func found(in folder: URL) async throws {
    let rules = try RuleFiles.defaults()
    let acts = try StoryFile.read(
      EmbeddedFile.demoStory.text, name: EmbeddedFile.demoStory.path, alliance: sketch,
      taxonomy: rules.taxonomy)
    let log = try RehearsalFounding.found(RehearsalPlan(sketch)) {
      try SQLiteLog.create(at: folder, logID: $0, rehearsal: true)
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
