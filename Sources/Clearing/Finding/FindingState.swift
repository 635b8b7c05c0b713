/// Words for the alliance, with who wrote and who reviewed them.
public struct FindingState: Sendable, Hashable {
  /// Their compartment.
  public let id: CompartmentID
  /// The body that offers them.
  public let owner: BodyID
  /// Their random number.
  public let number: String
  /// The words.
  public let finding: Finding
  /// Who wrote them.
  public let author: MemberID
  /// The second person, who read them; nil while they wait.
  public internal(set) var reviewer: MemberID?
  /// Which bodies can open them.
  var circle: Set<BodyID>

  /// As they stand in a summary: without author, reviewer and day.
  public var frozen: FrozenFinding {
    FrozenFinding(
      number: number, body: owner, kind: finding.kind, ground: finding.ground,
      text: FrozenWords(
        german: finding.text.german, english: finding.text.english ?? finding.text.german))
  }
}

/// Words in a sheet of figures. They name no case and no person of the alliance; the body stands there because it agrees to them.
public struct FrozenFinding: Hashable, Sendable, Codable {
  /// Their random number.
  public var number: String
  /// The body that offered them.
  public var body: BodyID
  /// What they are.
  public var kind: FindingKind
  /// Why an example may be told.
  public var ground: ExampleGround?
  /// The words.
  public var text: FrozenWords

  /// Words of a body.
  public init(number: String, body: BodyID, kind: FindingKind, ground: ExampleGround?, text: FrozenWords) {
    self.number = number
    self.body = body
    self.kind = kind
    self.ground = ground
    self.text = text
  }
}

extension World {
  /// How a body stands to words for the alliance: others than its own body have them only once they were reviewed.
  public func relation(of body: BodyID, to finding: FindingState) -> Relation {
    if finding.owner == body { return .own }
    return steers(body) && finding.circle.contains(body) ? .contributed : .none
  }

  /// Was it released with a summary? Then it stays.
  public func isReleased(_ finding: FindingState) -> Bool {
    summaries.released.contains { release in
      release.sheet.findings?.contains { $0.number == finding.number && $0.body == finding.owner } ?? false
    }
  }

  /// Does a sheet hold words that their body has taken back?
  func holdsTakenBack(_ sheet: FrozenSheet) -> Bool {
    sheet.findings?.contains { takenBackFindings[$0.number]?.contains($0.body) ?? false } ?? false
  }

  /// Does a sheet give words of a body otherwise than they were reviewed, as far as the reader knows them?
  func misquotes(_ sheet: FrozenSheet, of body: BodyID) -> Bool {
    (sheet.findings ?? []).contains { quoted in
      guard quoted.body == body, let known = numbers[quoted.number].flatMap({ findings[$0] }) else {
        return false
      }
      return known.reviewer == nil || known.frozen != quoted
    }
  }

  mutating func take(_ fact: FindingRecorded, _ past: PastEvent) {
    let place = past.placement
    findings[place.compartment] = FindingState(
      id: place.compartment, owner: place.owner, number: fact.number, finding: fact.finding,
      author: place.author.member, circle: place.circle)
    if numbers[fact.number] == nil { numbers[fact.number] = place.compartment }
  }

  mutating func take(_ fact: FindingReviewed, _ past: PastEvent) {
    findings[past.placement.compartment]?.reviewer = past.placement.author.member
    findings[past.placement.compartment]?.circle.formUnion(past.placement.circle)
  }
}
