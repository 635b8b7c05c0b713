import Clearing
import Config
import ReadModel
import TerminalKit

/// The whole terminal program: a stack of screens over one desk, kept drafts, and the message line.
///
/// It does nothing itself: what is to be done outside comes back as `ScreenEffect`, and its result comes in again
/// as `ScreenNews`.
public struct LotseProgram: TerminalProgram, Sendable {
  /// What it asks of the outside.
  public typealias Effect = ScreenEffect

  let words: Words
  var login: String?
  var isRehearsal: Bool?
  var desk: DeskReader?
  /// The unlock or lock screen while it covers everything else.
  var gate: UnlockScreen?
  var stack: [any ScreenPage] = []
  var drafts: [DraftKey: any ScreenPage] = [:]
  var spoken: [SafeText] = []
  var said: [SafeText] = []
  var nextForm = 1
  /// The form whose command is being carried out.
  var pending: Int?
  var hasNews = false
  /// What waits until an access stands in the log.
  var held: Held?
  var size = (columns: ScreenLayout.designColumns, rows: ScreenLayout.designRows)

  /// A program that begins with the unlock screen.
  ///
  /// - Parameters:
  ///   - login: the name to unlock with; nil asks for it.
  ///   - isRehearsal: what is known of the log before it is unlocked; nil if nothing is.
  public init(language: Language, login: String?, isRehearsal: Bool?) {
    words = Words(language)
    self.login = login
    self.isRehearsal = isRehearsal
    gate = UnlockScreen(words, login: login, isLock: false)
  }

  /// Answers a key and returns what is to be done outside, in this order.
  public mutating func handle(_ key: Key) -> [ScreenEffect] {
    switch key {
    case .resize(let columns, let rows):
      size = (columns, rows)
      return []
    case .hangUp: return []
    case .character, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home,
      .end,
      .backspace, .delete, .insert, .function, .paste, .pasteTooLong:
      spoken = []
      return gate == nil ? handleOnPage(key) : handleAtGate(key)
    }
  }

  /// The screen at a size in cells.
  public func view(columns: Int, rows: Int) -> Frame {
    if let gate {
      return gate.view(words, isRehearsal: isRehearsal == true, columns: columns, rows: rows)
    }
    guard let page = stack.last, let desk else {
      return Frame(grid: Grid(columns: columns, rows: rows), cursor: .init(row: 0, column: 0))
    }
    let layout = layout(page, desk, columns: columns, rows: rows)
    return layout.frame(columns: columns, rows: rows) { grid, area in
      page.draw(into: &grid, area: area, ScreenContext(desk: desk, words: words, area: area))
    }
  }

  /// Takes in what an effect came to, or what happened outside; returns what is to be done outside because of it.
  @discardableResult
  public mutating func receive(_ news: ScreenNews) -> [ScreenEffect] {
    switch news {
    case .unlocked(let desk): return unlocked(desk)
    case .noted: return resume()
    case .done(let number, let desk): return finish(number, desk)
    case .refused(let text): return answerForm { $0.refused(SafeText(text), $1) }
    case .preview(let preview): return answerForm { $0.previewed(preview, $1) }
    case .token(let words, let number): push(TokenScreen(words, number))
    case .unlockFailed(let text), .failed(let text): failed(SafeText(text))
    case .notice(let text): say(SafeText(text))
    case .desk(let desk):
      show(desk)
      say(words(closeGone() ? ScreenPhraseMessage.gone : .reloaded))
    case .othersWrote: hasNews = true
    case .lockingSoon(let minutes):
      say(words(ScreenPhraseMessage.lockingSoon, ["minutes": String(minutes)]))
    case .locked: lock()
    }
    return []
  }
}
