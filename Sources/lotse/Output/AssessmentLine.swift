import Clearing

/// What one side said about the motives of an incident on one day.
struct AssessmentLine: Encodable {
  let assessedBy: String
  let motives: [String]
  let primary: String?
  let on: String
  let by: String
  let newest: Bool

  enum CodingKeys: String, CodingKey {
    case motives, primary, on, by, newest
    case assessedBy = "assessed_by"
  }

  init(_ assessment: MotiveAssessment, _ labels: Labels) {
    assessedBy = assessment.assessedBy
    motives = assessment.motives.map(\.code)
    primary = assessment.motives.first(where: \.primary)?.code
    on = assessment.on.description
    by = labels.member(assessment.member)
    newest = assessment.isNewest
  }

  /// `Beratungsstelle, 2026-03-27: Antisemitismus`
  func text(_ labels: Labels) -> String {
    let words = motives.isEmpty ? "-" : motives.map { labels.label(.motives, $0) }.joined(separator: ", ")
    return "  \(labels.label(.assessors, assessedBy)), \(on): \(words)"
  }
}
