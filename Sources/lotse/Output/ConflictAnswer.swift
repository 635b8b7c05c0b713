import Clearing
import Config

/// What declaring or ending a conflict came to: from now on, and what could be read before.
struct ConflictAnswer: Encodable {
  let number: String
  let couldRead: [String]
  private let sentences: [String]

  enum CodingKeys: String, CodingKey {
    case number
    case couldRead = "could_read"
  }

  /// An answer of one sentence.
  init(_ number: String, _ phrase: ConflictPhrase, _ values: [String: String], _ member: MemberSession) {
    self.number = number
    couldRead = []
    sentences = [
      phrase.text(in: member.language, values.merging(["number": number]) { first, _ in first })
    ]
  }

  /// A member who stands too near.
  init(relating number: String, _ near: MemberID, _ member: MemberSession) {
    let name = member.labels.member(near)
    self.number = number
    couldRead = [ConflictPhrase.memberRead.text(in: member.language, ["name": name])]
    sentences =
      [ConflictPhrase.related.text(in: member.language, ["number": number, "name": name])] + couldRead
  }

  /// An accused body; `decision` says who is left out and what ends, the desk is the one from before.
  init(shielding number: String, _ decision: Decision, _ member: MemberSession) {
    let (labels, world, language) = (member.labels, member.desk.world, member.language)
    let leftOut = decision.facts.lazy.compactMap(\.event.shield).first?.leftOut ?? []
    var read: [String] = []
    let offices = leftOut.filter { world.bodyKinds[$0] == .clearingOffice }
    let wereContributed = decision.facts.contains { fact in
      world.cases[fact.compartment]?.contributed ?? world.incidents[fact.compartment]?.contributed ?? false
    }
    for office in offices where wereContributed {
      read.append(ConflictPhrase.officeRead.text(in: language, ["body": labels.body(office)]))
    }
    for fact in decision.facts {
      guard let offer = world.referrals[fact.compartment]?.offer, leftOut.contains(offer.to) else { continue }
      let values = ["body": labels.body(offer.to), "number": offer.number]
      read.append(ConflictPhrase.referralRead.text(in: language, values))
    }
    if read.isEmpty { read.append(ConflictPhrase.nothingRead.text(in: language)) }
    self.number = number
    couldRead = read
    let names = leftOut.map(labels.body).sorted().joined(separator: ", ")
    sentences =
      [ConflictPhrase.declared.text(in: language, ["number": number, "bodies": names])] + read
  }

  /// Prints the answer as lines or JSON.
  func show(as format: OutputFormat) {
    switch format {
    case .json: Answer.json(self)
    case .text, .html: for sentence in sentences { Answer.line(sentence) }
    }
  }
}

extension Event {
  /// The shield that it declares; nil for any other fact.
  fileprivate var shield: Shield? {
    if case .caseShielded(let fact) = self { return fact.shield }
    if case .incidentShielded(let fact) = self { return fact.shield }
    return nil
  }
}
