import LogVerifier
import Testing

@testable import EventStore

@Suite struct ControlPayloadTests {
  @Test func `a control event whose payload is gone, changed or none has no effect`() throws {
    var (bench, first) = Bench.founded()
    let event = DraftEvent(control: .bodyEpoch(Make.bodyEpoch(first.body, bench.roster)))
    let good = bench.entry(by: first, [event])
    let before = bench
    for (payload, reason) in [
      (nil, RuleBreak.controlMissing), (Array(event.payload.dropLast()), .controlHash),
    ] {
      bench = before
      let entry = try StoredEntry(
        headerBytes: good.headerBytes, eventHeaderBytes: good.eventHeaderBytes
      ) { _ in payload }
      #expect(bench.enter(entry) == reason)
    }
    bench = before
    let none = EraseDone(compartment: .zero, payloads: 0, scannedBytes: 0, hits: 0)
    #expect(bench.enter(first, [.eraseDone(none)]) == .controlInvalid)
  }
}
