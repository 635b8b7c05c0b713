import Clearing
import Config
import TerminalKit

/// Records a decision: its own words, then one mandate after the other, and when somebody looks at it first.
struct DecisionScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case number, title, body, decidedOn, wording, control
    case label, mandate, responsible, otherOffice, dueKind, dueDay, months, point, another
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  /// Mandates that are complete; the fields hold the next one.
  private var mandates: [Mandate] = []

  private static let kinds: [DueTerms.Kind] = [.date, .periodic, .continuous, .checkOnly, .withoutDate]

  init(_ context: ScreenContext) {
    let parts = FormParts(context)
    let kinds: [ScreenPhraseField] = [.dueDate, .duePeriodic, .dueContinuous, .dueCheckOnly, .dueWithout]
    fields = Form(
      [
        parts.text(.number, .paperNumber, hint: .emptyGivesOne),
        parts.text(.title, .paperTitle, required: true, width: 40),
        parts.text(.body, .decidedBy, required: true), parts.day(.decidedOn, .decidedOn),
        parts.long(.wording, .wording), parts.day(.control, .nextControl, direction: .future),
        parts.text(.label, .mandateLabel, hint: .mandateLabelHint, width: 6, value: "1"),
        parts.long(.mandate, .mandateWording),
      ] + OfficeFields(context).fields(.responsible, .otherOffice, .responsible) + [
        parts.pick(.dueKind, .dueKind, options: kinds.map { context.words.plain($0) }, chosen: 4),
        parts.day(.dueDay, .dueDay, direction: .future),
        parts.count(.months, label: context.words(ScreenPhraseField.everyMonths)),
        parts.code(.point, .actionPoint, .actionPoints),
        parts.answer(.another, .anotherMandate, value: false),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .decision }
  var help: ScreenPhraseHelp { .decision }
  var isMeeting: Bool { true }
  var refusalField: FieldID { .control }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhrasePapers.newDecision) }

  func standing(_ context: ScreenContext) -> [SafeText] {
    guard !mandates.isEmpty else { return fieldHelp(context) }
    let labels = mandates.map(\.label).joined(separator: ", ")
    return [context.words(ScreenPhrasePapers.mandatesKept, ["labels": labels])] + fieldHelp(context)
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form else { return [] }
    if hasMandate || fields.choice(of: .another) == 0 {
      guard let mandate = mandate(context) else {
        fields.report([context.words(ScreenPhrasePapers.mandateIncomplete)], on: .mandate)
        return [.say(FormOffers.faults(1, missing: 1, context.words))]
      }
      if fields.choice(of: .another) == 0 { return keep(mandate, context) }
      return [.effect(.perform(.recordDecision(command(mandates + [mandate], context)), form: form))]
    }
    return [.effect(.perform(.recordDecision(command(mandates, context)), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhrasePapers.decisionSaved, ["number": number ?? ""]))]
  }

  /// Was anything filled in for the mandate whose fields are open? Then it is taken or found incomplete, never dropped.
  private var hasMandate: Bool {
    [FieldID.mandate, .otherOffice, .dueDay, .months].contains { fields.entered($0) != nil }
      || [FieldID.responsible, .point].contains { fields.choice(of: $0) != nil }
  }

  /// Keeps a mandate and empties its fields for the next one.
  private mutating func keep(_ mandate: Mandate, _ context: ScreenContext) -> [Step] {
    mandates.append(mandate)
    let old = fields
    fields = DecisionScreen(context).fields
    for id in [FieldID.number, .title, .body, .decidedOn, .wording, .control] {
      fields.setText(old.text(of: id), of: id)
    }
    fields.setText(String(mandates.count + 1), of: .label)
    fields.focus(on: .label)
    return [.say(context.words(ScreenPhrasePapers.mandateKept, ["label": mandate.label]))]
  }

  private func mandate(_ context: ScreenContext) -> Mandate? {
    guard let wording = fields.entered(.mandate),
      let office = OfficeFields(context).office(.responsible, .otherOffice, in: fields)
    else { return nil }
    let kind = fields.choice(of: .dueKind).map { Self.kinds[$0] } ?? .withoutDate
    return Mandate(
      label: fields.entered(.label) ?? String(mandates.count + 1), wording: wording, responsible: office,
      due: DueTerms(
        kind, day: fields.day(.dueDay, context, direction: .future), months: fields.count(.months)),
      points: fields.code(.point, .actionPoints, context).map { [$0] } ?? [])
  }

  private func command(_ mandates: [Mandate], _ context: ScreenContext) -> RecordDecision {
    var record = DecisionRecord(
      number: fields.entered(.number) ?? "", body: fields.entered(.body) ?? "",
      decidedOn: fields.day(.decidedOn, context), title: fields.entered(.title) ?? "")
    record.wording = fields.entered(.wording)
    record.mandates = mandates
    return RecordDecision(record, nextControl: fields.day(.control, context, direction: .future))
  }
}
