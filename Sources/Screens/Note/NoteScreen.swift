import Clearing
import Config
import TerminalKit

/// A counselling note on a case, or a note on an incident: one text field.
struct NoteScreen: FormPage {
  enum FieldID: Hashable, Sendable { case text }
  /// What the note is on.
  enum Subject: Sendable {
    case caseFile(String)
    case incident(String)
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let subject: Subject

  init(_ subject: Subject, _ context: ScreenContext) {
    self.subject = subject
    let parts = FormParts(context)
    fields = Form([parts.long(.text, .note, required: true)], words: context.words.form)
    // The text field is the whole screen from the start.
    _ = fields.update(.enter, columns: context.area.columns)
  }

  var draft: DraftKey? {
    switch subject {
    case .caseFile(let number): .note(number)
    case .incident(let number): .incidentNote(number)
    }
  }
  var help: ScreenPhraseHelp { .note }
  var refusalField: FieldID { .text }

  func title(_ context: ScreenContext) -> SafeText {
    switch subject {
    case .caseFile(let number): context.words(ScreenPhraseForm.note, ["number": number])
    case .incident(let number): context.words(ScreenPhraseForm.incidentNote, ["number": number])
    }
  }

  func state(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseForm.noteState) }

  func standing(_ context: ScreenContext) -> [SafeText] {
    [context.words(ScreenPhraseField.residenceWarning)] + fieldHelp(context)
  }

  /// Esc in the text leaves the screen: there is nothing else to go back to.
  mutating func before(_ key: Key, _ context: ScreenContext) -> [Step]? {
    key == .escape ? [.leave] : nil
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let text = fields.entered(.text) else { return [] }
    switch subject {
    case .caseFile(let number):
      return [.effect(.perform(.noteCase(NoteCase(number: number, text: text)), form: form))]
    case .incident(let number):
      return [.effect(.perform(.noteIncident(NoteIncident(number: number, text: text)), form: form))]
    }
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseMessage.noteSaved))]
  }
}
