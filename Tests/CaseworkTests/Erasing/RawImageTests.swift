import Clearing
import EventStore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Casework

/// A file system of its own in a file, whose raw bytes can be searched. It needs root and loop devices.
private final class LoopImage {
  let file: URL
  let mount: URL
  private var isMounted = false

  init() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lotse-loop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    file = place.appendingPathComponent("image")
    mount = place.appendingPathComponent("mount")
    try FileManager.default.createDirectory(at: mount, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 64 << 20)
    try handle.close()
    try Self.run("/usr/sbin/mkfs.ext4", ["-q", "-F", file.path])
    try mountAgain()
  }

  deinit {
    if isMounted { try? unmount() }
    try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
  }

  func mountAgain() throws {
    try Self.run("/usr/bin/mount", ["-o", "loop", file.path, mount.path])
    isMounted = true
  }

  func unmount() throws {
    try Self.run("/usr/bin/umount", [mount.path])
    isMounted = false
  }

  /// How often a needle stands in the raw bytes of the unmounted image.
  func occurrences(_ needle: [UInt8]) throws -> Int {
    ErasureScene.count(Data(needle), in: try Data(contentsOf: file, options: .alwaysMapped))
  }

  static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(program: program) }
  }

  struct Failed: Error { let program: String }

  /// Can one be made here? Tried once.
  static let isPossible: Bool = {
    guard geteuid() == 0 else { return false }
    return (try? LoopImage()) != nil
  }()
}

@Suite(
  .enabled(if: LoopImage.isPossible, "needs root and loop devices: nothing is shown about raw disks here"),
  .serialized)
struct `The raw image of the disk` {
  /// Puts the alliance of a scene into the image.
  private func onDisk(_ scene: ErasureScene, _ image: LoopImage) throws -> URL {
    let folder = image.mount.appendingPathComponent("data")
    try FileManager.default.copyItem(at: scene.folder, to: folder)
    return folder
  }

  /// Does something as a member on that disk; nothing holds a file of it open afterwards.
  private func acting<Result: Sendable>(
    _ login: String, _ folder: URL, now: String? = nil, _ work: (Session) async throws -> Result
  ) async throws -> Result {
    let session = try Session(
      log: SQLiteLog.open(at: folder), login: login, password: .password(TestAlliance.password),
      rules: Rules(taxonomy: SampleTaxonomy.lists, procedure: SampleAlliance.procedure),
      now: now.flatMap { AllianceClock.parse($0) })
    let result = try await work(session)
    try await session.close()
    return result
  }

  @Test func `holds no half of an erased key, though it held each before`() async throws {
    let scene = try await ErasureScene.full()
    let image = try LoopImage()
    let folder = try onDisk(scene, image)
    let requests = try await acting("nord-1", folder) { session in
      // Compartments that are opened and erased on this disk, the slots of the copied ones beside them.
      let more = try await session.perform(Story.openCase).number ?? ""
      var requests: [String] = []
      for number in [scene.file, more] {
        let ask = RequestErasure(.file(number), ground: "subject_request")
        requests.append(try await session.perform(ask).number ?? "")
      }
      return requests
    }
    let halves = try Self.halves(folder)
    try image.unmount()
    var before = 0
    for half in halves.values { before += try image.occurrences(half) > 0 ? 1 : 0 }
    #expect(before == halves.count, "the scan must find every half while it is there")
    try image.mountAgain()
    let report = try await acting("nord-2", folder, now: ErasureScene.later) { session in
      for number in requests { _ = try await session.confirmErasure(number) }
      return await session.erasureReport()
    }
    #expect(report.unfinished.isEmpty)
    try image.unmount()
    let erased = Set(report.finished.map { $0.compartment.identifier })
    #expect(erased.count >= 14)
    for (compartment, half) in halves {
      let found = try image.occurrences(half)
      #expect(erased.contains(compartment) ? found == 0 : found >= 2)
    }
    for form in [Array(Story.marker.utf8), Array(Story.marker.utf8.reversed())] {
      #expect(try image.occurrences(form) == 0)
    }
    try image.mountAgain()
    let cases = try await acting("nord-1", folder) { try await $0.desk().world.cases.count }
    #expect(cases == 0)
    try image.unmount()
  }

  @Test func `keeps a key that lay in a row of SQLite, which is why slots lie elsewhere`() throws {
    let image = try LoopImage()
    let key = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete=ON")
      try database.execute(sql: "PRAGMA synchronous=FULL")
    }
    let queue = try DatabaseQueue(
      path: image.mount.appendingPathComponent("keys.db").path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      _ = try String.fetchOne(database, sql: "PRAGMA journal_mode=WAL")
      try database.execute(sql: "CREATE TABLE slot (id INTEGER PRIMARY KEY, half BLOB)")
      for row in 1...40 {
        let half = row == 20 ? key : (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        try database.execute(sql: "INSERT INTO slot VALUES (?, ?)", arguments: [row, Data(half)])
      }
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      try database.execute(sql: "DELETE FROM slot WHERE id = 20")
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
    try image.unmount()
    #expect(try image.occurrences(key) > 0)
  }

  private static func halves(_ folder: URL) throws -> [Identifier: [UInt8]] {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    var found: [Identifier: [UInt8]] = [:]
    for compartment in try log.roster().compartments.values {
      found[compartment.id] = try log.slots([compartment.slot])[compartment.slot]
    }
    return found
  }
}
