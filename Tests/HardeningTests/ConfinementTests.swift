import Foundation
import Testing

@testable import Hardening

@Suite("Writing confined to a folder") final class ConfinementTests {
  private let place: URL
  private var inside: URL { place.appendingPathComponent("inside") }
  private var outside: URL { place.appendingPathComponent("outside") }

  init() throws {
    place = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString)")
    for folder in [inside, outside] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try Data("kept".utf8).write(to: inside.appendingPathComponent("kept"))
    try Data("there".utf8).write(to: outside.appendingPathComponent("there"))
  }

  deinit { try? FileManager.default.removeItem(at: place) }

  @Test func `works inside, is refused outside, and reading is left open, in every thread`() throws {
    let probe = try Probe(["hardened", "confined", inside.path, outside.path])
    let result = try #require(probe.answer("result"))
    guard result.hasPrefix("holds") else { try Test.cancel("this kernel has no Landlock: \(result)") }
    for word in ["inside_create", "inside_rename", "inside_remove", "null"] {
      #expect(probe.answer(word) == "0", "\(word)")
    }
    let refused =
      ["create", "open", "truncate", "remove", "folder", "link"].map { "outside_" + $0 } + ["task_create"]
    for word in refused { #expect(probe.answer(word) == String(EACCES), "\(word)") }
    #expect(
      probe.answer("thread_create") == [String](repeating: String(EACCES), count: 8).joined(separator: ","))
    #expect([String(EACCES), String(EXDEV)].contains(probe.answer("outside_rename")))
    #expect(probe.answer("outside_read") == "there")
    #expect(probe.answer("sum") == "5050")
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == ["there"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: inside.path) == ["kept"])
  }

  @Test func `a folder that is not there yet counts as the one it will be made in`() {
    let missing = inside.appendingPathComponent("not/there")
    #expect(ExistingFolder.path(at: missing) == inside.standardizedFileURL.path)
    #expect(ExistingFolder.path(at: inside) == inside.standardizedFileURL.path)
  }
}
