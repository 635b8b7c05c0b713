import TerminalKit

struct DemoProgram: TerminalProgram {
  enum Field: Hashable, Sendable { case name, place, consent, story, password }
  enum Action: Hashable, Sendable { case open, form, menu, help, quit, fail, exit, crash, hang }
  enum Screen { case list, form, menu }

  var list = ListWidget(count: 100_000)
  var form = DemoProgram.newForm()
  var menu = Menu<Action>([])
  var screen = Screen.list
  var message: SafeText = "ready"
  var ticks = 0
  private var size = (columns: 80, rows: 24)

  static let keys = KeyMap<Action>([
    KeyBinding(.enter, .open, keyName: "Enter", label: "open"),
    KeyBinding(.character("n"), .form, keyName: "n", label: "new"),
    KeyBinding(.character("m"), .menu, keyName: "m", label: "menu", footer: .always),
    KeyBinding(.character("h"), .help, keyName: "h", label: "help", footer: .always),
    KeyBinding(.character("q"), .quit, keyName: "q", label: "quit"),
    KeyBinding(.character("1"), .fail, keyName: "1", label: "throw", footer: .never),
    KeyBinding(.character("2"), .exit, keyName: "2", label: "exit", footer: .never),
    KeyBinding(.character("3"), .crash, keyName: "3", label: "crash", footer: .never),
    KeyBinding(.character("4"), .hang, keyName: "4", label: "hang", footer: .never),
  ])

  static func newForm() -> Form<Field> {
    Form(
      [
        FormField(
          .name, label: "Name", isRequired: true, hint: "short", input: .text(TextField(limit: 2_000_000))),
        FormField(
          .place, label: "Place", input: .pick(PickField(options: ["Musterstadt", "Nordheim", "Südfeld"]))),
        FormField(
          .consent, label: "Consent",
          input: .answer(YesNoField(yes: .init("j", "ja"), no: .init("n", "nein")))),
        FormField(.story, label: "Story", input: .long(TextArea(), summary: { .number($0) + " lines" })),
        FormField(.password, label: "Password", input: .secret(SecretField())),
      ],
      words: FormWords(
        required: "required", fault: "ERROR:", missing: "a value is needed",
        unknown: { "\"" + $0 + "\" is not in the list." }, suggestion: { "Suggestion: " + $0 },
        save: "Save", cancel: "Cancel", help: "Help"))
  }

  mutating func handle(_ key: Key) -> [DemoEffect] {
    switch key {
    case .resize(let columns, let rows):
      size = (columns, rows)
      return []
    case .hangUp: return [.note("saved")]
    case .character, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home,
      .end,
      .backspace, .delete, .insert, .function, .paste, .pasteTooLong:
      switch screen {
      case .list: return handleList(key)
      case .form: return handleForm(key)
      case .menu: return handleMenu(key)
      }
    }
  }

  func view(columns: Int, rows: Int) -> Frame {
    let layout = layout()
    return layout.frame(columns: columns, rows: rows) { grid, area in
      switch screen {
      case .list:
        list.draw(into: &grid, area: area, header: "number      place") { Self.row($0) }
      case .form: form.draw(into: &grid, area: area)
      case .menu: menu.draw(into: &grid, area: area, title: "Menu")
      }
    }
  }

  static func row(_ index: Int) -> SafeText {
    let places: [SafeText] = ["Musterstadt", "Nordheim", "Großenhain", "Südfeld"]
    return "F-26-" + .number(index).fitted(to: 6) + "  " + places[index % 4]
  }

  private func layout() -> ScreenLayout {
    let footer: SafeText =
      screen == .form ? "Enter next  F2 save  F1 help  Esc back" : Self.keys.footer(width: size.columns)
    return ScreenLayout(
      place: "Demo", who: "Beratung: M. Beispiel", state: "row " + .number(list.selected + 1),
      messages: [message], footer: footer, sizeNote: "window below 80x24")
  }

  private mutating func handleList(_ key: Key) -> [DemoEffect] {
    if case .paste = key { return [.note("paste dropped")] }
    if case .action(let action) = Self.keys.meaning(of: key) { return act(action) }
    let area = layout().contentArea(columns: size.columns, rows: size.rows)
    _ = list.update(key, pageRows: ListWidget.pageRows(in: area, hasHeader: true))
    return []
  }

  private mutating func act(_ action: Action) -> [DemoEffect] {
    switch action {
    case .open: return [.note("opened " + .number(list.selected))]
    case .form: screen = .form
    case .menu:
      menu = Menu(Self.keys.bindings.map { MenuItem($0) })
      screen = .menu
    case .help: return [.note("helped")]
    case .quit: return [.leave]
    case .fail: return [.fail]
    case .exit: return [.exit]
    case .crash: return [.crash]
    case .hang: return [.hang]
    }
    return []
  }

  private mutating func handleForm(_ key: Key) -> [DemoEffect] {
    if case .pasteTooLong(let limit) = key { return [.note("paste above " + .number(limit))] }
    switch form.update(key, columns: size.columns) {
    case .save:
      screen = .list
      return [.note("stored " + SafeText(form.text(of: .name)))]
    case .cancel: screen = .list
    case .refused(let ids): return [.note(.number(ids.count) + " faults")]
    case .changed, .moved, .help, .ignored: break
    }
    return []
  }

  private mutating func handleMenu(_ key: Key) -> [DemoEffect] {
    switch menu.update(key) {
    case .run(let action):
      screen = .list
      return act(action)
    case .closed: screen = .list
    case .refused, .moved, .ignored: break
    }
    return []
  }
}
