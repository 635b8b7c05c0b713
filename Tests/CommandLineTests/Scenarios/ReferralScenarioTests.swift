import Foundation
import Testing

@Suite struct `Stories about referrals` {
  @Test func `police brings a case with consent: due after Easter, the name after accepting, a call to make`()
    throws
  {
    let scene = try ReferralScene()
    let now = "2026-03-27T10:00"
    let file = try scene.opened("polizei-1", now: now)
    try scene.consented("polizei-1", file, to: "counselling_north", purpose: "contact", now: now)
    let run = try scene.offer("polizei-1", file, to: "counselling_north", purpose: "contact", now: now)
    let referral = try #require(try run.json()["number"] as? String, "\(run.errors)")
    let before = try scene.demo.lotse("nord-1", ["referral", "show", referral, "--json"])
    let sheet = try before.json()
    #expect(sheet["due"] as? String == "2026-04-07" && sheet["package"] == nil)
    #expect((sheet["rule"] as? [String: Any])?["name"] as? String == "answer_working_days")
    #expect(!before.output.contains("Amal") && !before.output.contains("5550000"))
    let late = "2026-04-07T23:30"
    #expect(try scene.demo.lotse("nord-1", ["referral", "accept", referral, "--now", late]).code == 0)
    let after = try scene.demo.lotse("nord-1", ["referral", "show", referral, "--json"])
    #expect(after.output.contains("Amal Beispiel") && after.output.contains("5550000"))
    let page = try after.json()
    #expect(page["contact_by"] as? String == "2026-04-09")
    #expect((page["contact_rule"] as? [String: Any])?["name"] as? String == "contact_working_days")
    // The case is there without typing anything again, and whatever is written in it stays in the north.
    let opened = try scene.demo.lotse("nord-1", ["case", "open", "--from-referral", referral, "--json"])
    let own = try #require(try opened.json()["number"] as? String, "\(opened.errors)")
    let mine = try scene.demo.lotse("nord-1", ["case", "show", own, "--json"])
    #expect(mine.output.contains("Amal Beispiel") && mine.output.contains("5550000"))
    let words = "text: Erstgespräch Geheimwort geführt.\n"
    #expect(try scene.demo.lotse("nord-1", ["case", "note", own, "--file", "-"], input: words).code == 0)
    #expect(
      try scene.demo.lotse("nord-1", ["referral", "contacted", referral, "--on", "2026-04-07"]).code == 0)
    #expect(try scene.shown("nord-1", referral, now: late)["contact_by"] == nil)
    let police = try scene.demo.lotse("polizei-1", ["referral", "show", referral, "--json"])
    #expect(try police.json()["status"] as? String == "accepted" && !police.output.contains("Geheimwort"))
    #expect(try scene.demo.lotse("polizei-1", ["case", "show", own]).code == 3)
    let cases = try scene.demo.list("polizei-1", ["case", "list"], "cases").compactMap {
      $0["number"] as? String
    }
    #expect(!cases.contains(own))
    #expect(try scene.demo.lotse("nord-1", ["case", "open", "--from-referral", referral]).code == 1)
    #expect(try LotseRun(["verify", "--data", scene.demo.folder.path]).code == 0)
  }

  @Test func `what was previewed is what arrives, whatever the sender writes later`() throws {
    let scene = try ReferralScene()
    let now = "2026-03-27T10:00"
    let file = try scene.opened("nord-1", now: now)
    try scene.consented("nord-1", file, to: "counselling_south", purpose: "support", now: now)
    let preview = try scene.offer(
      "nord-1", file, to: "counselling_south", purpose: "support", now: now, command: "preview")
    let run = try scene.offer("nord-1", file, to: "counselling_south", purpose: "support", now: now)
    let referral = try #require(try run.json()["number"] as? String)
    let correction = "persons:\n  - {label: Person A, name: Anders Geheim, contact: {phone: 0170 9999999}}\n"
    let changed = try scene.demo.lotse("nord-1", ["case", "correct", file, "--file", "-"], input: correction)
    #expect(changed.code == 0, "\(changed.errors)")
    let note = "text: Interne Notiz Geheimwort.\n"
    #expect(try scene.demo.lotse("nord-1", ["case", "note", file, "--file", "-"], input: note).code == 0)
    #expect(try scene.demo.lotse("sued-1", ["referral", "accept", referral]).code == 0)
    let received = try scene.demo.lotse("sued-1", ["referral", "show", referral, "--json"])
    let package = try #require(try received.json()["package"] as? [String: Any])
    let shown = try #require(try preview.json()["package"] as? [String: Any])
    let bytes = try [package, shown].map {
      try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys)
    }
    #expect(bytes[0] == bytes[1])
    #expect(!received.output.contains("Geheim") && !received.output.contains("9999999"))
    // A supplement is a new offer, with a number and a due day of its own.
    let again = try scene.offer(
      "nord-1", file, to: "counselling_south", purpose: "support", now: now, summary: "Nachtrag.")
    #expect(again.code == 4)
    let report = "outcome: talked_to_person\n"
    #expect(
      try scene.demo.lotse("sued-1", ["referral", "report", referral, "--file", "-"], input: report).code == 0
    )
    #expect(try scene.demo.lotse("nord-1", ["referral", "close", referral]).code == 0)
    let supplement = try scene.offer(
      "nord-1", file, to: "counselling_south", purpose: "support", now: now, summary: "Nachtrag.")
    #expect(try supplement.json()["number"] as? String != referral)
    #expect(supplement.code == 0, "\(supplement.errors)")
  }

  @Test func `of two who accept, the second is told who was first and when`() throws {
    let scene = try ReferralScene()
    let (_, referral) = try scene.offered(now: "2026-03-27T10:00")
    #expect(
      try scene.demo.lotse("sued-1", ["referral", "accept", referral, "--now", "2026-03-30T11:05"]).code == 0)
    let second = try scene.demo.lotse("sued-2", ["referral", "accept", referral])
    #expect(second.code == 4)
    #expect(second.errors.contains("K. Übung") && second.errors.contains("30.03.2026 11:05"))
    let facts = try scene.history("nord-1", referral, now: "2026-03-30T11:05")
    #expect(facts.filter { $0 == "referral_accepted" }.count == 1)
  }

  @Test func `an offer that fell due while nobody worked lapses once, with its own time`() throws {
    let scene = try ReferralScene()
    // Five working days from Wednesday 9 September end on Wednesday the 16th.
    let (file, referral) = try scene.offered(now: "2026-09-09T10:00")
    #expect(try scene.shown("sued-1", referral, now: "2026-09-11T10:00")["due"] as? String == "2026-09-16")
    let now = "2026-09-18T08:00"
    let refused = try scene.demo.lotse("sued-2", ["referral", "accept", referral, "--now", now])
    #expect(refused.code == 4)
    let first = try scene.demo.lotse("nord-1", ["tick", "--json", "--now", now])
    let second = try scene.demo.lotse("sued-1", ["tick", "--json", "--now", now])
    #expect(try first.json()["lapsed"] as? [String] == [])
    #expect(try second.json()["lapsed"] as? [String] == [], "the attempt to accept had written it already")
    for member in ["nord-1", "sued-1", "koordination-1"] {
      let page = try scene.shown(member, referral, now: now)
      #expect(page["status"] as? String == "overdue" && page["package"] == nil)
      let lines = try #require(page["history"] as? [[String: Any]])
      let lapses = lines.filter { $0["fact"] as? String == "referral_lapsed" }
      #expect(lapses.count == 1)
      #expect(lapses.first?["at"] as? String == "18.09.2026 08:00")
      #expect(lapses.first?["effective"] as? String == "16.09.2026 23:59")
    }
    let returned = try scene.demo.lotse("koordination-1", ["referral", "returned", "--json", "--now", now])
    let rows = try returned.json()["returned"] as? [[String: Any]] ?? []
    #expect(rows.contains { ($0["referral"] as? [String: Any])?["number"] as? String == referral })
    let cases = try scene.demo.list("nord-1", ["case", "list", "--now", now], "cases")
    #expect(cases.first { $0["number"] as? String == file }?["status"] as? String == "offer_overdue")
  }

  @Test func `tick alone writes the lapse, and says so once`() throws {
    let scene = try ReferralScene()
    let (_, referral) = try scene.offered(now: "2026-09-09T10:00")
    let inTime = try scene.demo.lotse("nord-1", ["tick", "--json", "--now", "2026-09-16T23:58"])
    #expect(try inTime.json()["lapsed"] as? [String] == [])
    let due = try scene.demo.lotse("nord-1", ["tick", "--now", "2026-09-17T00:01"])
    #expect(due.code == 0 && due.output.contains(referral))
    let again = try scene.demo.lotse("nord-1", ["tick", "--lang", "en"])
    #expect(again.output.contains("Nothing is due"))
    #expect(try LotseRun(["verify", "--data", scene.demo.folder.path]).code == 0)
  }

  @Test
  func
    `a declined case is the clearing office's at once, with the reason, and leaves its list when offered anew`()
    throws
  {
    let scene = try ReferralScene()
    let now = "2026-03-27T10:00"
    let (file, referral) = try scene.offered(now: now)
    let decline = [
      "referral", "decline", referral, "--reason", "no_capacity", "--suggest", "counselling_north",
    ]
    #expect(try scene.demo.lotse("sued-1", decline).code == 0)
    for member in ["koordination-1", "nord-1"] {
      let run = try scene.demo.lotse(member, ["referral", "returned", "--json"])
      let row = try #require(
        (try run.json()["returned"] as? [[String: Any]])?.first {
          ($0["referral"] as? [String: Any])?["number"] as? String == referral
        })
      #expect(
        row["reason"] as? String == "no_capacity" && row["suggestion"] as? String == "counselling_north")
      #expect(try scene.demo.lotse(member, ["inbox", "--json"]).json()["returned"] as? Int ?? 0 >= 1)
    }
    #expect(try scene.offer("nord-1", file, to: "counselling_south", purpose: "support", now: now).code == 0)
    let left = try scene.demo.lotse("koordination-1", ["referral", "returned", "--json"])
    #expect(!left.output.contains(referral))
  }

  @Test func `the way of a case is shown, and it is never sent in a circle`() throws {
    let scene = try ReferralScene()
    let now = "2026-03-27T10:00"
    let (_, first) = try scene.offered(now: now)
    #expect(try scene.demo.lotse("sued-1", ["referral", "accept", first]).code == 0)
    let own = try #require(
      try scene.demo.lotse("sued-1", ["case", "open", "--from-referral", first, "--json"]).json()["number"]
        as? String)
    try scene.consented("sued-1", own, to: "counselling_north", purpose: "support", now: now)
    let back = try scene.offer("sued-1", own, to: "counselling_north", purpose: "support", now: now)
    #expect(back.code == 4 && back.errors.contains("Kreis"))
    try scene.consented("sued-1", own, to: "police_contact_point", purpose: "report_offence", now: now)
    let onward = try scene.offer(
      "sued-1", own, to: "police_contact_point", purpose: "report_offence", now: now)
    let second = try #require(try onward.json()["number"] as? String, "\(onward.errors)")
    let steps = try #require(try scene.shown("koordination-1", second, now: now)["chain"] as? [[String: Any]])
    #expect(steps.map { $0["number"] as? String } == [first, second])
    #expect(steps.map { $0["from"] as? String } == ["counselling_north", "counselling_south"])
    let police = try #require(try scene.shown("polizei-1", second, now: now)["chain"] as? [[String: Any]])
    #expect(
      police.map { $0["number"] as? String } == [nil, second], "bodies are known, foreign numbers are not")
    #expect(police.first?["from"] as? String == "counselling_north")
  }

  @Test func `question and reply stay with the two bodies and move the due day once`() throws {
    let scene = try ReferralScene()
    let (_, referral) = try scene.offered(now: "2026-03-27T10:00")
    let ask = try scene.demo.lotse(
      "sued-1", ["referral", "ask", referral, "--file", "-", "--now", "2026-04-07T09:00"],
      input: "text: Welche Geheimsprache?\n")
    #expect(ask.code == 0, "\(ask.errors)")
    let reply = try scene.demo.lotse(
      "nord-1", ["referral", "reply", referral, "--file", "-"], input: "text: Arabisch.\n")
    #expect(reply.code == 0, "\(reply.errors)")
    let now = "2026-04-07T09:00"
    for member in ["nord-1", "sued-2"] {
      let page = try scene.shown(member, referral, now: now)
      #expect(page["due"] as? String == "2026-04-14")
      #expect((page["messages"] as? [[String: Any]])?.count == 2)
    }
    let office = try scene.demo.lotse("koordination-1", ["referral", "show", referral, "--json"])
    #expect(!office.output.contains("Geheimsprache") && office.output.contains("referral_asked"))
    #expect(
      try scene.demo.lotse("sued-1", ["referral", "recall", referral, "--reason", "mistake"]).code == 3)
    #expect(
      try scene.demo.lotse("nord-1", ["referral", "recall", referral, "--reason", "mistake"]).code == 0)
    let ended = try scene.demo.lotse("sued-1", ["referral", "show", referral, "--json"])
    #expect(try ended.json()["status"] as? String == "recalled" && !ended.output.contains("Geheimsprache"))
  }

  @Test func `an accepted case is given back with a reason, and its content is gone`() throws {
    let scene = try ReferralScene()
    let (_, referral) = try scene.offered(now: "2026-03-27T10:00")
    for step in [
      ["accept", referral], ["work", referral], ["return", referral, "--reason", "person_not_reached"],
    ] {
      #expect(try scene.demo.lotse("sued-1", ["referral"] + step).code == 0)
    }
    for member in ["sued-1", "nord-1"] {
      let run = try scene.demo.lotse(member, ["referral", "show", referral, "--json"])
      #expect(try run.json()["status"] as? String == "returned" && !run.output.contains("Amal"))
    }
    #expect(try scene.demo.lotse("sued-1", ["referral", "accept", referral]).code == 4)
  }

  @Test func `an abstract question reaches the police contact and tells of no case`() throws {
    let scene = try ReferralScene()
    let file = try scene.opened("nord-1", now: "2026-03-27T10:00")
    let ask = ["enquiry", "ask", "--to", "police_contact_point", "--file", "-", "--json"]
    let form = "category: threat\narea: land\ntext: "
    for telling in [
      "Was ist mit \(file)?", "Es war am Montag.", "Es war in der Marktstraße.", "Es geht um Amal.",
      "Es war in Lindenstadt.",
    ] {
      let run = try scene.demo.lotse("nord-1", ask, input: form + "\"\(telling)\"\n")
      #expect(run.code == 4, "\(telling)")
      #expect(!run.errors.contains(telling))
    }
    #expect(try scene.demo.lotse("nord-1", ask, input: form + "x\ncase: \(file)\n").code == 1)
    let south = ["enquiry", "ask", "--to", "counselling_south", "--file", "-"]
    #expect(try scene.demo.lotse("nord-1", south, input: form + "Wird ermittelt?\n").code == 4)
    let run = try scene.demo.lotse("nord-1", ask, input: form + "Wird auch ohne Antrag ermittelt?\n")
    let number = try #require(try run.json()["number"] as? String, "\(run.errors)")
    let answer = "text: Ja, von Amts wegen.\n"
    #expect(
      try scene.demo.lotse("sued-1", ["enquiry", "answer", number, "--file", "-"], input: answer).code == 3)
    #expect(try scene.demo.lotse("polizei-1", ["inbox", "--json"]).json()["enquiries"] as? Int == 1)
    let police = ["enquiry", "answer", number, "--file", "-"]
    #expect(try scene.demo.lotse("polizei-1", police, input: answer).code == 0)
    let mine = try scene.demo.list("nord-2", ["enquiry", "list"], "enquiries")
    #expect(mine.first?["answer"] as? String == "Ja, von Amts wegen.")
    for stranger in ["sued-1", "koordination-1"] {
      #expect(try scene.demo.list(stranger, ["enquiry", "list"], "enquiries").isEmpty)
    }
    let shown = try scene.demo.lotse("nord-1", ["case", "show", file, "--json"])
    #expect(!shown.output.contains(number))
  }
}
