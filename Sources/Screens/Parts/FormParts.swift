import Clearing
import Config
import TerminalKit

/// The fields that forms are made of, with the words and checks they share.
struct FormParts: Sendable {
  let desk: DeskReader
  let words: Words

  init(_ context: ScreenContext) {
    desk = context.desk
    words = context.words
  }

  /// One line of text.
  func text<ID>(
    _ id: ID, _ label: ScreenPhraseField, required: Bool = false, hint: ScreenPhraseField? = nil,
    width: Int = 24,
    value: String = ""
  ) -> FormField<ID> {
    text(
      id, label: words(label), required: required, hint: hint.map { words($0) }, width: width, value: value)
  }

  /// One line of text under a name that is no phrase.
  func text<ID>(
    _ id: ID, label: SafeText, required: Bool = false, hint: SafeText? = nil, width: Int = 24,
    value: String = "", check: @escaping @Sendable (FormValue) -> FieldVerdict = { _ in .fine() }
  ) -> FormField<ID> {
    var field = TextField(limit: 200)
    field.text = value
    return FormField(
      id, label: label, isRequired: required, hint: hint ?? .empty, width: width, input: .text(field),
      check: check)
  }

  /// Several lines of text.
  func long<ID>(_ id: ID, _ label: ScreenPhraseField, required: Bool = false, value: String = "")
    -> FormField<ID>
  {
    long(id, label: words(label), required: required, value: value)
  }

  /// Several lines of text under a name that is no phrase.
  func long<ID>(_ id: ID, label: SafeText, required: Bool = false, value: String = "") -> FormField<ID> {
    var area = TextArea(limit: 12_000)
    area.text = value
    let words = words
    return FormField(
      id, label: label, isRequired: required, hint: words(ScreenPhraseFrame.longHint), width: 24,
      input: .long(area, summary: { SafeText(words.lines($0)) }))
  }

  /// A whole number, such as so many people.
  func count<ID>(
    _ id: ID, label: SafeText, required: Bool = false, hint: SafeText? = nil, value: Int? = nil
  ) -> FormField<ID> {
    let wrong = words(ScreenPhraseField.countWrong)
    return text(
      id, label: label, required: required, hint: hint, width: 6, value: value.map(String.init) ?? ""
    ) {
      value in
      guard case .text(let typed) = value, CountEntry.parse(typed) != nil else { return .wrong([wrong]) }
      return .fine()
    }
  }

  /// A day as people type it; the day with its weekday is shown when the field is left.
  func day<ID>(
    _ id: ID, _ label: ScreenPhraseField, required: Bool = false, direction: DayEntry.Direction = .past,
    value: CalendarDay? = nil
  ) -> FormField<ID> {
    var field = TextField(limit: 20)
    field.text = value.map(words.date) ?? ""
    let words = words
    let today = desk.today
    return FormField(
      id, label: words(label), isRequired: required, hint: words(ScreenPhraseField.dayHint), width: 24,
      input: .text(field)
    ) { value in
      guard case .text(let typed) = value,
        let day = DayEntry.parse(typed, today: today, language: words.language, direction: direction)
      else { return .wrong([words(ScreenPhraseField.dayWrong)]) }
      if direction == .past, day > today {
        return .wrong([words(ScreenPhraseField.dayInFuture, ["day": words.day(day)])])
      }
      return .fine(note: SafeText(words.weekday(day)), replacement: words.date(day))
    }
  }

  /// One of a code list, found by its label.
  func code<ID>(
    _ id: ID, _ label: ScreenPhraseField, _ list: CodeListName, required: Bool = false, chosen: String? = nil
  ) -> FormField<ID> {
    let entries = desk.codes(list)
    return pick(
      id, label, options: entries.map(words.label), required: required,
      chosen: chosen.flatMap { code in entries.firstIndex { $0.code == code } })
  }

