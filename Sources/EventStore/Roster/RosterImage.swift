extension Roster {
  /// The roster as bytes, to be kept sealed by who folded it, so that the next opening folds only what came since.
  ///
  /// The bytes are a cache of one program version, no format: anything unexpected in them means to fold anew.
  public func image() -> [UInt8] {
    var out = ImageWriter()
    out.put(ImageWriter.magic)
    out.put(logID)
    out.put(UInt8(isRehearsal ? 1 : 0))
    out.put(head.number)
    out.put(head.hash)
    out.put(nextEvent)
    out.list(bodies.values) { out, body in body.write(&out) }
    out.list(members.values) { out, member in member.write(&out) }
    out.list(circles.values) { out, circle in circle.write(&out) }
    out.list(compartments.values) { out, compartment in compartment.write(&out) }
    return out.bytes
  }

  /// Reads an image back; nil for anything that is none of this program version.
  public init?(image: [UInt8]) {
    var source = ImageReader(image)
    do {
      guard try source.blob() == ImageWriter.magic else { return nil }
      self.init(logID: try source.id())
      isRehearsal = try source.number(UInt8.self) == 1
      head = Head(number: try source.number(), hash: try source.blob())
      nextEvent = try source.number()
      try source.list { source throws(ImageEnd) in
        let body = try RosterBody(&source)
        bodies[body.id] = body
      }
      try source.list { source throws(ImageEnd) in
        let member = try RosterMember(&source)
        members[member.id] = member
      }
      try source.list { source throws(ImageEnd) in
        let circle = try RosterCircle(&source)
        circles[circle.id] = circle
      }
      try source.list { source throws(ImageEnd) in
        let compartment = try RosterCompartment(&source)
        compartments[compartment.id] = compartment
        slots.insert(compartment.slot)
      }
      guard source.isAtEnd else { return nil }
    } catch { return nil }
  }
}

extension RosterBody {
  fileprivate func write(_ out: inout ImageWriter) {
    out.put(id)
    out.put(kind.rawValue)
    out.put(foundingHash)
    out.put(state.code)
    out.list(admittedBy) { $0.put($1) }
    out.list(endVotes) { $0.put($1) }
    out.list(members) { $0.put($1) }
    out.put(kitKey)
    out.list(epochs) { out, epoch in
      out.put(epoch.publicKey)
      out.put(epoch.kitWrap)
      out.put(epoch.previousSeedWrap ?? [])
      out.list(epoch.wraps) { out, wrap in
        out.put(wrap.key)
        out.put(wrap.value)
      }
    }
  }

  fileprivate init(_ source: inout ImageReader) throws(ImageEnd) {
    id = try source.id()
    kind = try source.code(BodyKind.self)
    foundingHash = try source.blob()
    guard let state = BodyState(code: try source.number()) else { throw ImageEnd() }
    self.state = state
    admittedBy = Set(try source.ids())
    endVotes = Set(try source.ids())
    members = Set(try source.ids())
    kitKey = try source.blob()
    var epochs: [BodyKeyEpoch] = []
    try source.list { source throws(ImageEnd) in
      let (publicKey, kitWrap, previous) = (try source.blob(), try source.blob(), try source.blob())
      var wraps: [Identifier: [UInt8]] = [:]
      try source.list { source throws(ImageEnd) in
        let member = try source.id()
        wraps[member] = try source.blob()
      }
      epochs.append(
        BodyKeyEpoch(
          publicKey: publicKey, wraps: wraps, kitWrap: kitWrap,
          previousSeedWrap: previous.isEmpty ? nil : previous))
    }
    self.epochs = epochs
  }
}

extension BodyState {
  fileprivate var code: UInt8 {
    switch self {
    case .founded: 0
    case .active: 1
    case .ended: 2
    }
  }

  fileprivate init?(code: UInt8) {
    switch code {
    case 0: self = .founded
    case 1: self = .active
    case 2: self = .ended
    default: return nil
    }
  }
}

extension RosterMember {
  fileprivate func write(_ out: inout ImageWriter) {
    out.put(id)
    out.put(body)
    out.put(roles.rawValue)
    out.put(agreementKey)
    out.put(removedAt ?? 0)
    out.list(signingKeys) { $0.put($1) }
  }

  fileprivate init(_ source: inout ImageReader) throws(ImageEnd) {
    id = try source.id()
    body = try source.id()
    roles = RoleSet(rawValue: try source.number())
    agreementKey = try source.blob()
    let removed: UInt64 = try source.number()
    removedAt = removed == 0 ? nil : removed
    var keys: [[UInt8]] = []
    try source.list { source throws(ImageEnd) in keys.append(try source.blob()) }
    signingKeys = keys
  }
}

extension RosterCircle {
  fileprivate func write(_ out: inout ImageWriter) {
    out.put(id)
    out.list(bodies) { $0.put($1) }
    out.list(epochs) { out, epoch in
      out.put(epoch.commitment)
      out.list(epoch.wraps) { out, wrap in
        out.put(wrap.body)
        out.put(wrap.bodyEpoch)
        out.put(wrap.wrap)
      }
    }
  }

  fileprivate init(_ source: inout ImageReader) throws(ImageEnd) {
    id = try source.id()
    bodies = try source.ids()
    var epochs: [CircleKeyEpoch] = []
    try source.list { source throws(ImageEnd) in
      let commitment = try source.blob()
      var wraps: [CircleWrap] = []
      try source.list { source throws(ImageEnd) in
        wraps.append(
          CircleWrap(body: try source.id(), bodyEpoch: try source.number(), wrap: try source.blob()))
      }
      epochs.append(CircleKeyEpoch(commitment: commitment, wraps: wraps))
    }
    self.epochs = epochs
  }
}

extension RosterCompartment {
  fileprivate func write(_ out: inout ImageWriter) {
    out.put(id)
    out.put(owner)
    out.put(circle)
    out.put(slot)
    out.put(eraseRule.rawValue)
    out.put(UInt8(belongsToAll ? 1 : 0))
    out.put(version)
    let (code, member, entry): (UInt8, Identifier, UInt64) =
      switch erasure {
      case .none: (0, .zero, 0)
      case .requested(let by): (1, by, 0)
      case .intended(let entry): (2, .zero, entry)
      case .done(let entry): (3, .zero, entry)
      }
    out.put(code)
    out.put(member)
    out.put(entry)
    out.list(epochs) { out, epoch in
      out.put(epoch.circle)
      out.put(epoch.circleEpoch)
      out.put(epoch.block)
    }
  }

  fileprivate init(_ source: inout ImageReader) throws(ImageEnd) {
    id = try source.id()
    owner = try source.id()
    circle = try source.id()
    slot = try source.id()
    eraseRule = try source.code(EraseRule.self)
    belongsToAll = try source.number(UInt8.self) == 1
    version = try source.number()
    let (code, member, entry) = (
      try source.number(UInt8.self), try source.id(), try source.number(UInt64.self)
    )
    switch code {
    case 0: erasure = .none
    case 1: erasure = .requested(by: member)
    case 2: erasure = .intended(entry: entry)
    case 3: erasure = .done(entry: entry)
    default: throw ImageEnd()
    }
    var epochs: [CompartmentKeyEpoch] = []
    try source.list { source throws(ImageEnd) in
      epochs.append(
        try CompartmentKeyEpoch(
          circle: source.id(), circleEpoch: source.number(), block: source.blob()))
    }
    self.epochs = epochs
  }
}
