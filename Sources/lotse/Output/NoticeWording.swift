import Casework
import Config

extension SessionNotice {
  /// The sentence for a notice: what is, then what to do.
  func text(_ labels: Labels) -> String {
    let language = labels.language
    switch self {
    case .damaged(let damage):
      return damage.text(in: language) + " " + TrustPhrase.noticeDamaged.text(in: language)
    case .kitNotProven: return TrustPhrase.noticeKitNotProven.text(in: language)
    case .onlyHolder: return TrustPhrase.noticeOnlyHolder.text(in: language)
    case .renewed(let fact):
      let way: TrustPhrase =
        switch fact.way {
        case .colleague: .wayColleague
        case .kit: .wayKit
        }
      return TrustPhrase.noticeRenewed.text(
        in: language,
        ["member": labels.member(fact.member), "day": labels.day(fact.on), "way": way.text(in: language)])
    case .roleUnreachable(let post, let answering):
      return PostPhrase.noticeUnreachable.text(
        in: language,
        [
          "role": labels.role(post.role), "body": labels.body(post.body),
          "member": labels.answering(answering), "other": labels.body(answering.body),
        ])
    case .waitsForHandover: return TrustPhrase.noticeWaitsForHandover.text(in: language)
    }
  }
}
