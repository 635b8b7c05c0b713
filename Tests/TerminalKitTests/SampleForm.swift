import TerminalKit

/// The form of the sketches: a new case with eight fields.
enum SampleForm {
  enum Field: Hashable, Sendable, CaseIterable { case day, way, matter, place, urgent, consent, short, story }

  static let words = FormWords(
    required: "Pflicht", fault: "FEHLER:", missing: "Bitte ausfüllen.",
    unknown: { "\"" + $0 + "\" steht nicht in der Liste." },
    suggestion: { "Vorschlag: " + $0 + " (Enter übernimmt, Weitertippen verwirft)" }, save: "Speichern",
    cancel: "Abbrechen", help: "Hilfe")

  static func make() -> Form<Field> {
    var day = TextField()
    day.text = "21.11.2026"
    return Form(
      [
        FormField(
          .day, label: "Eingang am", isRequired: true, hint: "Auch: heute, -3, 2111", input: .text(day),
          check: check),
        FormField(
          .way, label: "Eingangsweg", isRequired: true, hint: "Auswahl: Buchstabe tippen",
          input: .pick(PickField(options: ["Online-Meldung", "Telefon", "Beratung vor Ort"]))),
        FormField(
          .matter, label: "Anliegen", isRequired: true, hint: "Auswahl: Buchstabe tippen",
          input: .pick(
            PickField(options: ["Beleidigung", "Bedrohung im Netz", "Sachbeschädigung", "Übergriff"]))),
        FormField(
          .place, label: "Ort", isRequired: true, hint: "Auswahl: Ort tippen",
          input: .pick(PickField(options: ["Musterstadt", "Nordheim", "Südfeld", "Großenhain"]))),
        FormField(
          .urgent, label: "Dringlich", hint: "j = ja, n = nein",
          input: .answer(YesNoField(yes: .init("j", "ja"), no: .init("n", "nein"), selection: 1))),
        FormField(
          .consent, label: "Einwilligung", isRequired: true, hint: "j = ja, n = nein, s = später",
          input: .answer(
            YesNoField(yes: .init("j", "ja"), no: .init("n", "nein"), others: [.init("s", "später")]))),
        FormField(
          .short, label: "Kürzel", isRequired: true, hint: "kein Klarname", input: .text(TextField(limit: 20))
        ),
        FormField(
          .story, label: "Beschreibung", hint: "Enter öffnet das Textfeld",
          input: .long(TextArea(), summary: { .number($0) + ($0 == 1 ? " Zeile" : " Zeilen") })),
      ], words: words)
  }

  /// `2111` becomes a date with its weekday, everything but dates of that form is wrong.
  @Sendable private static func check(_ value: FormValue) -> FieldVerdict {
    guard case .text(let text) = value else { return .fine() }
    if text == "2111" || text == "21.11.2026" {
      return .fine(note: "Samstag, heute", replacement: "21.11.2026")
    }
    return .wrong(["Kein Tag: \(text.count) Zeichen.", "Richtig wäre etwa 21.11.2026."])
  }

  static func type(_ text: String, into form: inout Form<Field>) {
    for character in text {
      switch character {
      case "\n": _ = form.update(.enter, columns: 80)
      case "\t": _ = form.update(.tab, columns: 80)
      default: _ = form.update(.character(character), columns: 80)
      }
    }
  }
}

extension SafeText: ExpressibleByStringInterpolation {}