  /// One of some options.
  func pick<ID>(
    _ id: ID, _ label: ScreenPhraseField, options: [String], required: Bool = false, chosen: Int? = nil,
    width: Int = 34
  ) -> FormField<ID> {
    pick(id, label: words(label), options: options, required: required, chosen: chosen, width: width)
  }

  /// One of some options under a name that is no phrase; a wide field has no room for the hint, which the message line repeats.
  func pick<ID>(
    _ id: ID, label: SafeText, options: [String], required: Bool = false, chosen: Int? = nil,
    width: Int = 34
  ) -> FormField<ID> {
    FormField(
      id, label: label, isRequired: required, hint: width > 34 ? .empty : words(ScreenPhraseFrame.pickHint),
      width: width,
      input: .pick(PickField(options: options.map { SafeText($0) }, selection: chosen)))
  }

  /// Yes or no; nil leaves it open.
  func answer<ID>(
    _ id: ID, _ label: ScreenPhraseField, required: Bool = false, hint: ScreenPhraseField? = nil, value: Bool?
  ) -> FormField<ID> {
    answer(id, label: words(label), required: required, hint: hint.map { words($0) }, value: value)
  }

  /// Yes or no under a name that is no phrase.
  func answer<ID>(
    _ id: ID, label: SafeText, required: Bool = false, hint: SafeText? = nil, value: Bool?
  ) -> FormField<ID> {
    let field = YesNoField(yes: yes, no: no, selection: value.map { $0 ? 0 : 1 })
    return FormField(
      id, label: label, isRequired: required, hint: hint ?? words(ScreenPhraseFrame.yesKeys), width: 24,
      input: .answer(field))
  }

  /// Yes, no, or nobody knows.
  func known<ID>(_ id: ID, label: SafeText, required: Bool = false, chosen: Clearing.Answer? = nil)
    -> FormField<ID>
  {
    let options: [ScreenPhraseCase] = [.answerYes, .answerNo, .answerUnknown]
    return pick(
      id, label: label, options: options.map { words.plain($0) }, required: required,
      chosen: chosen.flatMap { Clearing.Answer.allCases.firstIndex(of: $0) })
  }

  /// Yes, no or later.
  func answerOrLater<ID>(_ id: ID, _ label: ScreenPhraseField) -> FormField<ID> {
    let later = YesNoField.Answer(words.language == .german ? "s" : "l", words(ScreenPhraseFrame.later))
    return FormField(
      id, label: words(label), isRequired: true, hint: words(ScreenPhraseFrame.yesNoLaterKeys), width: 24,
      input: .answer(YesNoField(yes: yes, no: no, others: [later])))
  }

  private var yes: YesNoField.Answer { .init(words.yesLetter, words(ScreenPhraseFrame.yes)) }
  private var no: YesNoField.Answer { .init("n", words(ScreenPhraseFrame.no)) }
}

extension Form {
  /// The text of a field without blanks around it; nil if there is none.
  func entered(_ id: ID) -> String? {
    let text = text(of: id)
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(text[first...last])
  }

  /// The day of a field that was checked.
  func day(_ id: ID, _ context: ScreenContext, direction: DayEntry.Direction = .past) -> CalendarDay? {
    DayEntry.parse(
      text(of: id), today: context.desk.today, language: context.words.language, direction: direction)
  }

  /// The answer of a field that may also be left unknown; nil when it is empty.
  func known(_ id: ID) -> Clearing.Answer? {
    choice(of: id).flatMap { place in
      Clearing.Answer.allCases.indices.contains(place) ? Clearing.Answer.allCases[place] : nil
    }
  }

  /// The whole number of a field that was checked; nil when it is empty.
  func count(_ id: ID) -> Int? { entered(id).flatMap(CountEntry.parse) }

  /// The code taken in a field.
  func code(_ id: ID, _ list: CodeListName, _ context: ScreenContext) -> String? {
    let entries = context.desk.codes(list)
    return choice(of: id).flatMap { entries.indices.contains($0) ? entries[$0].code : nil }
  }
}
