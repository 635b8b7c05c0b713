/// What the addressed body sees before it accepts: no identity.
public struct OfferSheet: Hashable, Sendable, Codable {
  /// The kind of act.
  public var topic: String
  /// Municipality.
  public var place: String
  /// Language of the person.
  public var language: String
  /// How soon somebody has to act.
  public var urgency: Urgency
  /// What the offering body asks for, as a code.
  public var purpose: String
  /// The classes of data that the package holds.
  public var classes: [DataClass]

  /// The sheet of an offer.
  public init(
    topic: String, place: String, language: String, urgency: Urgency, purpose: String, classes: [DataClass]
  ) {
    self.topic = topic
    self.place = place
    self.language = language
    self.urgency = urgency
    self.purpose = purpose
    self.classes = classes
  }
}

/// The referral's own copy of what is handed over, frozen when it is offered.
public struct ReferralPackage: Hashable, Sendable, Codable {
  /// A short account for the recipient, written for this referral.
  public var summary: String
  /// Facts of the incidents (K2), if they are part of it.
  public var incidents: [IncidentExtract]
  /// Affected persons (K5), if they are part of it.
  public var persons: [PersonRecord]
  /// How to reach them (K4), if that is part of it.
  public var contacts: [ContactRecord]
  /// Whose each contact is, by the short names of the persons; nil when no person is part of it.
  public var contactOwners: [String]?

  /// A package of these parts.
  public init(
    summary: String, incidents: [IncidentExtract], persons: [PersonRecord], contacts: [ContactRecord],
    contactOwners: [String]? = nil
  ) {
    self.summary = summary
    self.incidents = incidents
    self.persons = persons
    self.contacts = contacts
    self.contactOwners = contactOwners
  }
}

/// One incident inside a package.
public struct IncidentExtract: Hashable, Sendable, Codable {
  /// When it happened.
  public var occurred: Occurrence
  /// Municipality and district.
  public var area: Area
  /// Kinds of act.
  public var acts: [String]
  /// Motives.
  public var motives: [String]
  /// Kinds of place.
  public var places: [String]
  /// The account of what happened.
  public var narrative: String?
  /// The exact place.
  public var exactPlace: String?

  /// What of an incident goes into a package.
  public init(core: IncidentCore, narrative: String?, exactPlace: String?) {
    occurred = core.occurred
    area = core.area
    acts = core.acts
    motives = core.motives.map(\.code)
    places = core.places
    self.narrative = narrative
    self.exactPlace = exactPlace
  }
}
