import Config
import TerminalKit

/// Finds the report that an anonymous reporter's six words name.
struct FindReportScreen: FormPage {
  enum FieldID: Hashable, Sendable { case words }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false

  init(_ context: ScreenContext) {
    fields = Form(
      [FormParts(context).text(.words, .sixWords, required: true, width: 50)],
      words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .findReport }
  var refusalField: FieldID { .words }
  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseReceived.find) }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseReceived.findState) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    fields.entered(.words).map { [.effect(.findReport(words: $0))] } ?? []
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    guard let number, let page = ReceivedReportScreen(number, context) else { return [.close(1)] }
    return [.close(1), .push(page)]
  }
}
