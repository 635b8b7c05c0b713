import Clearing
import Config
import TerminalKit

/// Reports what a measure came to in a period, in German and, if somebody writes it, in English.
struct MeasureReportScreen: FormPage {
  enum FieldID: Hashable, Sendable { case from, until, status, text, english, value, effect, reason }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let measure: MeasureState

  init(_ measure: MeasureState, _ context: ScreenContext) {
    self.measure = measure
    let parts = FormParts(context)
    let (today, words) = (context.desk.today, context.desk.papers.measureStatusWords)
    fields = Form(
      [
        parts.day(.from, .firstDay, required: true, value: Period(containing: today).firstDay),
        parts.day(.until, .lastDay, required: true, value: today),
        parts.pick(
          .status, .mandateStatus, options: words, required: true,
          chosen: (measure.status ?? .running).place),
        parts.long(.text, .report, required: true), parts.long(.english, .englishText),
        parts.text(.value, .indicatorValue, hint: nil, width: 12), parts.long(.effect, .effect),
        parts.long(.reason, .reasons),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .measureReport(measure.number) }
  var help: ScreenPhraseHelp { .measureReport }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .text }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhrasePapers.measureReport, ["number": measure.number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let from = fields.day(.from, context), let until = fields.day(.until, context),
      let status = fields.choice(of: .status), let text = fields.entered(.text)
    else { return [] }
    let typed = fields.entered(.value)
    let value = typed.flatMap(Amount.init)
    if typed != nil, value == nil {
      fields.report([context.words(ScreenPhraseField.amountWrong)], on: .value)
      return [.say(FormOffers.faults(1, missing: 0, context.words))]
    }
    let report = MeasureReport(
      from: from, until: until, status: MeasureStatus.allCases[status],
      text: PublishedText(text, english: fields.entered(.english)), value: value,
      effect: fields.entered(.effect).map { PublishedText($0) }, reason: fields.entered(.reason))
    return [.effect(.perform(.reportMeasure(ReportMeasure(measure.number, report)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.reportSaved))]
  }
}

extension MeasureStatus {
  /// Its place among the answers.
  fileprivate var place: Int? { Self.allCases.firstIndex(of: self) }
}
