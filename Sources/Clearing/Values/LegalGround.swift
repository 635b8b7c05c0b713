/// What a legal ground for handing something over without consent asks for, in plain words.
public struct LegalGround: Sendable, Hashable {
  /// The statute.
  public var statute: String
  /// When it holds, in German.
  public var conditionGerman: String
  /// When it holds, in English.
  public var conditionEnglish: String
  /// What it is not, in German.
  public var notGerman: String
  /// What it is not, in English.
  public var notEnglish: String

  /// A ground of a statute.
  public init(
    statute: String, conditionGerman: String, conditionEnglish: String, notGerman: String, notEnglish: String
  ) {
    self.statute = statute
    self.conditionGerman = conditionGerman
    self.conditionEnglish = conditionEnglish
    self.notGerman = notGerman
    self.notEnglish = notEnglish
  }
}
