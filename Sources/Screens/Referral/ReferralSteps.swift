import Clearing
import Config
import ReadModel
import TerminalKit

/// What can be done to a referral beside answering it, as the side and the stage allow; reached through the menu.
struct ReferralSteps: Sendable {
  let referral: ReferralView

  /// The offers, in the order in which they come up.
  func offers(_ desk: DeskReader) -> [Offer] {
    actions(desk).map { Offer($0, footer: .never) }
  }

  private func actions(_ desk: DeskReader) -> [ScreenAction] {
    let row = referral.row
    switch row.direction {
    case .received: return received(row, desk)
    case .sent: return sent(row, desk)
    case .contributed: return []
    }
  }

  private func received(_ row: ReferralRow, _ desk: DeskReader) -> [ScreenAction] {
    var actions: [ScreenAction] = []
    if row.stage == .unconfirmed, desk.may(.askReferral, .offered) { actions.append(.ask) }
    guard row.stage.isTaken, desk.may(.returnReferral, .accepted) else { return actions }
    if referral.openedCase == nil, desk.may(.openCase, .own) { actions.append(.takeOver) }
    if row.stage == .accepted { actions.append(.begin) }
    if row.contactedOn == nil { actions.append(.contacted) }
    return actions + [.giveBack]
  }

  private func sent(_ row: ReferralRow, _ desk: DeskReader) -> [ScreenAction] {
    var actions: [ScreenAction] = []
    if row.stage == .asked, desk.may(.replyReferral, .own) { actions.append(.reply) }
    if row.stage.isWaiting, desk.may(.recallReferral, .own) { actions.append(.recall) }
    if row.stage == .reported, desk.may(.closeReferral, .own) { actions.append(.finish) }
    return actions
  }

  /// Where such an action leads; nil for one that is none of these.
  func steps(_ action: ScreenAction, form: Int?, _ context: ScreenContext) -> [Step]? {
    let row = referral.row
    if action == .ask { return [.push(ReferralMessageScreen(.ask, row, context))] }
    if action == .reply { return [.push(ReferralMessageScreen(.reply, row, context))] }
    if action == .recall { return [.push(HandBackScreen(.recall, row, context))] }
    if action == .giveBack { return [.push(HandBackScreen(.giveBack, row, context))] }
    return question(action, context).map { [.push(ConfirmScreen($0, form: form))] }
  }

  private func question(_ action: ScreenAction, _ context: ScreenContext) -> ConfirmScreen.Question? {
    let number = referral.row.number
    let today = context.desk.today
    if action == .begin {
      return question(.beginTitle, .beginText, .begun, context) { .begin(WorkReferral(number: number)) }
    }
    if action == .contacted {
      return question(.contactedTitle, .contactedText, .contactNoted, context) {
        .contacted(ContactReferral(number: number, on: today))
      }
    }
    if action == .finish {
      return question(.finishTitle, .finishText, .finished, context) {
        .finish(CloseReferral(number: number))
      }
    }
    guard action == .takeOver else { return nil }
    return question(.takeOverTitle, .takeOverText, .caseOpened, context) {
      .takeOver(OpenCaseFromReferral(number: number))
    }
  }

  private func question(
    _ title: ScreenPhraseForm, _ text: ScreenPhraseForm, _ done: ScreenPhraseMessage,
    _ context: ScreenContext, _ command: @escaping @Sendable () -> ScreenCommand
  ) -> ConfirmScreen.Question {
    let words = context.words
    let values = ["number": referral.row.number, "sender": context.desk.body(referral.row.from)]
    return ConfirmScreen.Question(
      title: words(ScreenPhraseReferral.title, ["number": referral.row.number]), state: .empty,
      background: [],
      dialog: Dialog(
        title: words(title), lines: SafeText.paragraphs(words.plain(text, values)),
        answer: words(ScreenPhraseForm.stepAnswer), confirmation: .letter(words.yesLetter)),
      command: { _ in command() }, done: done, closes: 1)
  }
}
