extension VerificationWalk {
  /// Checks both copies of the slot file, slot by slot, and that every live compartment has its own.
  mutating func checkSlots(_ log: SQLiteLog) throws {
    var contents: [Identifier: Bool] = [:]
    try log.use { _ in
      try checkCopies(log.slotPair, &contents)
    }
    for compartment in roster.compartments.values.sorted(by: { $0.id < $1.id }) {
      switch compartment.erasure {
      case .none, .requested:
        if contents[compartment.slot] != true { result.note(.slotMissing(compartment: compartment.id)) }
      case .done:
        if contents[compartment.slot] == true { result.note(.slotNotErased(compartment: compartment.id)) }
      case .intended: continue
      }
    }
  }

  /// Fills in which ids are live (true) or erased (false).
  private mutating func checkCopies(_ pair: SlotPair, _ contents: inout [Identifier: Bool]) throws {
    if pair.main == nil { result.note(.slotFileUnusable(.main)) }
    if pair.mirror == nil { result.note(.slotFileUnusable(.mirror)) }
    if try pair.main?.strayBytes() ?? 0 > 0 { result.note(.slotFileCut(.main)) }
    if try pair.mirror?.strayBytes() ?? 0 > 0 { result.note(.slotFileCut(.mirror)) }
    let count = try pair.count()
    for start in stride(from: 0, to: count, by: 4096) {
      let length = min(4096, count - start)
      let main = try pair.main?.read(from: start, count: length)
      let mirror = try pair.mirror?.read(from: start, count: length)
      for offset in 0..<length {
        let place = UInt64(start + offset)
        let ours = slot(main, offset, .main, place)
        let theirs = slot(mirror, offset, .mirror, place)
        if main != nil, mirror != nil, ours != theirs { result.note(.slotsDiffer(place: place)) }
        take([ours, theirs].compactMap { $0 }, &contents)
      }
    }
  }

  private mutating func slot(_ bytes: [UInt8]?, _ offset: Int, _ copy: SlotCopy, _ place: UInt64)
    -> SlotRecord?
  {
    guard let bytes else { return nil }
    let from = offset * SlotRecord.length
    guard from + SlotRecord.length <= bytes.count else { return nil }
    do {
      return try SlotRecord.parse(Array(bytes[from..<from + SlotRecord.length]))
    } catch {
      result.note(.slotDamaged(copy, place: place, error))
      return nil
    }
  }

  private mutating func take(_ records: [SlotRecord], _ contents: inout [Identifier: Bool]) {
    var here: [Identifier: Bool] = [:]
    for record in records {
      switch record.content {
      case .free: continue
      case .live(let id, _, _): here[id] = here[id] ?? true
      case .erased(let id, _): here[id] = false
      }
    }
    for (id, live) in here {
      if contents[id] != nil { result.note(.slotTwice(id)) }
      contents[id] = live && contents[id] != false
    }
  }
}
