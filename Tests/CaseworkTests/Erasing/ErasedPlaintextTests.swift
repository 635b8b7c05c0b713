import Clearing
import Foundation
import Testing

@Suite struct `What was erased stands in no file and on no screen` {
  /// The marker as a leak might have it.
  private static var forms: [String: [UInt8]] {
    let raw = Array(Story.marker.utf8)
    return [
      "raw": raw, "base64": Array(Data(raw).base64EncodedString().utf8),
      // Base64 of text in which the marker begins one or two bytes later.
      "base64 shifted by one": inner(base64: [0x20] + raw),
      "base64 shifted by two": inner(base64: [0x20, 0x20] + raw),
      "hex": Array(raw.map { String(format: "%02x", $0) }.joined().utf8),
      "UTF-16": Array(Story.marker.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      "JSON escaped": Array(Story.marker.utf16.map { String(format: "\\u%04x", $0) }.joined().utf8),
      "reversed": Array(raw.reversed()),
    ]
  }

  private static func inner(base64 bytes: [UInt8]) -> [UInt8] {
    Array(Data(bytes).base64EncodedString().utf8.dropFirst(4).dropLast(4))
  }

  @Test func `a marker in every kind of field is nowhere in any form, before and after`() async throws {
    let scene = try await ErasureScene.full()
    let before = try await scene.everythingShown("nord-1")
    // Else the scene forgot a kind of field.
    let fields = [
      " Name", " 555", " Notiz", " am Markt", " Kurzfassung", " Zeichen", " Ergebnis", " Ort", " Zweite",
      " Sprache", "@example.org", " Weg 1", " abends", " Nachtrag",
    ]
    for field in fields { #expect(before.contains(Story.marker + field), "\(field)") }
    let number = try await scene.requested()
    let report = try await scene.confirmed(number)
    #expect(report.unfinished.isEmpty && report.finished.count >= 9)
    for (form, needle) in Self.forms {
      #expect(try ErasureScene.occurrences(needle, in: scene.folder) == 0, "\(form)")
    }
    for login in ["nord-1", "nord-2", "koordination", "polizei-1", "sued-1", "vorsitz"] {
      #expect(try await !scene.everythingShown(login).contains(Story.marker), "\(login)")
    }
    #expect(try scene.findings().isEmpty)
  }

  @Test func `the same search finds each form when it stands in a file`() async throws {
    let alliance = try await TestAlliance()
    for (form, needle) in Self.forms {
      let planted = alliance.folder.appendingPathComponent("head.note.new")
      try Data([1, 2, 3] + needle + [4]).write(to: planted)
      #expect(try ErasureScene.occurrences(needle, in: alliance.folder) == 1, "\(form)")
    }
  }
}
