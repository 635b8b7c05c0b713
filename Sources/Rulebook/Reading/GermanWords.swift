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
