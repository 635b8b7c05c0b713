import Clearing
import Config

/// Reads what a consent form says.
public enum ConsentTextsFile {
  /// The program's own texts.
  public static let standard = Result<ConsentTexts, any Error> {
    try read(EmbeddedFile.consentTexts.text, name: EmbeddedFile.consentTexts.path)
  }

  /// The texts of a file; throws the first fault with its line. German must be there: every body can read it.
  public static func read(_ text: String, name: String) throws(RulebookError) -> ConsentTexts {
    let top = try YAMLRoot.read(text, name: name).fields(["version", "texts"])
    let version = try top.required("version").text()
    var texts: [String: ConsentTexts.Text] = [:]
    for item in try top.required("texts").items() {
      let fields = try item.fields(["language", "consent", "police", "release"])
      let place = try fields.required("language")
      let language = try place.text()
      guard texts[language] == nil else { throw place.error(.duplicateCode(Shown.word(language))) }
      texts[language] = ConsentTexts.Text(
        consent: try paragraphs(fields, "consent"), police: try paragraphs(fields, "police"),
        release: try paragraphs(fields, "release"))
    }
    guard texts["de"] != nil else { throw try top.required("texts").error(.missingKey("de")) }
    return ConsentTexts(version: version, texts: texts)
  }

  private static func paragraphs(_ fields: Fields, _ key: String) throws(RulebookError) -> [String] {
    let place = try fields.required(key)
    var lines: [String] = []
    for item in try place.items() { lines.append(try item.text()) }
    if lines.isEmpty { throw place.error(.missingValue) }
    return lines
  }
}
