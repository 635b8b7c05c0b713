import Foundation
import Testing

/// Cases, consents and offers of the stories about referrals, with days of the story's own.
struct ReferralScene {
  let demo: DemoData

  init() throws { demo = try DemoData() }

  /// Opens a case with a person, a telephone and an incident; gives its number.
  func opened(_ member: String, now: String) throws -> String {
    let day = now.prefix(10)
    let text = """
      topic: threat
      place: Lindenstadt
      received_on: \(day)
      channel: phone
      affected_kind: individual
      incident:
        occurred_on: \(day)
        area: {municipality: Lindenstadt, state: Thüringen}
        acts: [threat]
        motives:
          - {code: anti_black_racism, assessed_by: police, primary: true}
        affected: {total: 1, persons: 1}
        narrative: Vor dem Laden bedroht.
      persons:
        - label: Person A
          name: Amal Beispiel
          contact: {phone: 0170 5550000}
      """
    let run = try demo.lotse(
      member, ["case", "open", "--file", "-", "--json", "--now", now], input: text)
    return try #require(try run.json()["number"] as? String, "\(run.errors)")
  }

  /// Records a consent to a body.
  func consented(_ member: String, _ number: String, to body: String, purpose: String, now: String) throws {
    let text = """
      recipient: \(body)
      given: yes
      purpose: \(purpose)
      classes: [K4, K5]
      form: written
      text_version: "2026-1"
      given_on: \(now.prefix(10))
      release_from_secrecy: yes
      duty_to_prosecute_explained: yes
      """
    let run = try demo.lotse(
      member, ["consent", "record", number, "--file", "-", "--now", now], input: text)
    #expect(run.code == 0, "\(run.errors)")
  }

  static func offerText(purpose: String, summary: String) -> String {
    "purpose: \(purpose)\nclasses: [K4, K5]\nsummary: \(summary)\n"
  }

  /// Offers a case; gives the run.
  func offer(
    _ member: String, _ number: String, to body: String, purpose: String, now: String,
    summary: String = "Bitte anrufen.", command: String = "offer"
  ) throws -> LotseRun {
    try demo.lotse(
      member,
      ["referral", command, number, "--to", body, "--file", "-", "--json", "--now", now]
        + (command == "offer" && body == "police_contact_point" ? ["--confirm", number] : []),
      input: Self.offerText(purpose: purpose, summary: summary))
  }

  /// A referral from the north to the south that waits for an answer; gives case and referral.
  func offered(now: String) throws -> (file: String, referral: String) {
    let file = try opened("nord-1", now: now)
    try consented("nord-1", file, to: "counselling_south", purpose: "support", now: now)
    let run = try offer("nord-1", file, to: "counselling_south", purpose: "support", now: now)
    return (file, try #require(try run.json()["number"] as? String, "\(run.errors)"))
  }

  /// A referral as a member sees it.
  func shown(_ member: String, _ referral: String, now: String) throws -> [String: Any] {
    let run = try demo.lotse(member, ["referral", "show", referral, "--json", "--now", now])
    #expect(run.code == 0, "\(run.errors)")
    return try run.json()
  }

  /// What happened to a referral, as words.
  func history(_ member: String, _ referral: String, now: String) throws -> [String] {
    let lines = try shown(member, referral, now: now)["history"] as? [[String: Any]] ?? []
    return lines.compactMap { $0["fact"] as? String }
  }
}
