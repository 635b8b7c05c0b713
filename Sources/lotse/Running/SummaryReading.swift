import Casework
import Clearing
import Config
import ReadModel
import Reports

/// Figures that a member asks for.
struct SummaryAsked {
  /// Where they come from.
  enum Source {
    /// Counted from the log.
    case counted
    /// What was released.
    case released
    /// The newest draft.
    case drafted
  }

  var period: Period
  var audience: Audience?
  var asOf: Moment?
  var source = Source.counted
  var without: String?
  var agreed = false
  var rounded = false

  func request(_ audience: Audience) -> SummaryRequest {
    var request = SummaryRequest(period, audience, showsSingleBodies: agreed, without: without)
    request.isRounded = rounded
    return request
  }
}

extension MemberSession {
  /// The figures that are asked for; who has no right to count them gets what is released.
  func summary(_ asked: SummaryAsked) async throws -> SummarySheet {
    try await session.note([Access(.figures)])
    switch asked.source {
    case .released: return released(asked)
    case .drafted:
      guard let draft = desk.world.summaries.draft(asked.period, asked.audience ?? .alliance) else {
        return .notReleased(asked.period, language: language)
      }
      return SummaryMaking.sheet(
        draft.sheet, .draft(draft.sheet.audience), language: language, in: desk.world)
    case .counted: return try await counted(asked)
    }
  }

  private func counted(_ asked: SummaryAsked) async throws -> SummarySheet {
    let audience = asked.audience ?? .internal
    guard SummaryMaking.mayCount(desk) else { return released(asked) }
    let known = try await session.known(asOf: asked.asOf)
    guard audience != .internal || asked.without != nil else {
      return SummaryMaking.exact(
        asked.period, known, language: language, isDated: asked.asOf != nil)
    }
    guard let made = SummaryMaking.frozen(asked.request(audience), known) else {
      return .notReleased(asked.period, language: language)
    }
    return SummaryMaking.sheet(
      made.sheet, audience == .internal ? .intern : .preview(audience), language: language,
      in: desk.world, isExposed: made.isExposed)
  }

  private func released(_ asked: SummaryAsked) -> SummarySheet {
    let book = desk.world.summaries
    let found =
      asked.audience.flatMap { $0 == .internal ? nil : $0 }.map { book.newest(asked.period, $0) }
      ?? book.newest(asked.period)
    guard let found else { return .notReleased(asked.period, language: language) }
    return SummaryMaking.sheet(found, language: language, in: desk.world)
  }

  /// A sheet to put before the bodies whose data it rests on.
  func sheetToDraft(_ asked: SummaryAsked, _ audience: Audience) async throws -> FrozenSheet {
    try await session.note([Access(.figures)])
    let known = try await session.known(asOf: asked.asOf)
    guard let made = SummaryMaking.frozen(asked.request(audience), known) else {
      try await session.noteRefused(nil, .draftSummary)
      throw Refusal.notFoundOrNotPermitted
    }
    if made.isExposed { Answer.note(SummaryPhrase.exposed.text(in: language)) }
    return made.sheet
  }
}
