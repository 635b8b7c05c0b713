import Foundation

/// The slot file and its mirror, kept alike slot for slot.
///
/// A place is found by the id that stands there, in either copy; what counts is the slot whose checksum holds. Where the two
/// differ, erased wins.
final class SlotPair {
  let main: SlotFile?
  let mirror: SlotFile?
  private var places: [Identifier: Int] = [:]
  private var indexed = 0

  init(_ layout: FolderLayout, logID: Identifier, readOnly: Bool) throws(StoreError) {
    main = try SlotFile.open(layout.slots, logID: logID, readOnly: readOnly)
    mirror = try SlotFile.open(layout.mirror, logID: logID, readOnly: readOnly)
    guard main != nil || mirror != nil else { throw .slotFileMissing }
  }

  private var copies: [SlotFile] { [main, mirror].compactMap { $0 } }

  /// Slots of the longer copy.
  func count() throws(StoreError) -> Int {
    var count = 0
    for copy in copies { count = max(count, try copy.count()) }
    return count
  }

  /// The live halves of these slots.
  func halves(_ ids: [Identifier]) throws(StoreError) -> [Identifier: [UInt8]] {
    var found: [Identifier: [UInt8]] = [:]
    for id in ids {
      if case .live(_, _, let half)? = try record(id)?.content { found[id] = half }
    }
    return found
  }

  /// Halves of these slots that stand in either copy, even where the other says that they are erased: an older file put back.
  func remainingHalves(_ ids: [Identifier]) throws(StoreError) -> [Identifier: [UInt8]] {
    var found: [Identifier: [UInt8]] = [:]
    for id in ids {
      guard let place = try place(of: id) else { continue }
      for copy in copies {
        guard case .success(let record) = try copy.slot(place), case .live(id, _, let half) = record.content
        else { continue }
        found[id] = half
      }
    }
    return found
  }

  /// What stands in the slot with this id; nil when there is none.
  func record(_ id: Identifier) throws(StoreError) -> SlotRecord? {
    guard let place = try place(of: id) else { return nil }
    var live: SlotRecord?
    for copy in copies {
      guard case .success(let record) = try copy.slot(place), record.id == id else { continue }
      if case .erased = record.content { return record }
      live = live ?? record
    }
    return live
  }

  /// Every slot, each from the copy whose bytes hold, erased before live.
  func allSlots() throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    for place in 0..<(try count()) {
      var best: SlotRecord?
      for copy in copies {
        guard case .success(let slot) = try copy.slot(place) else { continue }
        if case .erased = slot.content { best = slot } else { best = best ?? slot }
      }
      bytes += (best ?? SlotRecord(.free)).encode()
    }
    return bytes
  }

  /// The ids of the slots of one kind that are live in either copy, and of those erased in one copy but not alike in the other: a
  /// crash between the copies leaves such. In the order of the file; damaged ones are left out.
  func liveOrHalfErased(of kind: SlotKind) throws(StoreError) -> [Identifier] {
    let count = try count()
    var contents: [[UInt8]] = []
    for copy in copies { contents.append(try copy.read(from: 0, count: count)) }
    var found: [Identifier] = []
    for start in stride(from: 0, to: count * SlotRecord.length, by: SlotRecord.length) {
      let records = contents.compactMap { bytes in
        bytes.count < start + SlotRecord.length
          ? nil : try? SlotRecord.parse(Array(bytes[start..<start + SlotRecord.length]))
      }
      let isUneven = records.count == 2 && records[0] != records[1]
      for record in records {
        switch record.content {
        case .live(let id, kind, _): found.append(id)
        case .erased(let id, _): if isUneven { found.append(id) }
        case .live, .free: continue
        }
      }
    }
    var seen: Set<Identifier> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func place(of id: Identifier) throws(StoreError) -> Int? {
    if let place = places[id] { return place }
    try index()
    return places[id]
  }

  /// Learns where the ids stand that were added since the last time, by anybody.
  private func index() throws(StoreError) {
    let count = try count()
    guard indexed < count else { return }
    for copy in copies.reversed() {
      let bytes = try copy.read(from: indexed, count: count - indexed)
      for offset in 0..<bytes.count / SlotRecord.length {
        let id = identifier(bytes[(offset * SlotRecord.length)...].prefix(16))
        guard id != .zero, places[id] == nil || copy === main else { continue }
        // A damaged id in one copy must not hide the right one of the other: both lead here.
        places[id] = indexed + offset
      }
    }
    indexed = count
  }

  /// Adds slots behind the last one, in both copies, each synced once. What stands there already, alike, is left alone.
  func add(_ slots: [(id: Identifier, half: [UInt8], kind: SlotKind)]) throws(StoreError) {
    try levelCopies()
    var bytes: [UInt8] = []
    var added: Set<Identifier> = []
    for slot in slots {
      guard slot.half.count == 32 else { throw .halfLength }
      guard added.insert(slot.id).inserted else { throw .slotTaken(slot.id) }
      let new = SlotRecord(.live(id: slot.id, kind: slot.kind, half: slot.half))
      if let old = try record(slot.id) {
        guard old == new else { throw .slotTaken(slot.id) }
      } else {
        bytes += new.encode()
      }
    }
    guard !bytes.isEmpty else { return }
    let place = try count()
    for copy in copies {
      try copy.write(bytes, from: place)
      try copy.sync()
    }
  }

  /// After a crash between the two copies one may be longer: the other gets what it lacks.
  private func levelCopies() throws(StoreError) {
    guard let main, let mirror else { return }
    let (ours, theirs) = (try main.count(), try mirror.count())
    guard ours != theirs else { return }
    let (long, short, from, to) = ours > theirs ? (main, mirror, theirs, ours) : (mirror, main, ours, theirs)
    try short.write(try long.read(from: from, count: to - from), from: from)
    try short.sync()
  }

  /// Overwrites halves in place: first with random bytes, then with zeros, each synced, one copy after the other. The id stays
  /// readable throughout, so a crash at any point leaves a slot that is found and erased again.
  func erase(_ ids: [Identifier]) throws(StoreError) {
    try levelCopies()
    try addMissing(ids)
    for copy in copies {
      for filler in [Filler.random, .zero] {
        for id in ids {
          guard let place = try place(of: id) else { continue }
          try copy.write(SlotRecord(.erased(id: id, filler: filler.bytes())).encode(), from: place)
        }
        try copy.sync()
      }
    }
  }

  /// An id that stands nowhere gets an erased slot of its own, so that a copy restored later does not bring it back unseen.
  private func addMissing(_ ids: [Identifier]) throws(StoreError) {
    var bytes: [UInt8] = []
    for id in ids where try place(of: id) == nil {
      bytes += SlotRecord(.erased(id: id, filler: Filler.zero.bytes())).encode()
    }
    guard !bytes.isEmpty else { return }
    let place = try count()
    for copy in copies { try copy.write(bytes, from: place) }
  }

  private enum Filler {
    case random, zero

    func bytes() -> [UInt8] {
      switch self {
      case .random: (0..<32).map { _ in UInt8.random(in: .min ... .max) }
      case .zero: [UInt8](repeating: 0, count: 32)
      }
    }
  }
}
