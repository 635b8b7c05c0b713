import Clearing
import Config
import ReadModel

/// One hold.
struct HeldLine: Encodable {
  let number: String
  let reason: String
  let holder: String
  let review: String
  let isReviewDue: Bool?
  private let day: CalendarDay

  enum CodingKeys: String, CodingKey {
    case number, reason, holder, review
    case isReviewDue = "is_review_due"
  }

  init(number: String, _ hold: HoldState, isReviewDue: Bool?, _ labels: Labels) {
    self.number = number
    reason = hold.reason
    holder = labels.member(hold.holder)
    review = hold.review.description
    self.isReviewDue = isReviewDue
    day = hold.review
  }

  /// The same in words, without the number.
  func text(_ labels: Labels) -> String {
    let words = ErasurePhrase.held.text(
      in: labels.language,
      ["reason": labels.label(.holdReasons, reason), "who": holder, "review": labels.day(day)])
    return isReviewDue == true ? words + "; " + ErasurePhrase.reviewDue.text(in: labels.language) : words
  }
}
