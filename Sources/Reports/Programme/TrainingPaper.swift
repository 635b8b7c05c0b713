import Clearing
import Config
import ReadModel

/// The trainings of a period on paper: what was held and planned, whom it reached, who is left.
public enum TrainingPaper {
  /// The paper of a list.
  public static func paper(
    _ list: TrainingList, period: Period, today: CalendarDay, _ words: ProgrammeWords
  ) -> Paper {
    var paper = Paper(
      title: words.say(.trainingsOf, ["period": period.words(in: words.language)]), language: words.language)
    paper.heading(words.say(.trainings))
    if list.rows.isEmpty { paper.paragraph(words.say(.noTrainings)) } else { table(list.rows, words, &paper) }
    if !list.reach.isEmpty { reach(list.reach, words, &paper) }
    paper.heading(words.say(.gaps))
    gaps(list.gaps, words, &paper)
    paper.paragraph(words.say(.gapNote, ["day": words.day(today)]))
    return paper
  }

  static func table(_ rows: [TrainingNoted], _ words: ProgrammeWords, _ paper: inout Paper) {
    paper.table(
      header: [.day, .training, .topic, .units, .status, .body].map { words.say($0) },
      rows: rows.map { row in
        [
          words.day(row.training.on), title(row.training, words),
          words.label(.trainingTopics, row.training.topic), units(row.training, words),
          status(row.training, words), words.body(row.body),
        ]
      })
  }

  /// The title, with who held it where that is noted.
  private static func title(_ training: Training, _ words: ProgrammeWords) -> String {
    let name = name(training, words)
    return training.provider.map { "\(name) (\($0))" } ?? name
  }

  private static func name(_ training: Training, _ words: ProgrammeWords) -> String {
    guard let series = training.series, let module = training.module else { return training.title }
    return words.say(
      .module, ["title": training.title, "series": series, "module": String(module)])
  }

  private static func units(_ training: Training, _ words: ProgrammeWords) -> String {
    training.reach.map { reach in
      let group = words.label(.trainingGroups, reach.group)
      return (reach.unit.map { "\(group), \($0)" } ?? group) + ": \(reach.persons)"
    }.joined(separator: "; ")
  }

  /// How far a training is, in words.
  public static func status(_ training: Training, _ words: ProgrammeWords) -> String {
    switch training.status {
    case .planned: return words.say(.planned)
    case .held: return words.say(.held)
    case .cancelled:
      return training.reason.map { words.say(.cancelledBecause, ["reason": $0]) } ?? words.say(.cancelled)
    }
  }

  private static func reach(
    _ rows: [TrainingList.Reach], _ words: ProgrammeWords, _ paper: inout Paper
  ) {
    paper.heading(words.say(.reach))
    paper.table(
      header: [words.say(.group), words.say(.trainingCount), words.say(.persons)],
      rows: rows.map {
        [words.label(.trainingGroups, $0.group), String($0.trainings), String($0.persons)]
      })
    paper.paragraph(words.say(.reachNote))
  }

  static func gaps(_ gaps: [TrainingList.Gap], _ words: ProgrammeWords, _ paper: inout Paper) {
    guard !gaps.isEmpty else { return paper.paragraph(words.say(.noGaps)) }
    paper.table(
      header: [.group, .topic, .body, .every, .size, .reached, .missing].map { words.say($0) },
      rows: gaps.map { gap in
        [
          words.label(.trainingGroups, gap.duty.group), words.label(.trainingTopics, gap.duty.topic),
          words.body(gap.duty.body), words.say(.months, ["count": String(gap.duty.months ?? 0)]),
          String(gap.duty.persons), String(gap.reached), String(gap.missing),
        ]
      })
  }
}
