import Clearing
import Config
import TerminalKit

/// Reports how far one mandate is, and when somebody looks again.
struct ControlReportScreen: FormPage {
  enum FieldID: Hashable, Sendable { case on, status, text, reason, alternative, newDue, control }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let decision: DecisionState
  private let mandate: Mandate

  init(_ decision: DecisionState, _ mandate: Mandate, _ context: ScreenContext) {
    self.decision = decision
    self.mandate = mandate
    let parts = FormParts(context)
    let words = context.desk.papers.statusWords
    fields = Form(
      [
        parts.day(.on, .reportedOn, required: true, value: context.desk.today),
        parts.pick(
          .status, .mandateStatus, options: words, required: true,
          chosen: MandateStatus.allCases.firstIndex(of: decision.status(of: mandate))),
        parts.long(.text, .report), parts.long(.reason, .reasons), parts.long(.alternative, .alternative),
        parts.day(.newDue, .newDueDay, direction: .future),
        parts.day(.control, .nextControl, direction: .future),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .controlReport(decision.number, mandate.label) }
  var help: ScreenPhraseHelp { .controlReport }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .control }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(
      ScreenPhrasePapers.controlReport, ["number": decision.number, "mandate": mandate.label])
  }

  /// The mandate in its own words.
  func standing(_ context: ScreenContext) -> [SafeText] {
    if fields.isWriting { return fieldHelp(context) }
    return Array(SafeText(mandate.wording).wrapped(to: max(1, context.area.columns)).prefix(3))
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let on = fields.day(.on, context), let status = fields.choice(of: .status) else {
      return []
    }
    let item = ControlReport.Item(
      mandate: mandate.label, status: MandateStatus.allCases[status], text: fields.entered(.text),
      reason: fields.entered(.reason), alternative: fields.entered(.alternative),
      due: fields.day(.newDue, context, direction: .future))
    let command = ReportDecision(
      decision.number, ControlReport(on: on, items: [item]),
      nextControl: fields.day(.control, context, direction: .future))
    return [.effect(.perform(.reportDecision(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.reportSaved))]
  }
}
