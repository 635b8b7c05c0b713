import Foundation

/// The random choices of a heavy test, the same for the same seed (SplitMix64). The short form uses seed 1; the long one a seed of
/// its own, or LOTSE_SEED, and prints it. Keys and ids stay random: no test may depend on them.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ test: String, count: Int) {
    let wanted = ProcessInfo.processInfo.environment["LOTSE_SEED"].flatMap { UInt64($0) }
    state = wanted ?? (soak ? .random(in: 1...UInt64(UInt32.max)) : 1)
    if soak { print("soak: \(test), seed \(state), \(count) rounds") }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
