import Clearing
import Config
import ReadModel

/// The time that coordination took, on paper.
public enum EffortPaper {
  /// The paper of a list; `period` nil for all half-years.
  public static func paper(_ list: EffortList, period: Period?, _ words: ProgrammeWords) -> Paper {
    let title =
      period.map { words.say(.effortOf, ["period": $0.words(in: words.language)]) } ?? words.say(.effort)
    var paper = Paper(title: title, language: words.language)
    table(list.rows, words, &paper)
    return paper
  }

  static func table(_ rows: [EffortList.Row], _ words: ProgrammeWords, _ paper: inout Paper) {
    guard !rows.isEmpty else { return paper.paragraph(words.say(.noEffort)) }
    let total = rows.reduce(0) { $0 + $1.minutes }
    paper.table(
      header: [words.say(.body), words.say(.halfYear), words.say(.hours)],
      rows: rows.map { [words.body($0.body), $0.period, words.hours($0.minutes)] }
        + [[words.say(.total), "", words.hours(total)]])
    paper.paragraph(words.say(.effortNote))
  }
}
