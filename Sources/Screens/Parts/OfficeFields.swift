import Clearing
import Config
import ReadModel
import TerminalKit

/// The two fields that name who answers for something: a body of the alliance, or another office by its name.
struct OfficeFields {
  private let context: ScreenContext
  private let bodies: [Directory.Body]

  init(_ context: ScreenContext) {
    self.context = context
    bodies = context.desk.directory.bodies
  }

  /// A pick of the bodies, and a line for an office outside the alliance.
  func fields<ID>(_ body: ID, _ other: ID, _ label: ScreenPhraseField) -> [FormField<ID>] {
    let parts = FormParts(context)
    return [
      parts.pick(body, label, options: bodies.map { context.desk.body($0.id) }),
      parts.text(other, .otherOffice, hint: .otherOfficeHint),
    ]
  }

  /// Who was named; an office outside the alliance where both were. nil when nobody was.
  func office<ID>(_ body: ID, _ other: ID, in form: Form<ID>) -> Office? {
    if let name = form.entered(other) { return Office(name: name) }
    guard let place = form.choice(of: body), bodies.indices.contains(place) else { return nil }
    return Office(bodies[place].id)
  }
}
