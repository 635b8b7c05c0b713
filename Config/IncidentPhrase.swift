/// What the clearing office reads about incidents that may be one.
public enum IncidentPhrase: String, Wording, CaseIterable {
  case likelyNone, likelyHead, likelyOverlap, likelyApart, linked, unlinked
  case same, sameIncident = "same_incident", sameSide = "same_side", samePlace = "same_place"
  case sameAffected = "same_affected"

  /// The sentence with its placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .likelyNone:
      (
        "Kein Vorfall zweier Stellen sieht aus wie derselbe.",
        "No incidents of two bodies look like one."
      )
    case .likelyHead:
      (
        """
        Wahrscheinlich derselbe Vorfall. Fragen Sie bei beiden Stellen nach; dann: lotse incident link, oder unlink, \
        wenn es zwei sind.
        """,
        """
        Probably one incident. Ask both bodies; then: lotse incident link, or unlink if they are two.
        """
      )
    case .likelyOverlap: ("gleiche Tage", "same days")
    case .likelyApart: ("{days} Tage dazwischen", "{days} days apart")
    case .linked: ("{numbers}: verbunden.", "{numbers}: tied.")
    case .unlinked:
      (
        "{numbers}: nicht derselbe Vorfall, jeder zählt für sich.",
        "{numbers}: not one incident, each counts."
      )
    case .same: ("Auch erfasst als: {numbers}", "Also recorded as: {numbers}")
    case .sameIncident: ("derselbe Vorfall", "the same incident")
    case .sameSide: ("dieselbe Person oder Gruppe", "the same person or group")
    case .samePlace: ("derselbe Ort", "the same place")
    case .sameAffected: ("dieselben Betroffenen", "the same affected persons")
    }
  }
}
