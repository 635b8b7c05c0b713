import Foundation

/// What a search of the log's files came to.
public struct SearchReceipt: Equatable, Sendable {
  /// Bytes of all the files that were looked through.
  public let bytes: UInt64
  /// How often each slot was still found, in the order of the slots.
  public let hits: [UInt64]
}

/// Looks for erased slots in every file byte for byte, whatever the files think they hold.
///
/// A slot counts as found where its half stands, or where its id stands as a live slot record.
struct FileSearch {
  private let slots: [Identifier]
  private let halves: UnsafeRawBufferPointer
  private static let halfLength = 32
  /// Bytes looked at in one go; matches may reach beyond them by a slot's length.
  private static let window = 1 << 20

  /// `halves` holds 32 bytes a slot, in their order; zeros where the half is not known any more.
  init(slots: [Identifier], halves: UnsafeRawBufferPointer) {
    self.slots = slots
    self.halves = halves
  }

  /// Searches these files.
  func search(_ files: [PlainFile]) throws(StoreError) -> SearchReceipt {
    var hits = [UInt64](repeating: 0, count: slots.count)
    var bytes: UInt64 = 0
    // It takes in other halves than the searched ones, so it is wiped in the end.
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Self.window + SlotRecord.length - 1, alignment: 16)
    defer {
      buffer.initializeMemory(as: UInt8.self, repeating: 0)
      buffer.deallocate()
    }
    for file in files {
      let size = try file.size()
      for start in stride(from: 0, to: size, by: Self.window) {
        let got = try file.read(into: buffer, at: start)
        count(in: UnsafeRawBufferPointer(rebasing: buffer[..<got]), &hits)
      }
      bytes += UInt64(size)
    }
    return SearchReceipt(bytes: bytes, hits: hits)
  }

  private func count(in text: UnsafeRawBufferPointer, _ hits: inout [UInt64]) {
    for place in slots.indices {
      let from = place * Self.halfLength
      let half = UnsafeRawBufferPointer(rebasing: halves[from..<from + Self.halfLength])
      if half.contains(where: { $0 != 0 }) {
        hits[place] += UInt64(places(of: half, in: text).count)
      }
      slots[place].bytes.withUnsafeBytes { id in
        hits[place] += UInt64(places(of: id, in: text).count { isLive(text, $0) })
      }
    }
  }

  /// Where a needle begins within the first window; what begins behind it is counted with the next one.
  private func places(of needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer) -> [Int] {
    guard let whole = needle.baseAddress, let start = text.baseAddress, text.count >= needle.count else {
      return []
    }
    let first = Int32(needle[0])
    let last = min(Self.window - 1, text.count - needle.count)
    var found: [Int] = []
    var from = 0
    while from <= last, let hit = memchr(start + from, first, last - from + 1) {
      let place = UnsafeRawPointer(hit) - start
      if memcmp(hit, whole, needle.count) == 0 { found.append(place) }
      from = place + 1
    }
    return found
  }

  private func isLive(_ text: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    guard place + SlotRecord.length <= text.count,
      let record = try? SlotRecord.parse(Array(text[place..<place + SlotRecord.length]))
    else { return false }
    if case .live = record.content { return true }
    return false
  }
}

extension SQLiteLog {
  /// Looks for slots in every file of the folder and in the mirror. `halves` holds 32 bytes a slot, zeros where unknown.
  public func searchFiles(for slots: [Identifier], halves: UnsafeRawBufferPointer) throws -> SearchReceipt {
    guard halves.count == slots.count * 32 else { throw StoreError.halfLength }
    return try use { _ in
      try FileSearch(slots: slots, halves: halves).search(try layout.everyFile())
    }
  }
}

extension FolderLayout {
  /// Every plain file of the folder and of the folders in it, and the mirror.
  fileprivate func everyFile() throws(StoreError) -> [PlainFile] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var places = paths.sorted().map { folder.appendingPathComponent($0) }
    if !places.contains(where: { $0.standardizedFileURL == mirror.standardizedFileURL }) {
      places.append(mirror)
    }
    var files: [PlainFile] = []
    for place in places {
      guard let file = try LogsInUse.file(place, of: folder) else { continue }
      files.append(file)
    }
    return files
  }
}
