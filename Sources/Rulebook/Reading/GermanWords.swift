import Clearing

/// German words that a file may use for the closed sets of the core.
enum GermanWords {
  static let answer: [String: Answer] = [
    "ja": .yes, "nein": .no, "unbekannt": .unknown, "true": .yes, "false": .no,
  ]
  static let precision: [String: DatePrecision] = [
    "tag": .day, "etwa": .about, "um": .about, "monat": .month, "halbjahr": .halfYear, "jahr": .year,
    "unbekannt": .unknown,
  ]
  static let urgency: [String: Urgency] = ["dringend": .urgent]
  static let due: [String: DueTerms.Kind] = [
    "termin": .date, "wiederkehrend": .periodic, "laufend": .continuous, "prüfauftrag": .checkOnly,
    "ohne_termin": .withoutDate,
  ]
  static let mandateStatus: [String: MandateStatus] = [
    "offen": .open, "in_arbeit": .inProgress, "teilweise_erledigt": .partlyDone, "laufend": .continuous,
    "erledigt": .done, "nicht_weiterverfolgt": .notPursued, "ersetzt": .superseded, "aufgehoben": .repealed,
  ]
  static let measureStatus: [String: MeasureStatus] = [
    "geplant": .planned, "läuft": .running, "abgeschlossen": .done, "eingestellt": .stopped,
  ]
  static let publicity: [String: Publicity] = [
    "öffentlich": .open, "nicht_öffentlich": .nonPublic, "vertraulich": .confidential,
  ]
  static let checkValue: [String: CheckValue] = [
    "–": .notAssessed, "-": .notAssessed, "keine_einschätzung": .notAssessed,
    "keine einschätzung": .notAssessed,
    "✘": .no, "nein": .no, "(✘)": .ratherNo, "eher_nein": .ratherNo, "eher nein": .ratherNo,
    "(✓)": .ratherYes, "eher_ja": .ratherYes, "eher ja": .ratherYes, "✓": .yes, "ja": .yes,
  ]
  static let workshopKind: [String: Workshop.Kind] = ["werkstatt": .workshop, "dialog": .dialogue]
  static let area: [String: EnquiryArea] = ["stadt": .city]
  static let giver: [String: DeclarationGiver] = [
    "betroffene": .affectedPerson, "gesetzliche_vertretung": .legalRepresentative,
    "bevollmächtigt": .authorisedPerson, "dritte": .thirdParty, "zeuge": .thirdParty, "witness": .thirdParty,
  ]
  static let help: [String: LanguageHelp] = [
    "keine": .none, "dolmetschen": .interpreter, "übersetzter_text": .translatedText,
    "leichte_sprache": .plainLanguage,
  ]
  static let form: [String: ConsentForm] = [
    "schriftlich": .written, "mündlich": .oral, "oral": .oral, "elektronisch": .electronic,
  ]
}
