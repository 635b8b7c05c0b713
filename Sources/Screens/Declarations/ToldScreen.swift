import Clearing
import Config
import TerminalKit

/// Ticks off which body was told of a withdrawal.
struct ToldScreen: FormPage {
  enum FieldID: Hashable, Sendable { case recipient }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let bodies: [BodyID]

  init(_ number: String, _ bodies: [BodyID], _ context: ScreenContext) {
    self.number = number
    self.bodies = bodies
    let parts = FormParts(context)
    fields = Form(
      [
        parts.pick(
          .recipient, .recipient, options: bodies.map(context.desk.body), required: true,
          chosen: bodies.count == 1 ? 0 : nil)
      ], words: context.words.form)
  }

  var hasContent: Bool { false }
  var help: ScreenPhraseHelp { .declarations }
  var refusalField: FieldID { .recipient }

  func title(_ context: ScreenContext) -> SafeText { context.words(ScreenPhraseDeclaration.tellHeading) }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let body = chosen else { return [] }
    return [.effect(.perform(.giveNotice(GiveNotice(number: number, .recipient(body))), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    let name = chosen.map(context.desk.body) ?? ""
    return [.close(1), .say(context.words(ScreenPhraseDeclaration.told, ["recipient": name]))]
  }

  private var chosen: BodyID? {
    fields.choice(of: .recipient).flatMap { bodies.indices.contains($0) ? bodies[$0] : nil }
  }
}
