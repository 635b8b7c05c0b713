/// What a consent form says, in each language there is a text for.
public struct ConsentTexts: Sendable, Hashable {
  /// The texts of one language, paragraph by paragraph.
  public struct Text: Sendable, Hashable {
    /// What the consent is and how it ends.
    public var consent: [String]
    /// What follows when the police learn of something.
    public var police: [String]
    /// The release from secrecy.
    public var release: [String]

    /// Texts of these paragraphs.
    public init(consent: [String], police: [String], release: [String]) {
      self.consent = consent
      self.police = police
      self.release = release
    }
  }

  /// The version, as the file states it: what a declaration names.
  public let version: String
  /// The texts by the code of their language.
  public let texts: [String: Text]

  /// Texts of a version.
  public init(version: String, texts: [String: Text]) {
    self.version = version
    self.texts = texts
  }
}
