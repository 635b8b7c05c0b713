/// The headings and lines of a printed consent form.
public enum ConsentFormPhrase: String, Wording, CaseIterable {
  case title, proposal, about, from, to, purpose, classes, box, validUntil, fileNumber, name, textVersion
  case whatItMeans, police, release, answer, yes, no, understood, releaseYes, explainedBy, help, form
  case place, signature, line, noTextInLanguage

  /// The words in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return words.german
    case .english: return words.english
    }
  }

  private var words: (german: String, english: String) {
    switch self {
    case .title: ("Einwilligung in eine Weitergabe", "Consent to passing data on")
    case .proposal:
      (
        "Muster, Fassung {version}. Vor dem Einsatz juristisch zu prüfen.",
        "Sample, version {version}. To be checked by lawyers before use."
      )
    case .about: ("Worum es geht", "What it is about")
    case .from: ("Von", "From")
    case .to: ("An", "To")
    case .purpose: ("Zweck", "Purpose")
    case .classes: ("Daten", "Data")
    case .box: ("[ ] {what}", "[ ] {what}")
    case .validUntil: ("Gilt bis", "Valid until")
    case .fileNumber: ("Zeichen", "Reference")
    case .name: ("Name", "Name")
    case .textVersion: ("Fassung", "Version")
    case .whatItMeans: ("Was das bedeutet", "What it means")
    case .police: ("Wenn die Polizei davon erfährt", "When the police learn of it")
    case .release: ("Entbindung von der Schweigepflicht", "Release from secrecy")
    case .answer: ("Antwort", "Answer")
    case .yes: ("[ ] Ja, ich willige ein.", "[ ] Yes, I consent.")
    case .no: ("[ ] Nein, es soll nichts weitergegeben werden.", "[ ] No, nothing shall be passed on.")
    case .understood:
      (
        "[ ] Mir wurde erklärt, dass die Polizei ermitteln muss und dass sich das nicht zurücknehmen lässt.",
        "[ ] It was explained to me that the police must investigate and that this cannot be taken back."
      )
    case .releaseYes:
      (
        "[ ] Ja, ich entbinde von der Schweigepflicht.   [ ] Nein.",
        "[ ] Yes, I release from secrecy.   [ ] No."
      )
    case .explainedBy: ("Erklärt von", "Explained by")
    case .help: ("Hilfe dabei", "Help with it")
    case .form:
      (
        "[ ] Dolmetschen  [ ] übersetzter Text  [ ] leichte Sprache  [ ] gesetzliche Vertretung",
        "[ ] interpreter  [ ] translated text  [ ] plain language  [ ] legal representative"
      )
    case .place: ("Ort, Datum", "Place, date")
    case .signature: ("Unterschrift", "Signature")
    case .line: ("________________________________________", "________________________________________")
    case .noTextInLanguage:
      (
        "In dieser Sprache gibt es keinen Text ({language}). Lassen Sie dolmetschen.",
        "There is no text in this language ({language}). Have it interpreted."
      )
    }
  }
}
