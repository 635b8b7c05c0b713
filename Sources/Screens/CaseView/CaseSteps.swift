import Clearing
import Config
import ReadModel
import TerminalKit

/// What can be done around a case beside its everyday work; reached through the menu.
struct CaseSteps: Sendable {
  private let view: CaseView

  init(_ view: CaseView) { self.view = view }

  /// The offers, in the order in which they come up in a case's life.
  func offers(_ context: ScreenContext) -> [Offer] {
    let desk = context.desk
    let relation: Relation = view.row.isOwn ? .own : .contributed
    var offers: [Offer] = []
    if desk.may(.readConference, relation) { offers.append(Offer(.conferences, footer: .never)) }
    if desk.may(.declareRelation, relation) { offers.append(Offer(.conflicts, footer: .never)) }
    guard view.row.isOwn else { return offers }
    let closed = view.closing == nil ? nil : context.words(ScreenPhraseForm.closedCase)
    if desk.may(.recordStep, .own) {
      offers.append(Offer(.feedback, disabledBecause: closed, footer: .never))
      if closed != nil, view.followUpDue != nil { offers.append(Offer(.followUp, footer: .never)) }
      offers.append(Offer(.lesson, footer: .never))
    }
    guard desk.may(.correctCase, .own) else { return offers }
    offers.append(Offer(.linkIncident, disabledBecause: closed, footer: .never))
    if view.incidents.count > 1 {
      offers.append(Offer(.unlinkIncident, disabledBecause: closed, footer: .never))
    }
    return offers
  }

  /// Where such an action leads.
  func steps(_ action: ScreenAction, _ context: ScreenContext) -> [Step] {
    if action == .conflicts { return [.push(ConflictsScreen(context, about: view))] }
    if action == .conferences { return [.push(ConferencesScreen(context, about: view))] }
    if action == .feedback { return [.push(FeedbackScreen(view, context))] }
    if action == .followUp { return [.push(FollowUpScreen(view.row.number, context))] }
    if action == .lesson { return [.push(LessonScreen(view.row.number, context))] }
    if action == .linkIncident { return [.push(CaseIncidentScreen(view, links: true, context))] }
    if action == .unlinkIncident { return [.push(CaseIncidentScreen(view, links: false, context))] }
    return []
  }
}
