/// What Lotse does not promise, said openly wherever somebody asks how safe it is.
public enum PromisePhrase: String, Wording, CaseIterable {
  case root, files, counts, forgetting, cut, olderSlots

  /// The sentence; it has no placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return both.german
    case .english: return both.english
    }
  }

  private var both: (german: String, english: String) {
    switch self {
    case .root:
      return (
        "Wer auf dem Rechner Verwaltungsrechte (root) hat, kann lesen, was dort gerade aufgeschlossen ist.",
        "An administrator with root on the host can read what is unlocked there while it is unlocked."
      )
    case .files:
      return (
        """
        Wer die Dateien hat, sieht, welcher Verfasser (unter Kennung) wann schrieb, wie groß es ungefähr war, was zusammen \
        geschrieben wurde und welche Stellen es öffnen können.
        """,
        """
        Whoever holds the files sees which author (by pseudonym) wrote when, roughly how much, what was written together, and \
        which bodies can open it.
        """
      )
    case .counts:
      return (
        """
        Daraus folgt, wie viele Fälle eine Stelle hat, wie viele Übergaben zwischen zwei Stellen gehen, und einer ausgeschlossenen \
        Stelle, dass sie ausgeschlossen wurde.
        """,
        """
        That tells how many cases a body has, how many referrals go between two bodies, and to an excluded body that it was \
        excluded.
        """
      )
    case .forgetting:
      return (
        "Niemand kann dazu gebracht werden, Gelesenes zu vergessen.",
        "Nobody can be made to forget what they read."
      )
    case .cut:
      return (
        "Einträge, die neuer sind als die neueste außerhalb bekannte Kopfkennung, können unbemerkt abgeschnitten werden.",
        "Entries newer than the newest head known outside can be cut off unnoticed."
      )
    case .olderSlots:
      return (
        "Mit einer Sicherung der Schlüsselfachdatei, die älter ist als das Protokoll, ist verloren, was seither angelegt wurde.",
        "With a backup of the slot file that is older than the log, what was opened since is lost."
      )
    }
  }
}
