import Config
import TerminalKit

/// What the unlock screen asks for.
enum UnlockOutcome {
  case none
  case unlock(login: String, password: TypedSecret)
  case quit
}

/// The first screen, and the lock: a name and a password of which nothing is shown.
struct UnlockScreen: Sendable {
  enum Field: Hashable, Sendable { case login, password }

  private let isLock: Bool
  private let login: String?
  private var fields: Form<Field>
  private var message: SafeText = .empty
  private var columns = ScreenLayout.designColumns

  /// `isLock`: only the password is asked for, of the member whose session was locked.
  init(_ words: Words, login: String?, isLock: Bool) {
    self.isLock = isLock
    self.login = login
    fields = Self.form(words, login: login ?? "", asksName: !isLock)
    if login != nil { fields.focus(on: .password) }
  }

  private static func form(_ words: Words, login: String, asksName: Bool) -> Form<Field> {
    var name = TextField(limit: 80)
    name.text = login
    let nameField = FormField<Field>(
      .login, label: words(ScreenPhraseUnlock.login), isRequired: true, width: 30, input: .text(name))
    let password = FormField<Field>(
      .password, label: words(ScreenPhraseUnlock.password), isRequired: true,
      hint: words(ScreenPhraseUnlock.nothingShown), width: 30, input: .secret(SecretField()))
    var formWords = words.form
    formWords.save = words(ScreenPhraseUnlock.unlock)
    formWords.cancel = words(ScreenPhraseUnlock.quit)
    return Form(asksName ? [nameField, password] : [password], words: formWords)
  }

  /// Answers a key.
  mutating func handle(_ key: Key, _ words: Words) -> UnlockOutcome {
    message = .empty
    let onPassword = fields.focusedField == .password
    // Enter behind the password means unlock, not the next field.
    let outcome = key == .enter && onPassword ? fields.save() : fields.update(key, columns: columns)
    switch outcome {
    case .save: return unlock(words)
    case .cancel:
      if key == .enter || key == .character(" ") { return .quit }
      message = words(ScreenPhraseUnlock.escapeStays)
    case .help: message = words(isLock ? ScreenPhraseUnlock.lockHelp : .help)
    case .refused: message = words(ScreenPhraseUnlock.incomplete)
    case .changed, .moved, .ignored: break
    }
    return .none
  }

  /// The bytes leave with the outcome; the field begins anew.
  private mutating func unlock(_ words: Words) -> UnlockOutcome {
    let name = fields.entered(.login) ?? login ?? ""
    guard case .secret(let field) = fields.fields.last?.input else { return .none }
    fields = Self.form(words, login: name, asksName: !isLock)
    fields.focus(on: .password)
    message = words(ScreenPhraseUnlock.opening)
    return .unlock(login: name, password: TypedSecret(field))
  }

  /// It was the wrong password, or something else went wrong.
  mutating func fail(_ text: SafeText) {
    message = .empty
    fields.report([text], on: .password)
  }

  /// Says something in the message line.
  mutating func say(_ text: SafeText) {
    message = text
  }

  func view(_ words: Words, isRehearsal: Bool, columns: Int, rows: Int) -> Frame {
    let layout = ScreenLayout(
      place: LotseProgram.program(words, isRehearsal: isRehearsal),
      who: isLock ? words(ScreenPhraseUnlock.locked) : .empty,
      state: words(isLock ? ScreenPhraseUnlock.lockState : isRehearsal ? .rehearsalState : .state),
      messages: message.wrapped(to: max(1, columns)), footer: footer(words),
      sizeNote: words(ScreenPhraseFrame.smallWindow))
    return layout.frame(columns: columns, rows: rows) { grid, area in
      fields.draw(into: &grid, area: area.rows > 8 ? area.dropping(rows: 2) : area)
    }
  }

  private func footer(_ words: Words) -> SafeText {
    SafeText.joined(
      [
        words(ScreenPhraseUnlock.footerEnter), words(ScreenPhraseUnlock.footerTab),
        words(ScreenPhraseUnlock.footerHelp),
      ],
      separator: "  ")
  }
}
