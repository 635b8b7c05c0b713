import Foundation
import Testing

@testable import EventStore

/// A process is killed before each single system call of a deed that could leave something half done.
@Suite(.serialized, .enabled(if: CallTrace.works, "strace is not installed or may not trace here"))
struct CallCrashTests {
  @Test(arguments: CallCrashDeed.allCases)
  func `a process killed at any system call leaves a log that is whole`(_ deed: CallCrashDeed) throws {
    let stage = try CallCrashStage(deed)
    let whole = try stage.run(kill: nil)
    try #require(whole.lines.last == "closed", "\(whole.lines)")
    try whole.check()
    let points = whole.points
    #expect(points.count > 10, "the deed makes calls")
    var chance = SeededGenerator("killed at a system call: \(deed)", count: points.count)
    let chosen = soak ? points : Array(points.shuffled(using: &chance).prefix(4))
    var acknowledgements: Set<Int> = []
    for point in chosen {
      let run = try stage.run(kill: point)
      try #require(run.wasKilled, "\(point)")
      try run.check()
      acknowledgements.insert(run.lines.count)
    }
    // Else the kills all hit before or after the deed.
    if soak { #expect(acknowledgements.count > 1) }
  }
}
