/// Ticks off that somebody was told what they had to be told.
public struct GiveNotice: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordConsent
  /// The case's number.
  public var number: String
  /// Who was told what.
  public var notice: Notice

  /// That notice in that case.
  public init(number: String, _ notice: Notice) {
    self.number = number
    self.notice = notice
  }

  /// Writes it; throws when nobody had to be told so.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.openNotices.contains(where: { $0.notice == notice }) else { throw .nothingChanged }
    draft.write(.noticeGiven(NoticeGiven(notice: notice, on: context.today)), in: file.id)
    return try draft.decided()
  }
}
