/// Words of drafts and releases of the half-yearly figures, at the command line.
public enum SummaryPhrase: String, Wording, CaseIterable {
  case none, draftLine, releasedLine, agreed, missing, checksum, nobody, agreedAll, agreedPart, packed,
    exposed
  case note, badRequest, onlyPeriods, onlyAudience, onlyPublicRounded

  /// The words with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.german
    case .english: return words.english
    }
  }

  private var words: (german: String, english: String) {
    switch self {
    case .none: ("Nichts entworfen und nichts freigegeben.", "Nothing drafted and nothing released.")
    case .draftLine:
      (
        "{number}  {period}, {audience}: Entwurf, Stand {time}",
        "{number}  {period}, {audience}: draft, as known on {time}"
      )
    case .releasedLine:
      (
        "{number}  {period}, {audience}: freigegeben am {time}",
        "{number}  {period}, {audience}: released on {time}"
      )
    case .agreed: ("  zugestimmt: {bodies}", "  agreed: {bodies}")
    case .missing: ("  es fehlen: {bodies}", "  still to agree: {bodies}")
    case .checksum: ("  Prüfsumme: {checksum}", "  checksum: {checksum}")
    case .nobody: ("niemand", "nobody")
    case .agreedAll:
      (
        "Zugestimmt. Alle Stellen haben zugestimmt: {number} ist freigegeben.",
        "Agreed. All bodies have agreed: {number} is released."
      )
    case .agreedPart:
      (
        "Zugestimmt zu {number}. Freigegeben ist die Übersicht, wenn auch diese Stellen zugestimmt haben: {bodies}",
        "Agreed to {number}. The summary is released once these bodies have agreed too: {bodies}"
      )
    case .packed: ("Geschrieben: {file}", "Written: {file}")
    case .exposed:
      (
        "Aus früher Freigegebenem allein lässt sich eine kleine Zahl errechnen. Was hier verdeckt wird, ändert daran nichts mehr.",
        "A small number can be worked out from earlier releases alone. What is hidden here cannot change that."
      )
    case .note: ("Anmerkung", "Note")
    case .badRequest:
      (
        "Freigegebenes und Entwürfe werden so gezeigt, wie sie sind: --released oder --drafted ohne --as-of, --without und --agreed.",
        "What is released or drafted is shown as it is: --released or --drafted without --as-of, --without and --agreed."
      )
    case .onlyPublicRounded:
      (
        "Gerundet wird nur eine neue Fassung für die Öffentlichkeit: --audience public --rounded.",
        "Only a new version for the public is rounded: --audience public --rounded."
      )
    case .onlyPeriods:
      (
        "Entworfen und freigegeben werden Halbjahre und Jahre, kein Quartal.",
        "Half-years and years are drafted and released, no quarter."
      )
    case .onlyAudience:
      (
        "Entworfen und freigegeben wird für --audience alliance oder public.",
        "Drafts and releases are for --audience alliance or public."
      )
    }
  }
}
