/// What all screens share: the lines around the content, roles, days, and the words of forms.
public enum ScreenPhraseFrame: String, Wording, CaseIterable {
  case program, rehearsal, smallWindow
  case clearingOfficer, counsellor, policeContact, unitContact, chair, dataProtection, keyHolder
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  case mondayShort, tuesdayShort, wednesdayShort, thursdayShort, fridayShort, saturdayShort, sundayShort
  case today, yesterday
  case required, fault, missing, unknownOption, suggestion, save, cancel, help
  case yes, no, later, yesKeys, yesNoLaterKeys, lines, oneLine, pickHint, pickHelp, longHint, formState
  case enterKey, escapeKey, tabKey, pageKeys, arrowKeys
  case pasteDropped, pasteTooLong, keyUnused, inMenu

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .program: ("Lotse", "Lotse")
    case .rehearsal: ("Probebetrieb", "Rehearsal")
    case .smallWindow: ("Das Fenster ist kleiner als 80 x 24.", "The window is smaller than 80 x 24.")
    case .clearingOfficer: ("Clearingstelle: {name}", "Clearing office: {name}")
    case .counsellor: ("Beratung: {name}", "Counselling: {name}")
    case .policeContact: ("Polizei: {name}", "Police: {name}")
    case .unitContact: ("Verwaltung: {name}", "City unit: {name}")
    case .chair: ("Vorsitz: {name}", "Chair: {name}")
    case .dataProtection: ("Datenschutz: {name}", "Data protection: {name}")
    case .keyHolder: ("Schlüssel: {name}", "Keys: {name}")
    case .monday: ("Montag", "Monday")
    case .tuesday: ("Dienstag", "Tuesday")
    case .wednesday: ("Mittwoch", "Wednesday")
    case .thursday: ("Donnerstag", "Thursday")
    case .friday: ("Freitag", "Friday")
    case .saturday: ("Samstag", "Saturday")
    case .sunday: ("Sonntag", "Sunday")
    case .mondayShort: ("Mo", "Mo")
    case .tuesdayShort: ("Di", "Tu")
    case .wednesdayShort: ("Mi", "We")
    case .thursdayShort: ("Do", "Th")
    case .fridayShort: ("Fr", "Fr")
    case .saturdayShort: ("Sa", "Sa")
    case .sundayShort: ("So", "Su")
    case .today: ("heute", "today")
    case .yesterday: ("gestern", "yesterday")
    case .required: ("Pflicht", "required")
    case .fault: ("FEHLER:", "ERROR:")
    case .missing: ("Hier fehlt noch eine Angabe.", "Something has to be entered here.")
    case .unknownOption:
      (
        "„{typed}“ steht nicht in der Liste. Pfeil rechts zeigt sie.",
        "\"{typed}\" is not on the list. Arrow right shows it."
      )
    case .suggestion:
      (
        "Vorschlag: {option} (Enter übernimmt, Weitertippen verwirft)",
        "Suggestion: {option} (Enter takes it, typing on drops it)"
      )
    case .save: ("Speichern", "Save")
    case .cancel: ("Abbrechen", "Cancel")
    case .help: ("Hilfe", "Help")
    case .yes: ("ja", "yes")
    case .no: ("nein", "no")
    case .later: ("später", "later")
    case .yesKeys: ("j = ja, n = nein", "y = yes, n = no")
    case .yesNoLaterKeys: ("j ja, n nein, s später", "y yes, n no, l later")
    case .lines: ("{count} Zeilen", "{count} lines")
    case .oneLine: ("1 Zeile", "1 line")
    case .pickHint: ("Auswahl", "choice")
    case .pickHelp:
      (
        "Buchstaben tippen, Enter nimmt den ersten Treffer; Pfeil rechts zeigt alle.",
        "Type letters, Enter takes the first match; arrow right shows all."
      )
    case .longHint: ("Enter öffnet das Feld", "Enter opens the field")
    case .formState:
      (
        "Feld {field} von {count}. Pflichtfelder tragen das Wort „Pflicht“.",
        "Field {field} of {count}. Required fields carry the word \"required\"."
      )
    case .enterKey: ("Enter", "Enter")
    case .escapeKey: ("Esc", "Esc")
    case .tabKey: ("Tab", "Tab")
    case .pageKeys: ("Bild", "PgUp/PgDn")
    case .arrowKeys: ("Links/Rechts", "Left/Right")
    case .pasteDropped:
      (
        "Eingefügtes verworfen: Einfügen geht nur in Textfeldern. Es wurde nichts ausgelöst.",
        "Paste dropped: pasting works in text fields only. Nothing was done."
      )
    case .pasteTooLong:
      (
        "Eingefügtes verworfen: mehr als {limit} Zeichen. Fügen Sie es in Teilen ein.",
        "Paste dropped: more than {limit} characters. Paste it in parts."
      )
    case .inMenu: ("Im Menü (m): {actions}.", "In the menu (m): {actions}.")
    case .keyUnused:
      (
        "Diese Taste hat hier keine Bedeutung. h zeigt alle Tasten.",
        "This key means nothing here. h shows all keys."
      )
    }
  }
}
