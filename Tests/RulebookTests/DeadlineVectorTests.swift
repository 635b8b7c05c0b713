import Clearing
import Foundation
import Rulebook
import TestSupport
import Testing

/// The independent check values: the shared folder's, and those of the project's own research.
struct DeadlineVectorTests {
  private let rules = DeadlinesFile.standard

  /// Rule, Land, start, raw, statutory and safe end.
  static let own: [[String]] = [
    ["stgb_77b_strafantrag", "TH", "2026-01-03", "2026-04-03", "2026-04-07", "2026-04-02"],
    ["stgb_77b_strafantrag", "TH", "2027-06-20", "2027-09-20", "2027-09-21", "2027-09-17"],
    ["stgb_77b_strafantrag", "SN", "2027-06-20", "2027-09-20", "2027-09-20", "2027-09-20"],
    ["stgb_77b_strafantrag", "SN", "2026-08-18", "2026-11-18", "2026-11-19", "2026-11-17"],
    ["stgb_77b_strafantrag", "TH", "2026-08-18", "2026-11-18", "2026-11-18", "2026-11-18"],
    ["agg_15_4", "TH", "2025-12-31", "2026-02-28", "2026-03-02", "2026-02-27"],
    ["agg_15_4", "TH", "2027-12-31", "2028-02-29", "2028-02-29", "2028-02-29"],
    ["agg_21_5", "TH", "2026-10-25", "2026-12-25", "2026-12-28", "2026-12-24"],
    ["agg_21_5", "TH", "2026-08-31", "2026-10-31", "2026-11-02", "2026-10-30"],
    ["arbgg_61b", "TH", "2026-02-01", "2026-05-01", "2026-05-04", "2026-04-30"],
    ["vwgo_70", "TH", "2026-01-31", "2026-02-28", "2026-03-02", "2026-02-27"],
    ["vwgo_70_posted", "TH", "2026-03-24", "2026-04-28", "2026-04-28", "2026-04-28"],
    ["vwgo_58_2", "TH", "2024-02-29", "2025-02-28", "2025-02-28", "2025-02-28"],
    ["vwgo_74", "TH", "2026-03-05", "2026-04-05", "2026-04-07", "2026-04-02"],
    ["stpo_172_1", "TH", "2026-12-18", "2027-01-01", "2027-01-04", "2026-12-31"],
    ["stpo_172_1", "SN", "2026-11-04", "2026-11-18", "2026-11-19", "2026-11-17"],
    ["stpo_172_2", "TH", "2026-01-31", "2026-02-28", "2026-03-02", "2026-02-27"],
    ["gdpr_12_3", "TH", "2026-03-05", "2026-04-05", "2026-04-07", "2026-04-02"],
    ["gdpr_12_3_extended", "TH", "2026-03-05", "2026-06-05", "2026-06-05", "2026-06-05"],
    ["gdpr_12_3_extended", "TH", "2026-08-31", "2026-11-30", "2026-11-30", "2026-11-30"],
    ["gdpr_12_3_extended", "TH", "2026-01-31", "2026-04-30", "2026-04-30", "2026-04-30"],
    ["gdpr_12_3_extended", "TH", "2028-01-31", "2028-04-30", "2028-05-02", "2028-04-28"],
    ["kschg_4", "TH", "2026-03-02", "2026-03-23", "2026-03-23", "2026-03-23"],
    ["kschg_4", "TH", "2026-04-10", "2026-05-01", "2026-05-04", "2026-04-30"],
    ["kschg_4", "TH", "2026-03-13", "2026-04-03", "2026-04-07", "2026-04-02"],
    ["hinschg_17_ack", "TH", "2026-03-02", "2026-03-09", "2026-03-09", "2026-03-09"],
    ["hinschg_17_ack", "TH", "2026-12-18", "2026-12-25", "2026-12-25", "2026-12-24"],
    ["hinschg_17_feedback", "TH", "2025-11-30", "2026-02-28", "2026-02-28", "2026-02-27"],
    ["hinschg_17_feedback_unacknowledged", "TH", "2025-11-23", "2026-02-28", "2026-02-28", "2026-02-27"],
    ["bgb_195", "TH", "2024-05-05", "2027-12-31", "2027-12-31", "2027-12-31"],
    ["bgb_195", "TH", "2025-01-01", "2028-12-31", "2029-01-02", "2028-12-29"],
    ["bgb_195", "TH", "2026-12-31", "2029-12-31", "2029-12-31", "2029-12-31"],
    ["ladg_8", "BE", "2026-02-01", "2027-12-31", "2027-12-31", "2027-12-31"],
    ["ladg_8", "BE", "2027-07-01", "2028-12-31", "2029-01-02", "2028-12-29"],
    ["evidence_24h", "TH", "2026-03-28T12:00", "2026-03-29T13:00", "2026-03-29T14:00", "2026-03-29T12:00"],
    ["working_days_1", "TH", "2026-12-23", "2026-12-24", "2026-12-24", "2026-12-24"],
    ["working_days_10", "SN", "2027-09-17", "2027-10-01", "2027-10-01", "2027-10-01"],
    ["breach_72h", "TH", "2026-03-03T12:17", "2026-03-06T12:17", "2026-03-06T13:00", "2026-03-06T12:17"],
    ["breach_72h", "TH", "2026-05-22T16:30", "2026-05-25T16:30", "2026-05-25T17:00", "2026-05-25T16:30"],
    ["breach_72h", "TH", "2028-02-27T23:15", "2028-03-01T23:15", "2028-03-02T00:00", "2028-03-01T23:15"],
    ["breach_72h", "TH", "2026-10-23T16:30", "2026-10-26T15:30", "2026-10-26T16:00", "2026-10-26T15:30"],
    ["breach_72h", "TH", "2026-03-27T16:30", "2026-03-30T17:30", "2026-03-30T18:00", "2026-03-30T16:30"],
  ]

