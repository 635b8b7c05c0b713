/// How soon somebody has to act.
public enum Urgency: String, Codable, Sendable, CaseIterable {
  case normal, urgent
}

/// What the cover of a case says; no names.
public struct CaseCover: Hashable, Sendable, Codable {
  /// The kind of act that the case is about.
  public var topic: String
  /// Municipality.
  public var place: String
  /// Language in which the person is advised, as a code of the list of languages.
  public var language: String
  /// How soon somebody has to act.
  public var urgency: Urgency
  /// The day on which the case came in.
  public var receivedOn: CalendarDay
  /// The way by which it came in.
  public var channel: String
  /// Kind of the affected.
  public var affectedKind: String
  /// What the person needs, as codes.
  public var needs: [String]
  /// Is the person an employee of the municipality? Then the employee path holds.
  public var municipalStaff: Bool?

  /// A cover; needs may be empty.
  public init(
    topic: String, place: String, language: String, urgency: Urgency, receivedOn: CalendarDay,
    channel: String, affectedKind: String, needs: [String] = []
  ) {
    self.topic = topic
    self.place = place
    self.language = language
    self.urgency = urgency
    self.receivedOn = receivedOn
    self.channel = channel
    self.affectedKind = affectedKind
    self.needs = needs
  }
}

/// An affected person as the own body knows it (K5).
public struct PersonRecord: Hashable, Sendable, Codable {
  /// The short name under which the body speaks of the person, such as "Person A".
  public var label: String
  /// The real name, if the body needs it.
  public var name: String?
  /// Age band as a code.
  public var ageBand: String
  /// Languages as the person states them.
  public var language: String?

  /// A person under a short name.
  public init(label: String, name: String? = nil, ageBand: String = "unknown", language: String? = nil) {
    self.label = label
    self.name = name
    self.ageBand = ageBand
    self.language = language
  }
}

/// How a person may be reached (K4).
public struct ContactRecord: Hashable, Sendable, Codable {
  /// Telephone number.
  public var phone: String?
  /// Mail address.
  public var mail: String?
  /// Postal address.
  public var address: String?
  /// When and how to call, and what must not be done.
  public var advice: String?

  /// A contact with at least one way.
  public init(phone: String? = nil, mail: String? = nil, address: String? = nil, advice: String? = nil) {
    self.phone = phone
    self.mail = mail
    self.address = address
    self.advice = advice
  }

  /// Does it hold no way at all?
  public var isEmpty: Bool { phone == nil && mail == nil && address == nil && advice == nil }
}

/// The three outcomes of a case and why its file was closed; kept apart because "closed" means different things.
public struct Closing: Hashable, Sendable, Codable {
  /// Why the file was closed.
  public var reason: String
  /// What support reached.
  public var support: String?
  /// What the institution did.
  public var institutional: String?
  /// What the criminal procedure came to.
  public var criminal: String?

  /// A closing with its reason; outcomes as far as they are known.
  public init(reason: String, support: String? = nil, institutional: String? = nil, criminal: String? = nil) {
    self.reason = reason
    self.support = support
    self.institutional = institutional
    self.criminal = criminal
  }
}
