/// A language of the screens and of printed texts.
public enum Language: String, CaseIterable, Sendable {
  case german = "de"
  case english = "en"
}