  @Test(arguments: DeadlineVectorTests.own)
  func `the three ends are those of the check values`(row: [String]) throws {
    try check(row)
  }

  @Test(
    .enabled(
      if: SharedFolder.url("vectors/deadlines.csv") != nil, "LOTSE_SHARED names no folder with vectors"))
  func `all shared deadline vectors hold`() throws {
    let rows = try Self.rows("vectors/deadlines.csv")
    #expect(rows.count >= 34)
    for row in rows { try check(row) }
  }

  @Test(
    .enabled(
      if: SharedFolder.url("vectors/breach-72h.csv") != nil, "LOTSE_SHARED names no folder with vectors"))
  func `all shared vectors of 72 hours hold`() throws {
    for row in try Self.rows("vectors/breach-72h.csv") {
      let computed = try rules.compute(rule: "breach_72h", land: "TH", start: row[0])
      #expect(computed.ends.raw.text == row[2], "\(row)")
    }
  }

  @Test(
    .enabled(
      if: SharedFolder.url("vectors/working-days.csv") != nil, "LOTSE_SHARED names no folder with vectors"))
  func `all shared vectors of working days hold`() throws {
    for row in try Self.rows("vectors/working-days.csv") {
      for (count, day) in zip([1, 2, 5, 10], row.dropFirst(2)) {
        let computed = try rules.compute(rule: "working_days_\(count)", land: row[1], start: row[0])
        #expect(computed.ends.raw.text == day && computed.ends.safe.text == day, "\(row)")
      }
    }
  }

  private func check(_ row: [String]) throws {
    let computed = try rules.compute(rule: row[0], land: row[1], start: row[2])
    let ends = computed.ends
    #expect([ends.raw.text, ends.statutory.text, ends.safe.text] == Array(row[3...5]), "\(row)")
  }

  /// Rows of a plain CSV file without quotes, header left out.
  private static func rows(_ path: String) throws -> [[String]] {
    let text = String(decoding: try #require(SharedFolder.bytes(path)), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
