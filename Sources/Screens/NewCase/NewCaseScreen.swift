import Clearing
import Config
import ReadModel
import TerminalKit

/// Records an incident and, unless asked otherwise, opens a case on it; both in one entry.
struct NewCaseScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case receivedOn, channel, matter, place, urgent, consent, shortName, description
    case occurredOn, motive, affectedKind, exactPlace, language, realName, phone, contributed
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let withCase: Bool
  /// Places of known cases, the most frequent first.
  private let places: [SafeText]
  private var wantsConsent = false
  /// The report that it comes from, if it comes from one.
  private let report: ReceivedReportRow?

  init(_ context: ScreenContext, withCase: Bool, from report: ReceivedReportRow? = nil) {
    self.withCase = withCase
    self.report = report
    places = Self.places(context)
    fields = NewCaseFields(context, report).form(withCase: withCase)
  }

  var draft: DraftKey? {
    if let report { return withCase ? .caseFromReport(report.number) : .incidentFromReport(report.number) }
    return withCase ? .newCase : .newIncident
  }
  var help: ScreenPhraseHelp { withCase ? .newCase : .newIncident }
  var refusalField: FieldID { .matter }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(withCase ? ScreenPhraseForm.newCase : .newIncident)
  }

  func standing(_ context: ScreenContext) -> [SafeText] {
    switch fields.focusedField {
    case .description: return [context.words(ScreenPhraseField.residenceWarning)] + fieldHelp(context)
    case .place:
      guard let place = suggestion else { return [] }
      return [context.words(ScreenPhraseField.placeTakes, ["place": place.printable])]
    case .receivedOn: return [context.words(ScreenPhraseField.emergency)]
    case .channel, .matter, .urgent, .consent, .shortName, .occurredOn, .motive, .affectedKind,
      .exactPlace, .language, .realName, .phone, .contributed, nil:
      return fieldHelp(context)
    }
  }

  /// Enter on a place takes the known one that begins like what was typed.
  mutating func before(_ key: Key, _ context: ScreenContext) -> [Step]? {
    if key == .enter, fields.focusedField == .place, let place = suggestion {
      fields.setText(place.printable, of: .place)
    }
    return nil
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let entries = NewCaseEntries(fields, context, withCase: withCase) else { return [] }
    wantsConsent = fields.choice(of: .consent) == 0
    let command: ScreenCommand =
      withCase ? .openCase(entries.openCase) : .recordIncident(RecordIncident(entries.incident))
    return [.effect(.perform(command, form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    let done: ScreenPhraseMessage = withCase ? .caseOpened : .incidentRecorded
    var steps: [Step] = [.close(1)]
    if withCase, let number, let file = CaseScreen(number, context) {
      steps.append(.push(file))
      if wantsConsent { steps.append(.push(ConsentScreen(number, context))) }
    }
    return steps + [.say(context.words(done, ["number": number ?? ""]))]
  }

  /// The known place that begins like what was typed; nil if it stands there already.
  private var suggestion: SafeText? {
    let typed = SearchKey(fields.text(of: .place))
    guard !typed.words.isEmpty else { return nil }
    let found = places.first { SearchKey($0.printable).matches(typed) }
    return found?.printable == fields.text(of: .place) ? nil : found
  }

  private static func places(_ context: ScreenContext) -> [SafeText] {
    let counts = context.desk.workList().rows.reduce(into: [String: Int]()) { $0[$1.place, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { SafeText($0.key) }
  }
}
