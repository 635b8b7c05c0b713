/// What is wrong with a decision or a report on one: what happened, then what to do.
public enum ControlFaultPhrase: String, Wording, CaseIterable {
  case numberTaken, labelTaken, officeMissing, dueDayMissing, intervalMissing, controlDayMissing
  case controlDayNotAfter, nothingToControl, unknownMandate, mandateTwice, resultMissing, reasonMissing
  case delayUnexplained, notEarlier, unknownReport, nothingReported, beforeDecision
  case pointMissing, leadMissing, periodReversed, indicatorMissing, stopUnexplained

  /// The sentences with their placeholders.
  public func template(in language: Language) -> String {
    switch language {
    case .german: return german
    case .english: return english
    }
  }

  private var german: String {
    switch self {
    case .numberTaken:
      return
        "Die Nummer {number} gibt es schon. Prüfen Sie sie; zum Berichten dienen lotse decision report und lotse measure report."
    case .labelTaken: return "Zwei Aufträge haben die Nummer {mandate}. Geben Sie jedem eine eigene."
    case .officeMissing:
      return "Zu Auftrag {mandate} fehlt, wer zuständig ist. Nennen Sie eine Stelle oder ein Amt."
    case .dueDayMissing: return "Auftrag {mandate} hat eine Frist ohne Tag. Nennen Sie den Tag."
    case .intervalMissing:
      return "Zu Auftrag {mandate} fehlt, alle wie viele Monate er ansteht (1 bis 120). Nennen Sie die Zahl."
    case .controlDayMissing:
      return "Ein Auftrag ist offen. Nennen Sie den Tag der nächsten Kontrolle."
    case .controlDayNotAfter:
      return "Die nächste Kontrolle muss nach dem {day} liegen. Nennen Sie einen späteren Tag."
    case .nothingToControl:
      return "Kein Auftrag ist mehr offen. Lassen Sie die nächste Kontrolle weg."
    case .unknownMandate: return "Der Beschluss hat keinen Auftrag {mandate}. Prüfen Sie die Nummer."
    case .mandateTwice:
      return "Über Auftrag {mandate} steht zweimal etwas im Bericht. Fassen Sie es zusammen."
    case .resultMissing:
      return "Zu Auftrag {mandate} steht nichts. Schreiben Sie, was geschehen ist und was dabei herauskam."
    case .reasonMissing:
      return "Auftrag {mandate} wird nicht weiterverfolgt. Nennen Sie die Gründe."
    case .delayUnexplained: return "Auftrag {mandate} bekommt eine neue Frist. Nennen Sie den Grund."
    case .notEarlier:
      return
        "Bei Auftrag {mandate} verweist der Bericht auf einen, der nicht früher ist. Prüfen Sie das Datum."
    case .unknownReport: return "Einen Bericht {report} gibt es hier nicht. Prüfen Sie die Nummer."
    case .nothingReported:
      return "Der Bericht sagt nichts. Schreiben Sie etwas zu einem Auftrag oder ein Kapitel."
    case .beforeDecision: return "Der {day} liegt vor dem Beschluss. Prüfen Sie das Datum."
    case .pointMissing: return "Die Maßnahme nennt kein Handlungsfeld. Nennen Sie mindestens eines."
    case .leadMissing: return "Es fehlt, wer die Maßnahme leitet. Nennen Sie eine Stelle oder ein Amt."
    case .periodReversed: return "Der Zeitraum endet, bevor er beginnt. Prüfen Sie die beiden Tage."
    case .indicatorMissing:
      return "Die Maßnahme hat keinen Indikator. Lassen Sie den Wert weg und schreiben Sie ihn in den Text."
    case .stopUnexplained: return "Die Maßnahme wird eingestellt. Nennen Sie den Grund."
    }
  }

  private var english: String {
    switch self {
    case .numberTaken:
      return
        "The number {number} is there already. Check it; to report use lotse decision report or lotse measure report."
    case .labelTaken: return "Two mandates have the number {mandate}. Give each its own."
    case .officeMissing: return "Nobody is named for mandate {mandate}. Name a body or an office."
    case .dueDayMissing: return "Mandate {mandate} is due on a day that is not named. Name the day."
    case .intervalMissing:
      return "Mandate {mandate} comes back every so many months (1 to 120). Name the number."
    case .controlDayMissing: return "A mandate is open. Name the day of the next control."
    case .controlDayNotAfter: return "The next control has to be after {day}. Name a later day."
    case .nothingToControl: return "No mandate is open any more. Leave out the next control."
    case .unknownMandate: return "The decision has no mandate {mandate}. Check the number."
    case .mandateTwice: return "The report speaks of mandate {mandate} twice. Put it together."
    case .resultMissing:
      return "Nothing is said of mandate {mandate}. Write what was done and what came of it."
    case .reasonMissing: return "Mandate {mandate} is not pursued. Name the reasons."
    case .delayUnexplained: return "Mandate {mandate} gets another day. Name the reason."
    case .notEarlier:
      return "For mandate {mandate} the report points to one that is not earlier. Check the date."
    case .unknownReport: return "There is no report {report} here. Check the number."
    case .nothingReported: return "The report says nothing. Write about a mandate, or a chapter."
    case .beforeDecision: return "{day} is before the decision. Check the date."
    case .pointMissing: return "The measure names no action point. Name at least one."
    case .leadMissing: return "Nobody is named who leads the measure. Name a body or an office."
    case .periodReversed: return "The period ends before it begins. Check the two days."
    case .indicatorMissing:
      return "The measure has no indicator. Leave out the value and write it into the text."
    case .stopUnexplained: return "The measure is stopped. Name the reason."
    }
  }
}
