import Config
import TerminalKit

extension LotseProgram {
  mutating func handleAtGate(_ key: Key) -> [ScreenEffect] {
    guard var screen = gate else { return [] }
    let outcome = screen.handle(key, words)
    gate = screen
    switch outcome {
    case .none: return []
    case .unlock(let login, let password):
      self.login = login
      return [.unlock(login: login, password: password)]
    case .quit:
      guard hasTyped else { return [.quit] }
      gate?.say(words(ScreenPhraseMessage.unlockFirst))
      return []
    }
  }

  mutating func handleOnPage(_ key: Key) -> [ScreenEffect] {
    guard let page = stack.last, let context = context() else { return [] }
    if case .pasteTooLong(let limit) = key {
      say(words(ScreenPhraseFrame.pasteTooLong, ["limit": String(limit)]))
      return []
    }
    if page.takesText { return key == .function(1) ? runGlobal(.help) : handleOnTop(key, context) }
    if case .paste = key {
      say(words(ScreenPhraseFrame.pasteDropped))
      return []
    }
    let offers = allOffers(page, context)
    if let offer = offers.first(where: { $0.key == key }) { return run(offer, context) }
    guard let action = Mnemonics.action(of: key, words.language) else {
      if case .character = key {
        say(words(ScreenPhraseFrame.keyUnused))
        return []
      }
      return handleOnTop(key, context)
    }
    guard let offer = offers.first(where: { $0.action == action }) else {
      say(words(ScreenPhraseFrame.keyUnused))
      return []
    }
    return run(offer, context)
  }

  /// Does an offered action, or says why it cannot be done now.
  mutating func run(_ offer: Offer, _ context: ScreenContext) -> [ScreenEffect] {
    if let reason = offer.disabledBecause {
      say(reason)
      return []
    }
    if let global = offer.action.global { return runGlobal(global) }
    var effects: [ScreenEffect] = []
    let accesses = stack.last?.accesses(running: offer.action) ?? []
    if announce(accesses, .action(offer.action), &effects) { return effects }
    guard var page = stack.popLast() else { return [] }
    let steps = page.run(offer.action, context)
    stack.append(page)
    return effects + apply(steps)
  }

  mutating func handleOnTop(_ key: Key, _ context: ScreenContext) -> [ScreenEffect] {
    guard var page = stack.popLast() else { return [] }
    let steps = page.handle(key, context)
    stack.append(page)
    return apply(steps)
  }

  /// What the screen offers and what all screens offer.
  func allOffers(_ page: any ScreenPage, _ context: ScreenContext) -> [Offer] {
    let own = page.offers(context)
    if page.takesText { return own }
    let isHome = stack.count <= 1
    var all = own + [Offer(.menu, footer: .always), Offer(.help, footer: .always)]
    if isHome { all.append(Offer(.quit, footer: .always)) }
    all.append(Offer(.reload, footer: .never))
    if !page.isMeeting { all.append(Offer(.messages, footer: .never)) }
    all.append(Offer(.lock, footer: .never))
    if !isHome {
      var back = Offer(.back, key: .escape, named: words(ScreenPhraseFrame.escapeKey))
      back.footer = .always
      all.append(back)
    }
    return all
  }

  mutating func runGlobal(_ action: GlobalAction) -> [ScreenEffect] {
    guard let page = stack.last, let context = context() else { return [] }
    let bindings = bindings(allOffers(page, context))
    switch action {
    case .help: return apply([.push(HelpScreen(page: page, bindings: bindings, context))])
    case .menu: return apply([.push(MenuScreen(page: page, bindings: bindings, context))])
    case .messages: return apply([.push(MessagesScreen(said, context))])
    case .reload: return [.refresh]
    case .lock:
      lock()
      return [.lock]
    case .quit: return hasTyped ? apply([.push(QuitScreen(context))]) : [.quit]
    }
  }

  /// The offers as key bindings: footer, help and menu are made of these.
  func bindings(_ offers: [Offer]) -> [KeyBinding<ScreenAction>] {
    offers.map { offer in
      let letter = Mnemonics.letter(of: offer.action, words.language)
      let synonyms = ScreenPhraseSynonyms(rawValue: offer.action.rawValue).map {
        words.plain($0).split(separator: ",").map { SafeText(String($0)) }
      }
      return KeyBinding(
        offer.key ?? letter.map { .character($0) } ?? .function(0), offer.action,
        keyName: offer.keyName ?? letter.map { SafeText(String($0)) } ?? .empty,
        label: offer.label ?? words(offer.action.label),
        explanation: ScreenPhraseExplain(rawValue: offer.action.rawValue).map { words($0) },
        synonyms: synonyms ?? [], disabledBecause: offer.disabledBecause,
        footer: offer.key == nil && letter == nil ? .never : offer.footer)
    }
  }
}
