/// A release from professional secrecy (StGB section 203): given to the keeper of the secret, it names who may be told what.
///
/// It is a declaration of its own beside the consent, which is given to a controller, and has a life of its own.
public struct ReleaseTerms: Hashable, Sendable, Codable {
  /// The body that may be told.
  public var recipient: BodyID
  /// What it may be told, by classes of data.
  public var classes: [DataClass]
  /// How it was declared.
  public var form: ConsentForm
  /// The language in which it was explained.
  public var language: String
  /// The version of the text that was shown or read.
  public var textVersion: String
  /// Who in the body explained it.
  public var explainedBy: String
  /// Who declared it.
  public var giver: DeclarationGiver
  /// What helped to understand it.
  public var help: LanguageHelp
  /// The day on which it was declared.
  public var givenOn: CalendarDay
  /// Last day on which it holds.
  public var validUntil: CalendarDay

  /// The terms of one release.
  public init(
    recipient: BodyID, classes: [DataClass], form: ConsentForm, language: String, textVersion: String,
    explainedBy: String, giver: DeclarationGiver = .affectedPerson, help: LanguageHelp = .none,
    givenOn: CalendarDay, validUntil: CalendarDay
  ) {
    self.recipient = recipient
    self.classes = classes
    self.form = form
    self.language = language
    self.textVersion = textVersion
    self.explainedBy = explainedBy
    self.giver = giver
    self.help = help
    self.givenOn = givenOn
    self.validUntil = validUntil
  }
}
