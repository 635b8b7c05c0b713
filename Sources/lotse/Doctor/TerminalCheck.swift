import Config
import CursesDriver

/// Whether the screens would work on this terminal.
enum TerminalCheck {
  static func look(_ language: Language) -> DoctorCheck {
    do {
      return judge(try TerminalFacts.check())
    } catch .inputIsNoTerminal, .outputIsNoTerminal {
      // A script asks; there is nothing to look at and nothing wrong.
      return DoctorCheck("terminal", .ok, DoctorHostPhrase.terminalNone)
    } catch {
      let reason = ErrorSentence.text(error, language)
      return DoctorCheck("terminal", .warning, DoctorHostPhrase.terminalUnfit, ["reason": reason])
    }
  }

  static func judge(_ facts: TerminalFacts) -> DoctorCheck {
    let values = ["type": facts.type, "columns": String(facts.columns), "rows": String(facts.rows)]
    if facts.columns < 80 || facts.rows < 24 {
      return DoctorCheck("terminal", .warning, DoctorHostPhrase.terminalSmall, values)
    }
    return facts.usesUTF8
      ? DoctorCheck("terminal", .ok, DoctorHostPhrase.terminalGood, values)
      : DoctorCheck("terminal", .warning, DoctorHostPhrase.terminalASCII, values)
  }
}
