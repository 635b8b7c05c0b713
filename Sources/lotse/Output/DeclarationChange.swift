import Clearing
import Config
import ReadModel

/// What taking something back came to: which referrals ended, and whom to tell.
struct DeclarationChange: Encodable {
  let number: String
  let ended: [String]
  let tell: [String]
  private let receivers: [BodyID]
  private let policeKnows: Bool

  enum CodingKeys: String, CodingKey { case number, ended, tell }

  /// Does the work and compares what stood before with what stands afterwards.
  static func around(
    _ number: String, _ member: MemberSession, _ work: () async throws -> Void
  ) async throws -> DeclarationChange {
    let before = running(number, member.desk)
    try await work()
    let desk = try await member.session.desk()
    let labels = Labels(desk, member.language)
    let view = CaseView(number: number, desk.world, reader: desk.reader, today: desk.today)
    let receivers = (view?.notices ?? []).compactMap { notice -> BodyID? in
      if case .recipient(let body) = notice.notice { return body }
      return nil
    }
    return DeclarationChange(
      number: view?.row.number ?? number,
      ended: before.filter { !running(number, desk).contains($0) }, tell: receivers.map(labels.code),
      receivers: receivers,
      policeKnows: receivers.contains { desk.world.bodyKinds[$0] == .policeContact })
  }

  private static func running(_ number: String, _ desk: Desk) -> [String] {
    let view = CaseView(number: number, desk.world, reader: desk.reader, today: desk.today)
    return (view?.referrals ?? []).filter {
      !$0.stage.isReturned && $0.stage != .closed && $0.direction == .sent
    }.map(\.number)
  }

  /// Prints it.
  func show(_ member: MemberSession, _ format: OutputFormat) {
    if format == .json { return Answer.json(self) }
    func say(_ phrase: DeclarationPhrase, _ values: [String: String] = [:]) {
      Answer.line(phrase.text(in: member.language, values))
    }
    say(.changed, ["number": number])
    if ended.isEmpty { say(.nothingEnded) }
    for referral in ended { say(.ended, ["number": referral]) }
    for body in receivers {
      let code = member.labels.code(body)
      say(.tell, ["recipient": member.labels.body(body), "number": number, "body": code])
    }
    if policeKnows { say(.policeGoesOn) }
  }
}
