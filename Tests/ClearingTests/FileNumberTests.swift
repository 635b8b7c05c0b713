import Clearing
import Testing

@testable import TestSupport

struct FileNumberTests {
  private let kinds = [FileNumber.Kind.incident, .caseFile, .referral]

  @Test func `a made number is valid and every other last digit is not`() {
    var draw = Draw(seed: (5, 6, 7, 8))
    for _ in 0..<200 {
      let number = FileNumber.make(
        kinds[draw.below(3)], year: 2020 + draw.below(20), random: draw.below(1_000_000))
      #expect(FileNumber.isValid(number))
      let valid = (0...9).filter { FileNumber.isValid(number.dropLast() + String($0)) }
      #expect(valid.count == 1)
    }
  }

  @Test func `every single wrong digit is found`() {
    let number = Array(FileNumber.make(.incident, year: 2026, random: 482_139))
    for place in number.indices {
      guard let digit = number[place].wholeNumberValue else { continue }
      for wrong in 0...9 where wrong != digit {
        var changed = number
        changed[place] = Character(String(wrong))
        #expect(!FileNumber.isValid(String(changed)))
      }
    }
  }

  @Test func `what is no number is not valid`() {
    for text in [
      "", "V", "V-26-4821", "X-26-4821-390", "V-2-4821-390", "V-26-48211-39", "V-26-482a-390",
      "V--26-4821-390",
    ] {
      #expect(!FileNumber.isValid(text))
    }
  }

  @Test func `typed numbers are brought into the stored form`() {
    #expect(FileNumber.normalized(" u-26-4821-390 ") == "Ü-26-4821-390")
    #expect(FileNumber.normalized("ü-26-4821-390") == "Ü-26-4821-390")
    #expect(FileNumber.normalized("bn-26-0198") == "BN-26-0198")
  }

  @Test func `running numbers keep four digits and grow beyond them`() {
    #expect(FileNumber.running(prefix: "BN", year: 2026, count: 198) == "BN-26-0198")
    #expect(FileNumber.running(prefix: "BN", year: 2026, count: 12_345) == "BN-26-12345")
  }

  @Test func `a body gives no number twice`() {
    var story = GivenWhenThen()
    let entry = SampleEntries.incident()
    for part in 0..<4 {
      let rows = (0..<500).map { ImportIncidents.Row(key: "\(part)-\($0)", entry: entry) }
      story.when(ImportIncidents(collection: "c", rows: rows), by: SampleAlliance.nora)
    }
    let numbers = story.world(SampleAlliance.north).incidents.values.map(\.number)
    #expect(numbers.count == 2000)
    #expect(Set(numbers).count == 2000)
    #expect(numbers.allSatisfy(FileNumber.isValid))
  }

  @Test func `nobody takes over a number that names something`() {
    var story = GivenWhenThen()
    let number = story.anOffer().referral
    let true1 = story.world(SampleAlliance.police).numbers[number]
    let forged = story.opened(by: SampleAlliance.south, for: [SampleAlliance.police])
    let record = IncidentRecorded(
      number: number, core: SampleEntries.core(), facts: forged, contributed: false)
    story.given(.incidentRecorded(record), in: forged, by: SampleAlliance.sara)
    #expect(story.world(SampleAlliance.police).numbers[number] == true1)
    #expect(story.asking(AcceptReferral(number: number), by: SampleAlliance.paul).refusal == nil)
  }

  @Test func `the stream of numbers repeats with its seed and spreads`() {
    var left = Draw(seed: (1, 2, 3, 4))
    var right = Draw(seed: (1, 2, 3, 4))
    let stream = (0..<1000).map { _ in left.next() }
    #expect(stream == (0..<1000).map { _ in right.next() })
    #expect(Set(stream).count == 1000)
    var zero = Draw(seed: (0, 0, 0, 0))
    #expect(zero.next() != zero.next())
  }
}
