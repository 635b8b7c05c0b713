import Clearing

/// Seven invented bodies and their members.
public enum SampleAlliance {
  /// The clearing office of the city.
  public static let office = body(1)
  /// A counselling centre.
  public static let north = body(2)
  /// Another counselling centre.
  public static let south = body(3)
  /// The police contact point.
  public static let police = body(4)
  /// The immigration office.
  public static let unit = body(5)
  /// The alliance's office.
  public static let secretariat = body(6)
  /// Data protection.
  public static let privacy = body(7)

  /// What kind each body is.
  public static let kinds: [BodyID: BodyKind] = [
    office: .clearingOffice, north: .counselling, south: .counselling, police: .policeContact,
    unit: .municipalUnit, secretariat: .allianceOffice, privacy: .dataProtection,
  ]

  /// The clearing office's first member.
  public static let olga = member(11, office, [.clearingOfficer, .keyHolder])
  /// Counsellor and key holder in the north.
  public static let nora = member(21, north, [.counsellor, .keyHolder])
  /// Second counsellor in the north.
  public static let nils = member(22, north, [.counsellor])
  /// Keeps keys in the north and works on no case.
  public static let kai = member(23, north, [.keyHolder])
  /// Counsellor and key holder in the south.
  public static let sara = member(31, south, [.counsellor, .keyHolder])
  /// The police contact.
  public static let paul = member(41, police, [.policeContact, .keyHolder])
  /// Second police contact.
  public static let pia = member(42, police, [.policeContact])
  /// The immigration office's contact.
  public static let ulla = member(51, unit, [.unitContact, .keyHolder])
  /// The chair of the alliance.
  public static let carla = member(61, secretariat, [.chair, .keyHolder])
  /// The data protection officer.
  public static let dora = member(71, privacy, [.dataProtection, .keyHolder])

  /// All members.
  public static let members = [olga, nora, nils, kai, sara, paul, pia, ulla, carla, dora]

  /// The same member without any role.
  public static func nobody(of member: Author) -> Author {
    var clerk = member
    clerk.roles = []
    return clerk
  }

  /// Friday before Easter week 2026.
  public static let friday = CalendarDay(number: 20_539)

  /// The rules of the procedure: five working days, two when urgent.
  public static let procedure = ProcedureRules(
    version: "sample-1", answerWorkingDays: 5, urgentAnswerWorkingDays: 2, consentMonths: 6)

  /// Three days to wait; a case is kept a year, contacts three months.
  public static let retention = RetentionRules(
    version: "sample-1", waitingHours: 72, slotBackupDays: 35, graceDays: 90, graceWindowDays: 30,
    months: [.caseFile: 12, .contact: 3, .notes: 12, .package: 6, .narrative: 24])

  /// How a body describes itself.
  public static func description(_ body: BodyID) -> BodyDescribed {
    let words: [BodyID: (String, String, String)] = [
      office: ("clearing_office", "CL", "Clearingstelle"),
      north: ("counselling_north", "BN", "Beratung Nord"),
      south: ("counselling_south", "BS", "Beratung Süd"), police: ("police_contact_point", "PO", "Polizei"),
      unit: ("immigration_office", "AB", "Ausländerbehörde"),
      secretariat: ("alliance_office", "GS", "Bündnisbüro"),
      privacy: ("data_protection", "DS", "Datenschutz"),
    ]
    let (code, prefix, german) = words[body] ?? ("", "", "")
    return BodyDescribed(body: body, code: code, prefix: prefix, german: german, english: code)
  }

  private static func body(_ number: UInt64) -> BodyID { BodyID(high: 0xB0D1, low: number) }

  private static func member(_ number: UInt64, _ body: BodyID, _ roles: Set<Role>) -> Author {
    Author(
      member: MemberID(high: 0x3E3B, low: number), body: body, kind: kinds[body] ?? .counselling, roles: roles
    )
  }
}
