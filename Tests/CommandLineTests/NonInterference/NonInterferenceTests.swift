import Casework
import Clearing
import Config
import Foundation
import Testing

/// Two worlds that differ only in what a member was not given are the same world to that member.
@Suite("Non-interference") struct NonInterferenceTests {
  /// All pairs with the full numbers, one for each member otherwise.
  static let pairs =
    ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 500 : TwinAlliance.members.count
  static let seed: UInt64 = 0x10_75E

  @Test func `every answer to a member is the same, whatever others hide`() async throws {
    let taxonomy = try TwinAlliance.rules.get().taxonomy
    let questions = TwinQuestion.all()
    var compared = 0
    var differing = 0
    for pair in 0..<Self.pairs {
      let reader = TwinAlliance.members[pair % TwinAlliance.members.count]
      let script = TwinScript(seed: Self.seed + UInt64(pair), reader: reader, taxonomy: taxonomy)
      let worlds = (try await TwinAlliance(), try await TwinAlliance())
      for step in script.steps.0 { try await worlds.0.play(step) }
      for step in script.steps.1 { try await worlds.1.play(step) }
      let numbers = Self.numbers(worlds)
      let language: Language = pair.isMultiple(of: 2) ? .german : .english
      let first = try await Self.reading(worlds.0, reader, questions, numbers, language).answers()
      let second = try await Self.reading(worlds.1, reader, questions, numbers, language).answers()
      #expect(first.count == second.count && first.count > 60)
      for (one, other) in zip(first, second) where one != other {
        Issue.record("pair \(pair), \(reader.login): \(one.question)\n\(one.answer)\n---\n\(other.answer)")
      }
      compared += first.count
      if worlds.0.given != worlds.1.given { differing += 1 }
      if (pair + 1) % 50 == 0 || pair + 1 == Self.pairs {
        print("non-interference: \(pair + 1) pairs, \(compared) answers compared, seed \(Self.seed)")
      }
    }
    #expect(differing == Self.pairs, "the worlds do differ")
  }

  @Test func `a difference in what the member was given shows`() async throws {
    let taxonomy = try TwinAlliance.rules.get().taxonomy
    let reader = TwinAlliance.caseWorkers[0]
    let scripts = (1...2).map { TwinScript(seed: UInt64($0), reader: reader, taxonomy: taxonomy) }
    var answers: [[TwinReading.Answered]] = []
    for script in scripts {
      let world = try await TwinAlliance()
      for step in script.steps.0 { try await world.play(step) }
      answers.append(try await Self.reading(world, reader, TwinQuestion.all(), [], .german).answers())
    }
    #expect(answers[0] != answers[1])
  }

  private static func reading(
    _ world: TwinAlliance, _ reader: TwinAlliance.Member, _ questions: [TwinQuestion], _ numbers: [String],
    _ language: Language
  ) throws -> TwinReading {
    TwinReading(
      session: try world.session(reader.login), questions: questions, language: language, numbers: numbers)
  }

  /// Numbers to ask both worlds for: some of each, the same ones in the same order.
  private static func numbers(_ worlds: (TwinAlliance, TwinAlliance)) -> [String] {
    let both = [worlds.0, worlds.1].flatMap { world in
      world.given.sorted { $0.key < $1.key }.map(\.value)
    }
    var chosen: [String] = []
    for number in both where !chosen.contains(number) { chosen.append(number) }
    let step = max(1, chosen.count / 4)
    return stride(from: 0, to: chosen.count, by: step).map { chosen[$0] } + ["V-26-0000-000"]
  }
}
