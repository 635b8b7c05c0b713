/// What may be handed from one kind of body to another: at most, whatever a person consents to.
///
/// A proposal of this project, from the duties of each side. K8, residence status, has no class and so no way at all.
public enum HandOverTable {
  /// The answer for one class of data.
  public enum Word: String, Sendable, CaseIterable {
    /// It may go without the person's consent: codes without a person.
    case freely
    /// It may go with the person's consent to this recipient, purpose and class.
    case withConsent = "with_consent"
    /// It never goes, not even with consent.
    case never
  }

  /// May this class go from a body of one kind to a body of another kind?
  public static func word(_ data: DataClass, from sender: BodyKind, to recipient: BodyKind) -> Word {
    switch data {
    case .core: return core(to: recipient)
    // No command refers counselling notes, to anybody.
    case .notes: return .never
    case .facts, .evidence, .contact, .identity, .thirdPersons:
      switch recipient {
      case .allianceOffice, .dataProtection: return .never
      case .policeContact: return sender == .policeContact ? .never : .withConsent
      case .municipalUnit: return toUnit(data, from: sender)
      case .clearingOffice, .counselling: return toSupport(data, from: sender)
      }
    }
  }

  /// The police must investigate what they learn of (StPO sections 152, 163): they see not even a sheet of codes.
  private static func core(to recipient: BodyKind) -> Word {
    switch recipient {
    case .policeContact: return .withConsent
    case .clearingOffice, .counselling, .municipalUnit: return .freely
    case .allianceOffice, .dataProtection: return .never
    }
  }

  /// From the police comes whom to call and a short reason, never what stands in an investigation file
  /// (StPO sections 406e, 475).
  private static func toSupport(_ data: DataClass, from sender: BodyKind) -> Word {
    switch data {
    case .contact, .identity: return .withConsent
    case .facts, .evidence: return sender == .policeContact ? .never : .withConsent
    case .thirdPersons, .notes, .core: return .never
    }
  }

  /// A municipal unit that is concerned gets what it needs for an answer, and no evidence.
  private static func toUnit(_ data: DataClass, from sender: BodyKind) -> Word {
    switch data {
    case .facts: return sender == .policeContact ? .never : .withConsent
    case .contact, .identity: return .withConsent
    case .evidence, .thirdPersons, .notes, .core: return .never
    }
  }
}
