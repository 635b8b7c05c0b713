/// How a declaration was given.
public enum ConsentForm: String, Codable, Sendable, CaseIterable {
  case written
  case oral = "oral_noted"
  case electronic
}

/// Who declared it. Nobody's name: the declaration stands in the cover.
public enum DeclarationGiver: String, Codable, Sendable, CaseIterable {
  /// The affected person.
  case affectedPerson = "affected_person"
  /// For a minor, or whoever is represented by law: the legal representative.
  case legalRepresentative = "legal_representative"
  /// Somebody whom the affected person gave authority in writing.
  case authorisedPerson = "authorised_person"
  /// Somebody else who reports, such as a witness: cannot consent for the affected person.
  case thirdParty = "third_party"
}

/// What helped to understand it beside the language itself.
public enum LanguageHelp: String, Codable, Sendable, CaseIterable {
  case none
  case interpreter
  case translatedText = "translated_text"
  case plainLanguage = "plain_language"
}

/// A person's answer to one request: this recipient, this purpose, these classes of data (GDPR Art. 7 and 9(2)(a)).
///
/// A refusal has the same shape, so that nobody asks again and again.
public struct ConsentTerms: Hashable, Sendable, Codable {
  /// The body that may receive the data.
  public var recipient: BodyID
  /// What for, as a code.
  public var purpose: String
  /// Which classes of data.
  public var classes: [DataClass]
  /// How it was declared.
  public var form: ConsentForm
  /// The language in which it was explained.
  public var language: String
  /// The version of the text that was shown or read.
  public var textVersion: String
  /// The day on which it was declared.
  public var givenOn: CalendarDay
  /// Last day on which it holds.
  public var validUntil: CalendarDay
  /// The second, separate declaration that releases the body from its secrecy (StGB section 203).
  public var releaseFromSecrecy: Bool
  /// The person knows that the police must act and that this cannot be taken back (StPO sections 152, 163).
  public var dutyToProsecuteExplained: Bool
  /// Who in the body explained it; nil in declarations of the first program.
  public var explainedBy: String?
  /// Who declared it; nil means the affected person.
  public var giver: DeclarationGiver?
  /// What helped to understand it; nil when nothing was said.
  public var help: LanguageHelp?

  /// The terms of one declaration.
  public init(
    recipient: BodyID, purpose: String, classes: [DataClass], form: ConsentForm, language: String,
    textVersion: String, givenOn: CalendarDay, validUntil: CalendarDay, releaseFromSecrecy: Bool,
    dutyToProsecuteExplained: Bool, explainedBy: String? = nil, giver: DeclarationGiver? = nil,
    help: LanguageHelp? = nil
  ) {
    self.recipient = recipient
    self.purpose = purpose
    self.classes = classes
    self.form = form
    self.language = language
    self.textVersion = textVersion
    self.givenOn = givenOn
    self.validUntil = validUntil
    self.releaseFromSecrecy = releaseFromSecrecy
    self.dutyToProsecuteExplained = dutyToProsecuteExplained
    self.explainedBy = explainedBy
    self.giver = giver
    self.help = help
  }

  /// Does it still hold on that day?
  public func holds(on day: CalendarDay) -> Bool { givenOn <= day && day <= validUntil }
}
