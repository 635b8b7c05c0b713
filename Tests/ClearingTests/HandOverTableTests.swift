import Clearing
import Testing

/// Who may hand what to whom, at most: from, to, class.
struct HandOverTableTests {
  private typealias Row = (from: [BodyKind], to: BodyKind, freely: [DataClass], consent: [DataClass])

  /// The table as people review it. What is in neither column never goes.
  private let reviewed: [Row] = [
    ([.counselling, .municipalUnit], .clearingOffice, [.core], [.facts, .evidence, .contact, .identity]),
    (
      [.clearingOffice, .counselling, .municipalUnit], .counselling, [.core],
      [.facts, .evidence, .contact, .identity]
    ),
    (
      [.counselling, .clearingOffice, .municipalUnit], .policeContact, [],
      [.core, .facts, .evidence, .contact, .identity, .thirdPersons]
    ),
    ([.policeContact], .counselling, [.core], [.contact, .identity]),
    ([.policeContact], .clearingOffice, [.core], [.contact, .identity]),
    ([.policeContact], .municipalUnit, [.core], [.contact, .identity]),
    (
      [.clearingOffice, .counselling, .municipalUnit], .municipalUnit, [.core],
      [.facts, .contact, .identity]
    ),
  ]

  @Test func `each way carries what the table says and nothing else`() {
    for row in reviewed {
      for from in row.from {
        for data in DataClass.allCases {
          let expected: HandOverTable.Word =
            row.freely.contains(data) ? .freely : row.consent.contains(data) ? .withConsent : .never
          #expect(
            HandOverTable.word(data, from: from, to: row.to) == expected,
            "\(from.rawValue) to \(row.to.rawValue): \(data.rawValue)")
        }
      }
    }
  }

  @Test func `counselling notes go nowhere, and nobody refers to the chair or to data protection`() {
    for from in BodyKind.allCases {
      for to in BodyKind.allCases {
        #expect(HandOverTable.word(.notes, from: from, to: to) == .never)
      }
      for to in [BodyKind.allianceOffice, .dataProtection] {
        #expect(DataClass.allCases.allSatisfy { HandOverTable.word($0, from: from, to: to) == .never })
      }
    }
  }

  @Test func `residence status is no class of data at all`() {
    #expect(!DataClass.allCases.map(\.rawValue).contains("K8"))
  }

  @Test
  func
    `nothing from anybody reaches the police without consent, and from them no investigation file goes out`()
  {
    for from in BodyKind.allCases {
      #expect(
        DataClass.allCases.allSatisfy { HandOverTable.word($0, from: from, to: .policeContact) != .freely })
    }
    for to in BodyKind.allCases {
      for data in [DataClass.facts, .evidence, .thirdPersons] {
        #expect(HandOverTable.word(data, from: .policeContact, to: to) == .never)
      }
    }
  }
}
