/// A public event: ids, codes and keys only, nothing about any person.
public enum ControlEvent: Equatable, Sendable {
  case genesis(Genesis)
  case bodyFound(BodyFound)
  case bodyAdmit(BodyAdmit)
  case bodyEnd(BodyEnd)
  case bodyEpoch(BodyEpoch)
  case memberAdd(MemberAdd)
  case memberRoles(MemberRoles)
  case memberKey(MemberKey)
  case memberRemove(MemberRemove)
  case circleEpoch(CircleEpoch)
  case compartmentKey(CompartmentKey)
  case eraseRequest(EraseRequest)
  case eraseIntent(EraseIntent)
  case eraseDone(EraseDone)

  /// The type code.
  public var type: ControlType { coded.0 }

  /// The class of the header that carries this event.
  public var eventClass: EventClass { type.eventClass }

  /// The payload: fields in tag-length-value form, the type code first.
  public func encode() -> [UInt8] {
    let (type, event) = coded
    var writer = FieldWriter(type)
    event.write(&writer)
    return writer.bytes
  }

  /// Reads a payload strictly; what is accepted encodes to the same bytes again.
  public static func decode(_ payload: [UInt8], eventClass: EventClass) throws(ControlReject) -> ControlEvent
  {
    guard !payload.isEmpty else { throw .empty }
    var reader = FieldReader(payload)
    let code: UInt8 = try reader.number(1)
    guard let type = ControlType(rawValue: code) else { throw .unknownType(code) }
    guard type.eventClass == eventClass else { throw .wrongClass }
    let event = try decode(type, &reader)
    try reader.finish()
    return event
  }

  private static func decode(_ type: ControlType, _ reader: inout FieldReader) throws(ControlReject)
    -> ControlEvent
  {
    switch type {
    case .genesis: .genesis(try Genesis(&reader))
    case .bodyFound: .bodyFound(try BodyFound(&reader))
    case .bodyAdmit: .bodyAdmit(try BodyAdmit(&reader))
    case .bodyEnd: .bodyEnd(try BodyEnd(&reader))
    case .bodyEpoch: .bodyEpoch(try BodyEpoch(&reader))
    case .memberAdd: .memberAdd(try MemberAdd(&reader))
    case .memberRoles: .memberRoles(try MemberRoles(&reader))
    case .memberKey: .memberKey(try MemberKey(&reader))
    case .memberRemove: .memberRemove(try MemberRemove(&reader))
    case .circleEpoch: .circleEpoch(try CircleEpoch(&reader))
    case .compartmentKey: .compartmentKey(try CompartmentKey(&reader))
    case .eraseRequest: .eraseRequest(try EraseRequest(&reader))
    case .eraseIntent: .eraseIntent(try EraseIntent(&reader))
    case .eraseDone: .eraseDone(try EraseDone(&reader))
    }
  }

  private var coded: (ControlType, any ControlFields) {
    switch self {
    case .genesis(let event): (.genesis, event)
    case .bodyFound(let event): (.bodyFound, event)
    case .bodyAdmit(let event): (.bodyAdmit, event)
    case .bodyEnd(let event): (.bodyEnd, event)
    case .bodyEpoch(let event): (.bodyEpoch, event)
    case .memberAdd(let event): (.memberAdd, event)
    case .memberRoles(let event): (.memberRoles, event)
    case .memberKey(let event): (.memberKey, event)
    case .memberRemove(let event): (.memberRemove, event)
    case .circleEpoch(let event): (.circleEpoch, event)
    case .compartmentKey(let event): (.compartmentKey, event)
    case .eraseRequest(let event): (.eraseRequest, event)
    case .eraseIntent(let event): (.eraseIntent, event)
    case .eraseDone(let event): (.eraseDone, event)
    }
  }
}

/// The fields of one control event, behind the type code.
protocol ControlFields: Equatable, Sendable {
  init(_ reader: inout FieldReader) throws(ControlReject)
  func write(_ writer: inout FieldWriter)
}
