import Foundation

extension ProofWalk {
  private static let slotsAtOnce = 4096

  /// Checks both copies of the slot file slot by slot, and that every live compartment has its slot and no erased one has.
  mutating func checkSlots(_ folder: LogFolder) throws {
    var copies: [SlotFileCopy: SlotFileReader] = [:]
    for (copy, url) in [(SlotFileCopy.main, folder.slots), (.mirror, folder.mirror)] {
      guard let file = SlotFileReader(url, of: roster.logID) else {
        report.note(.slotFileUnusable(copy))
        continue
      }
      copies[copy] = file
      if file.stray > 0 { report.note(.slotFileCut(copy)) }
    }
    let isLive = compare(copies)
    for (id, compartment) in roster.compartments.sorted(by: { $0.key < $1.key }) {
      switch compartment.erasure {
      case .none, .requested:
        if isLive[compartment.slot] != true { report.note(.slotMissing(compartment: id)) }
      case .done:
        if isLive[compartment.slot] == true { report.note(.slotNotErased(compartment: id)) }
      case .intended: continue
      }
    }
  }

  /// Goes through both copies side by side; gives which ids are live, and which erased.
  private mutating func compare(_ copies: [SlotFileCopy: SlotFileReader]) -> [ProofID: Bool] {
    var isLive: [ProofID: Bool] = [:]
    let count = copies.values.map(\.count).max() ?? 0
    for start in stride(from: 0, to: count, by: Self.slotsAtOnce) {
      let length = min(Self.slotsAtOnce, count - start)
      let main = copies[.main].map { $0.slots(from: start, count: length) }
      let mirror = copies[.mirror].map { $0.slots(from: start, count: length) }
      for offset in 0..<length {
        let place = UInt64(start + offset)
        let one = main.flatMap { slot($0, offset, .main, place) }
        let two = mirror.flatMap { slot($0, offset, .mirror, place) }
        if main != nil, mirror != nil, one != two { report.note(.slotsDiffer(place: place)) }
        take([one, two], &isLive)
      }
    }
    return isLive
  }

  private mutating func slot(
    _ bytes: [UInt8], _ offset: Int, _ copy: SlotFileCopy, _ place: UInt64
  ) -> SlotRecord? {
    let from = offset * SlotRecord.length
    guard from + SlotRecord.length <= bytes.count else { return nil }
    do { return try SlotRecord(bytes[from..<from + SlotRecord.length]) } catch {
      report.note(.slotDamaged(copy, place: place, error))
      return nil
    }
  }

  /// Erased wins, in one place and over several.
  private mutating func take(_ slots: [SlotRecord?], _ isLive: inout [ProofID: Bool]) {
    var here: [ProofID: Bool] = [:]
    for slot in slots {
      switch slot {
      case .live(let id, _, _)?: here[id] = here[id] ?? true
      case .erased(let id, _)?: here[id] = false
      case .free?, nil: continue
      }
    }
    for (id, live) in here {
      if isLive[id] != nil { report.note(.slotTwice(id)) }
      isLive[id] = live && isLive[id] != false
    }
  }
}

/// One copy of the slot file, read at places.
struct SlotFileReader {
  private let file: FileHandle
  /// Whole slots behind the header, and bytes behind the last of them.
  let count: Int
  let stray: Int

  /// Nil when there is no plain file, or one without the header of this log.
  init?(_ url: URL, of log: ProofID) {
    guard let facts = FileFacts(url), facts.isPlain, let file = try? FileHandle(forReadingFrom: url) else {
      return nil
    }
    self.file = file
    count = max(0, facts.size / SlotRecord.length - 1)
    stray = facts.size % SlotRecord.length
    guard SlotRecord.isFileHeader(bytes(at: 0, SlotRecord.length)[...], of: log) else { return nil }
  }

  /// The bytes of these slots; fewer at the end of the file.
  func slots(from place: Int, count: Int) -> [UInt8] {
    bytes(at: (place + 1) * SlotRecord.length, count * SlotRecord.length)
  }

  private func bytes(at position: Int, _ count: Int) -> [UInt8] {
    guard (try? file.seek(toOffset: UInt64(position))) != nil else { return [] }
    return (try? file.read(upToCount: count)).flatMap { $0 }.map { [UInt8]($0) } ?? []
  }
}
