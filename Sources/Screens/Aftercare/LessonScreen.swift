import Clearing
import Config
import TerminalKit

/// Notes what is to be learned from a case: a kind that is counted, and words that stay with the body.
struct LessonScreen: FormPage {
  enum FieldID: Hashable, Sendable { case category, text }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String

  init(_ number: String, _ context: ScreenContext) {
    self.number = number
    let parts = FormParts(context)
    fields = Form(
      [
        parts.code(.category, .lessonCategory, .lessonCategories, required: true),
        parts.long(.text, .lessonText, required: true),
      ], words: context.words.form)
  }

  var draft: DraftKey? { .lesson(number) }
  var help: ScreenPhraseHelp { .lesson }
  var refusalField: FieldID { .category }
  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseAftercare.lessonState) }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseAftercare.lesson, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let category = fields.code(.category, .lessonCategories, context),
      let text = fields.entered(.text)
    else { return [] }
    let command = NoteLesson(number: number, category: category, text: text)
    return [.effect(.perform(.noteLesson(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseAftercare.lessonSaved))]
  }
}
