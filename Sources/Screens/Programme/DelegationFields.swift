import Clearing
import Config
import ReadModel
import TerminalKit

/// How many people each body sends, and guests by what they are called; never a name.
struct DelegationFields {
  /// Which field of these.
  enum ID: Hashable, Sendable { case body(BodyID), guest, guests }

  private let context: ScreenContext
  private let bodies: [Directory.Body]

  init(_ context: ScreenContext) {
    self.context = context
    bodies = context.desk.directory.bodies
  }

  /// A number for each body and one guest, filled with those already known.
  func fields<Field>(_ known: [Delegation], _ id: (ID) -> Field) -> [FormField<Field>] {
    let parts = FormParts(context)
    let guest = known.first { $0.guest != nil }
    return bodies.map { body in
      let persons = known.first { $0.body == body.id }?.persons
      return parts.count(id(.body(body.id)), label: SafeText(context.desk.body(body.id)), value: persons)
    } + [
      parts.text(id(.guest), .guest, value: guest?.guest ?? ""),
      parts.count(
        id(.guests), label: context.words(ScreenPhraseField.guestCount), value: guest?.persons),
    ]
  }

  /// What was filled in; nobody where the number is 0 or missing. The form has lines for one guest: further ones that are known stay.
  func delegations<Field>(_ form: Form<Field>, known: [Delegation] = [], _ id: (ID) -> Field) -> [Delegation]
  {
    let sent = bodies.compactMap { body in
      form.count(id(.body(body.id))).flatMap { $0 > 0 ? Delegation(body: body.id, persons: $0) : nil }
    }
    let others = known.filter { $0.guest != nil }.dropFirst()
    let count = form.count(id(.guests))
    let unnamed = (count ?? 0) > 0 ? context.words.plain(ScreenPhraseField.guest) : nil
    guard count != 0, let guest = form.entered(id(.guest)) ?? unnamed else { return sent + others }
    return sent + [Delegation(guest: guest, persons: count ?? 1)] + others
  }
}
