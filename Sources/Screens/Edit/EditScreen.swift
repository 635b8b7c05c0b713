import Clearing
import Config
import ReadModel
import TerminalKit

/// Corrects a case: matter, place, language, urgency, and how its first person is called and reached.
struct EditScreen: FormPage {
  enum FieldID: Hashable, Sendable {
    case matter, place, urgent, language, affectedKind, shortName, realName, phone, mail, address, advice
  }

  var form: Int?
  var fields: Form<FieldID>
  var isTouched = false
  private let number: String
  private let cover: CaseCover
  private let isRevealed: Bool
  private let person: PersonView?

  /// `isRevealed`: names and contacts are shown; otherwise those fields are empty, and empty leaves them as they are.
  init(_ view: CaseView, isRevealed: Bool, _ context: ScreenContext) {
    self.isRevealed = isRevealed
    number = view.row.number
    cover = view.cover
    person = view.persons.first
    let parts = FormParts(context)
    let contact = person?.contacts.first
    var all: [FormField<FieldID>] = [
      parts.code(.matter, .matter, .acts, required: true, chosen: cover.topic),
      parts.text(.place, .place, required: true, hint: .placeHint, value: cover.place),
      parts.answer(.urgent, .urgent, required: true, value: cover.urgency == .urgent),
      parts.code(.language, .language, .languages, required: true, chosen: cover.language),
      parts.code(.affectedKind, .affectedKind, .affectedKinds, required: true, chosen: cover.affectedKind),
    ]
    if person == nil { all.append(parts.text(.shortName, .shortName, hint: .shortNameHint)) }
    let personal: [(FieldID, ScreenPhraseField, String?)] = [
      (.realName, .realName, person?.record.name), (.phone, .phone, contact?.phone),
      (.mail, .mail, contact?.mail),
      (.address, .address, contact?.address), (.advice, .advice, contact?.advice),
    ]
    all += personal.map { id, label, value in
      let isHidden = value != nil && !isRevealed
      return parts.text(id, label, hint: isHidden ? .hiddenHint : nil, value: isRevealed ? value ?? "" : "")
    }
    fields = Form(all, words: context.words.form)
  }

  var draft: DraftKey? { .edit(number) }
  var help: ScreenPhraseHelp { .edit }
  var refusalField: FieldID { .matter }

  func title(_ context: ScreenContext) -> SafeText {
    context.words(ScreenPhraseForm.edit, ["number": number])
  }

  mutating func save(_ context: ScreenContext) -> [Step] {
    guard let form, let matter = fields.code(.matter, .acts, context), let place = fields.entered(.place),
      let language = fields.code(.language, .languages, context),
      let affectedKind = fields.code(.affectedKind, .affectedKinds, context)
    else { return [] }
    var cover = cover
    cover.topic = matter
    cover.place = place
    cover.language = language
    cover.affectedKind = affectedKind
    cover.urgency = fields.choice(of: .urgent) == 0 ? .urgent : .normal
    let command = CorrectCase(number: number, cover: cover, persons: affected.map { [$0] } ?? [])
    return [.effect(.perform(.correctCase(command), form: form))]
  }

  mutating func finished(number: String?, _ context: ScreenContext) -> [Step] {
    [.close(1), .say(context.words(ScreenPhraseMessage.caseChanged))]
  }

  /// The person as it shall be; nil where there is none and none was named.
  private var affected: OpenCase.Affected? {
    var record: PersonRecord
    if let person {
      record = person.record
    } else {
      guard let label = fields.entered(.shortName) else { return nil }
      record = PersonRecord(label: label)
    }
    let old = person?.contacts.first
    record.name = entered(.realName, old: record.name)
    let contact = ContactRecord(
      phone: entered(.phone, old: old?.phone), mail: entered(.mail, old: old?.mail),
      address: entered(.address, old: old?.address), advice: entered(.advice, old: old?.advice))
    return OpenCase.Affected(person: record, contact: contact.isEmpty ? nil : contact)
  }

  /// What stands in a field; in a covered one, nothing means the old value.
  private func entered(_ id: FieldID, old: String?) -> String? {
    fields.entered(id) ?? (isRevealed ? nil : old)
  }
}
