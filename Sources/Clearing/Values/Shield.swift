/// What keeps the body that a complaint is about away from an incident or a case.
public struct Shield: Hashable, Sendable, Codable {
  /// The body that the complaint is about.
  public var body: BodyID
  /// The bodies that are kept away: that body and the units above it, up to but excluding a declared independent office.
  public var leftOut: Set<BodyID>
  /// Does somebody who works in that body speak? Then the staff's own list of helpers holds.
  public var isStaffPath: Bool
  /// The day it was declared.
  public var on: CalendarDay

  /// A shield against a body and those above it.
  public init(body: BodyID, leftOut: Set<BodyID>, isStaffPath: Bool, on: CalendarDay) {
    self.body = body
    self.leftOut = leftOut
    self.isStaffPath = isStaffPath
    self.on = on
  }

  enum CodingKeys: String, CodingKey {
    case body, on
    case leftOut = "left_out"
    case isStaffPath = "staff_path"
  }

  /// The shield with its bodies in one order, so that equal facts have equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(body, forKey: .body)
    try container.encode(leftOut.sorted(), forKey: .leftOut)
    try container.encode(isStaffPath, forKey: .isStaffPath)
    try container.encode(on, forKey: .on)
  }
}

/// The body that a record says the complaint is about, as its author names it.
public struct AccusedBody: Hashable, Sendable {
  /// The body's code word.
  public var code: String
  /// Does somebody who works in that body speak?
  public var isStaffPath: Bool

  /// A body by its code word.
  public init(code: String, isStaffPath: Bool = false) {
    self.code = code
    self.isStaffPath = isStaffPath
  }
}
