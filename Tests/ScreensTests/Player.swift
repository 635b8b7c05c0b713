import Clearing
import Config
import ReadModel
import Screens
import TerminalKit
import TestSupport

/// A member at the keyboard: keys go into the real program, its effects are carried out in the sample alliance.
struct Player {
  var program: LotseProgram
  var story: GivenWhenThen
  let actor: Author
  let isRehearsal: Bool
  private(set) var effects: [ScreenEffect] = []
  private(set) var presses = 0
  /// What was noted in the access log.
  private(set) var noted: [Access] = []
  /// Does the access log refuse to take anything?
  var noteFails = false
  /// What an anonymous reporter gets.
  static let sixWords = "apfel birne dach esel fluss garten"
  /// What is answered instead of carrying a command out, if anything.
  var refusal: String?

  /// Unlocked, on the first screen.
  init(_ story: GivenWhenThen, _ actor: Author, language: Language = .german, isRehearsal: Bool = false) {
    self.story = story
    self.actor = actor
    self.isRehearsal = isRehearsal
    program = LotseProgram(language: language, login: "nora", isRehearsal: isRehearsal)
    program.receive(.unlocked(SampleStory.desk(story, actor, isRehearsal: isRehearsal)))
  }

  /// Presses keys one after another.
  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys {
      presses += 1
      carryOut(program.handle(key))
    }
  }

  /// Presses a letter.
  mutating func press(_ letters: String) { press(letters.map { .character($0) }) }

  /// Typed content: counted apart from key presses.
  mutating func type(_ text: String) {
    for character in text {
      carryOut(program.handle(.character(character)))
    }
  }

  /// What is done with one field.
  enum Entry {
    /// Text, then the next field.
    case type(String)
    /// A word of an option, then Enter.
    case pick(String)
    /// On to the next field.
    case skip
  }

  /// Opens the menu, types the name of an action and takes the first that fits.
  mutating func take(_ name: String) {
    press(.function(9))
    type(name)
    press(.enter)
  }

  /// Fills fields one after another.
  mutating func fill(_ entries: [Entry]) {
    for entry in entries {
      switch entry {
      case .type(let text):
        type(text)
        press(.tab)
      case .pick(let word):
        type(word)
        press(.enter)
      case .skip: press(.tab)
      }
    }
  }

  func frame(columns: Int = 80, rows: Int = 24) -> Frame { program.view(columns: columns, rows: rows) }
  var text: String { frame().text }

  /// The commands that were asked for.
  var commands: [ScreenCommand] {
    effects.compactMap {
      if case .perform(let command, _) = $0 { return command }
      return nil
    }
  }

  mutating func reload() { program.receive(.desk(SampleStory.desk(story, actor, isRehearsal: isRehearsal))) }

  /// Does the effects, and those that follow from their answers.
  private mutating func carryOut(_ effects: [ScreenEffect]) {
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: ScreenEffect) {
    if case .note(let accesses, let isAwaited) = effect {
      noted += accesses
      if isAwaited { carryOut(program.receive(noteFails ? .failed(text: "Die Platte ist voll.") : .noted)) }
      return
    }
    effects.append(effect)
    switch effect {
    case .unlock: program.receive(.unlocked(SampleStory.desk(story, actor, isRehearsal: isRehearsal)))
    case .perform(let command, _): perform(command.command)
    case .preview(let offer):
      if let preview = try? offer.preview(story.world(actor.body), story.context(actor)) {
        carryOut(program.receive(.preview(preview)))
      } else {
        program.receive(.refused(text: refusal ?? "Es fehlt die Einwilligung."))
      }
    case .findReport(let words):
      let row = ReportList(story.world(actor.body), reader: actor, today: story.today)
        .report(tokenDigest: words)
      guard let row else { return carryOut(program.receive(.refused(text: "Das gibt es nicht."))) }
      carryOut(program.receive(.done(number: row.number, SampleStory.desk(story, actor))))
    case .refresh: reload()
    case .lock, .quit, .note: break
    }
  }

  private mutating func perform(_ command: any Command) {
    if let refusal { return carryOut(program.receive(.refused(text: refusal))) }
    switch story.when(command, by: actor) {
    case .done(let decision):
      carryOut(
        program.receive(
          .done(number: decision.number, SampleStory.desk(story, actor, isRehearsal: isRehearsal))))
      if let report = command as? RecordReport, report.core.isAnonymous {
        carryOut(program.receive(.token(words: Self.sixWords, number: decision.number ?? "")))
      }
    case .refused(let reason): program.receive(.refused(text: String(describing: reason)))
    }
  }
}
