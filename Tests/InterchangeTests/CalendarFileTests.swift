import Clearing
import Foundation
import Testing

@testable import Interchange

/// Calendar files: what they look like, and how changes and endings reach a calendar.
struct CalendarFileTests {
  private let now = Moment(milliseconds: 1_774_602_000_000)

  private func entry(_ uid: String, _ day: String, _ title: String = "Lotse: Frist, Strafantrag") throws
    -> CalendarEntry
  {
    CalendarEntry(uid: uid, day: try #require(CalendarDay(day)), title: title)
  }

  @Test func `an entry stands there as the standard wants it`() throws {
    let text = CalendarFile([try entry("ab@lotse.invalid", "2026-04-02")], replacing: "").text(at: now)
    #expect(
      text == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//Lotse//Fristen//DE\r
        CALSCALE:GREGORIAN\r
        BEGIN:VEVENT\r
        UID:ab@lotse.invalid\r
        DTSTAMP:20260327T090000Z\r
        DTSTART;VALUE=DATE:20260402\r
        DTEND;VALUE=DATE:20260403\r
        SUMMARY:Lotse: Frist\\, Strafantrag\r
        SEQUENCE:0\r
        STATUS:CONFIRMED\r
        TRANSP:TRANSPARENT\r
        CLASS:PRIVATE\r
        BEGIN:VALARM\r
        ACTION:DISPLAY\r
        TRIGGER:-P2DT15H\r
        DESCRIPTION:Lotse: Frist\\, Strafantrag\r
        END:VALARM\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  @Test func `what is due no more is cancelled once and stays so, what moved counts up, what stays does not`()
    throws
  {
    let first = CalendarFile(
      [try entry("a", "2026-04-02"), try entry("b", "2026-04-02"), try entry("c", "2026-04-02")],
      replacing: ""
    ).text(at: now)
    let second = CalendarFile([try entry("a", "2026-04-02"), try entry("b", "2026-04-09")], replacing: first)
      .text(at: now)
    let third = CalendarFile([try entry("a", "2026-04-02"), try entry("b", "2026-04-09")], replacing: second)
      .text(at: now)
    #expect(second == third)
    let found = CalendarReading.events(third)
    func event(_ uid: String) -> CalendarFile.Event? { found.first { $0.entry.uid == uid } }
    #expect(found.count == 3)
    #expect(event("a")?.sequence == 0 && event("a")?.isCancelled == false)
    #expect(event("b")?.sequence == 1 && event("b")?.entry.day.description == "2026-04-09")
    #expect(event("c")?.sequence == 1 && event("c")?.isCancelled == true)
    let back = CalendarReading.events(
      CalendarFile([try entry("c", "2026-04-02")], replacing: third).text(at: now))
    #expect(back.first { $0.entry.uid == "c" }?.sequence == 2)
    #expect(back.first { $0.entry.uid == "c" }?.isCancelled == false)
  }

  @Test func `lines end with CRLF and are folded by octets, never within a letter`() throws {
    let title = String(repeating: "ä€😀,;\\ ", count: 40)
    let text = CalendarFile([try entry("a", "2026-04-02", title)], replacing: "").text(at: now)
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75 && !line.contains("\n") && !line.contains("\r"))
    }
    #expect(CalendarReading.events(text).map(\.entry.title) == [title])
  }

  @Test func `a torn or strange older text costs nothing but what it held`() throws {
    for older in [
      "", "x", "BEGIN:VEVENT\r\nUID:a\r\n",
      "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:never\r\nSUMMARY:x\r\nEND:VEVENT",
    ] {
      #expect(CalendarReading.events(older).isEmpty)
      #expect(
        CalendarFile([try entry("a", "2026-04-02")], replacing: older).text(at: now).contains("SEQUENCE:0"))
    }
  }
}
