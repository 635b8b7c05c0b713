import Clearing
import Foundation
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Mistakes that are known from this field, and that are not made here.
struct MistakeTests {
  @Test func `mistake 1: there is no shared list in which the police see the cases of others`() {
    var story = GivenWhenThen()
    _ = story.aCaseWithConsent()
    let police = story.world(Sample.police)
    #expect(police.cases.isEmpty && police.incidents.isEmpty && police.facts.isEmpty)
    #expect(police.persons.isEmpty && police.contacts.isEmpty && police.notes.isEmpty)
    #expect(police.referrals.isEmpty && police.disclosures.isEmpty)
  }

  @Test func `mistake 2: a consent is to one recipient for one purpose and named data, and a no stays a no`()
  {
    var story = GivenWhenThen()
    let number = story.aCase()
    let terms = SampleEntries.terms(to: Sample.south, purpose: "counselling", classes: [.facts])
    story.when(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora)
    func may(_ data: DataClass, _ recipient: BodyID, _ purpose: String) -> Bool {
      let world = story.world(Sample.north)
      guard let file = world.cases.values.first else { return false }
      return world.handOver(
        data, of: file, to: recipient, purpose: purpose, on: story.today, at: Moment(milliseconds: 0)
      ).isYes
    }
    #expect(may(.facts, Sample.south, "counselling"))
    #expect(!may(.contact, Sample.south, "counselling"))
    #expect(!may(.facts, Sample.south, "criminal_complaint"))
    #expect(!may(.facts, Sample.office, "counselling") && !may(.facts, Sample.police, "counselling"))
    story.when(RecordConsent(number: number, terms: terms, isGiven: false), by: Sample.nora)
    #expect(!may(.facts, Sample.south, "counselling"))
  }

  @Test func `mistake 9: nothing stored has a field for origin, religion, orientation or residence status`()
    throws
  {
    let words = ["national", "ethnic", "religion", "orientation", "residence", "citizen", "k8", "status"]
    for key in try storedKeys() {
      #expect(!words.contains { key.lowercased().contains($0) }, "\(key)")
    }
  }

  @Test func `mistake 10: nothing stored has a field for the name of an accused person`() throws {
    let accused = try storedKeys().filter {
      let key = $0.lowercased()
      return key.contains("accused") || key.contains("suspect") || key.contains("offender")
    }
    #expect(Set(accused).isSubset(of: ["accusedKind", "suspected", "accusedUnits", "accused"]), "\(accused)")
  }

  /// Every key in the stored form of every fact with all fields filled.
  private func storedKeys() throws -> [String] {
    var keys: [String] = []
    for name in EventName.allCases {
      let stored = try JSONEncoder().encode(
        Envelope.known(SampleEvents.event(name), at: Moment(milliseconds: 0)))
      collect(try JSONSerialization.jsonObject(with: stored), into: &keys)
    }
    return keys
  }

  private func collect(_ value: Any, into keys: inout [String]) {
    if let object = value as? [String: Any] {
      keys += object.keys
      for inner in object.values { collect(inner, into: &keys) }
    } else if let list = value as? [Any] {
      for inner in list { collect(inner, into: &keys) }
    }
  }
}
