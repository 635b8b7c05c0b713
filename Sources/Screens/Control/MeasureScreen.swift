import Clearing
import Config
import TerminalKit

/// Records a measure: who leads it, which point of the action plan it serves, what shows whether it works.
struct MeasureScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case title, english, point, lead, otherOffice, from, until, description, decision
    case indicator, unit, baseline, target, targetOn, pattern
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let decisions: [String]

  init(_ context: ScreenContext) {
    let parts = FormParts(context)
    decisions = context.desk.papers.decisions
    fields = Form(
      [
        parts.text(.title, .paperTitle, required: true, width: 40),
        parts.text(.english, .englishTitle, width: 40),
        parts.code(.point, .actionPoint, .actionPoints, required: true),
      ] + OfficeFields(context).fields(.lead, .otherOffice, .lead) + [
        parts.day(.from, .firstDay, required: true, direction: .either, value: context.desk.today),
        parts.day(.until, .lastDay, direction: .future), parts.long(.description, .description),
        parts.pick(.decision, .forDecision, options: decisions), parts.text(.indicator, .indicator),
        parts.text(.unit, .unit), parts.text(.baseline, .baseline, width: 12),
        parts.text(.target, .target, width: 12), parts.day(.targetOn, .targetOn, direction: .future),
        parts.long(.pattern, .pattern),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .measure }
  var help: ScreenPhraseHelp { .measure }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .title }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePapers.newMeasure) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let title = fields.entered(.title),
      let point = fields.code(.point, .actionPoints, context),
      let from = fields.day(.from, context, direction: .either)
    else { return [] }
    guard let lead = OfficeFields(context).office(.lead, .otherOffice, in: fields) else {
      return fault(.lead, .leadMissing, context)
    }
    var record = MeasureRecord(
      title: PublishedText(title, english: fields.entered(.english)), points: [point], lead: lead, from: from)
    record.until = fields.day(.until, context, direction: .future)
    record.description = fields.entered(.description).map { PublishedText($0) }
    record.decision = fields.choice(of: .decision).map { decisions[$0] }
    record.pattern = fields.entered(.pattern).map { IncidentPattern(words: $0) }
    if hasIndicator {
      guard let name = fields.entered(.indicator), let unit = fields.entered(.unit) else {
        return fault(fields.entered(.indicator) == nil ? .indicator : .unit, .indicatorMissing, context)
      }
      guard let target = fields.entered(.target).flatMap(Amount.init) else {
        return fault(.target, .amountWrong, context)
      }
      let baseline = fields.entered(.baseline)
      guard baseline == nil || baseline.flatMap(Amount.init) != nil else {
        return fault(.baseline, .amountWrong, context)
      }
      record.indicator = MeasureRecord.Indicator(
        name: name, unit: unit, baseline: baseline.flatMap(Amount.init),
        target: target, targetOn: fields.day(.targetOn, context, direction: .future))
    }
    return [.effect(.perform(.recordMeasure(RecordMeasure(record)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.measureSaved, ["number": number ?? ""]))]
  }

  /// Was anything filled in for the indicator? Then it is taken or found incomplete, never dropped.
  private var hasIndicator: Bool {
    [FieldID.indicator, .unit, .baseline, .target, .targetOn].contains { fields.entered($0) != nil }
  }

  private mutating func fault(_ id: FieldID, _ phrase: ScreenPhraseField, _ context: ScreenContext) -> [Step]
  {
    fields.report([context.words(phrase)], on: id)
    return [.say(FormOffers.faults(1, missing: 0, context.words))]
  }
}
