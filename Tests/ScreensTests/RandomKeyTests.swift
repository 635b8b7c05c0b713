import Clearing
import Config
import Foundation
import Screens
import TerminalKit
import TestSupport
import Testing

/// Any keys in any order: nothing traps, the cursor stays inside, and only a yes or a save writes.
@Suite struct RandomKeyTests {
  static let isLong = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1"
  static let seeds: [UInt64] = Array(1...(isLong ? 60 : 6))
  static let keysPerSeed = isLong ? 1500 : 300

  @Test(arguments: seeds) func `random keys never trap and the cursor stays inside`(_ seed: UInt64) {
    let actors = [
      SampleAlliance.nora, SampleAlliance.paul, SampleAlliance.olga, SampleAlliance.carla,
      SampleAlliance.ulla,
    ]
    var draw = Draw(seed: (seed, 7, 11, 13))
    let actor = actors[draw.below(actors.count)]
    var player = Player(
      FrameTests.told.story, actor, language: draw.below(2) == 0 ? .german : .english, isRehearsal: true)
    var size = (columns: 80, rows: 24)
    for step in 0..<Self.keysPerSeed {
      let key = Self.key(&draw)
      if case .resize(let columns, let rows) = key { size = (columns, rows) }
      player.press(key)
      if draw.below(60) == 0 { player.program.receive(.othersWrote) }
      if draw.below(120) == 0 { player.program.receive(.locked) }
      if draw.below(40) == 0 { player.program.receive(.unlocked(SampleStory.desk(player.story, actor))) }
      if draw.below(80) == 0 { player.program.receive(.failed(text: "Die Platte ist voll.")) }
      let frame = player.frame(columns: size.columns, rows: size.rows)
      let inside = frame.cursor.row >= 0 && frame.cursor.row < size.rows && frame.cursor.column < size.columns
      guard inside, frame.grid.columns == size.columns else {
        Issue.record("seed \(seed), step \(step): the cursor left the screen")
        return
      }
    }
    #expect(player.presses == Self.keysPerSeed)
  }

  private static let letters: [Character] = Array("abcdefghijklmnopqrstuvwxyz0123456789.-/?: äßJ")

  private static func key(_ draw: inout Draw) -> Key {
    switch draw.below(20) {
    case 0..<9: return .character(letters[draw.below(letters.count)])
    case 9, 10: return .enter
    case 11: return [Key.tab, .backTab, .tab, .insert, .delete][draw.below(5)]
    case 12: return [Key.up, .down, .left, .right][draw.below(4)]
    case 13: return [Key.pageUp, .pageDown, .home, .end][draw.below(4)]
    case 14: return .backspace
    case 15: return .function(1 + draw.below(12))
    case 16:
      return .paste(
        ["j", "qj\r\n", "\u{1B}[2J\u{202E}", String(repeating: "lang ", count: 300)][draw.below(4)])
    case 17:
      let sizes = [(80, 24), (60, 15), (1, 1), (200, 60), (10, 3), (79, 23), (3, 40)]
      let size = sizes[draw.below(sizes.count)]
      return .resize(columns: size.0, rows: size.1)
    case 18: return .escape
    default: return [Key.pasteTooLong(limit: 100_000), .hangUp, .down, .enter][draw.below(4)]
    }
  }
}
