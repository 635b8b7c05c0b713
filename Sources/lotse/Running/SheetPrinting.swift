import ReadModel
import Reports
import TerminalKit

extension MemberSession {
  /// A referral as a sheet in the language of the answer.
  func sheet(_ view: ReferralView) -> ReferralSheet {
    ReferralSheet(view, directory: directory, taxonomy: desk.taxonomy, language: language)
  }
}

extension ReferralSheet {
  /// The sheet as text for a terminal.
  func text() -> String { text(guarded: { SafeText($0).printable }) }
}
