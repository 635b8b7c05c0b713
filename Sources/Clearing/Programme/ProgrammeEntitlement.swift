/// Who may write of trainings, effort and meetings, and when it holds.
enum ProgrammeEntitlement {
  /// The reason against a training: it belongs to the body that saw to it first, and can be what it says.
  static func order(_ fact: TrainingNoted, _ place: Placement, _ world: World) -> VoidReason? {
    let known = world.programme.trainings[fact.number]
    let isOwn = known.map { $0.body == fact.body } ?? (world.numbers[fact.number] == nil)
    return AllianceEntitlement.order(place, world, isOwn && NoteTraining.holds(fact.training))
  }

  /// The reason against the time of a half-year.
  static func order(_ fact: EffortNoted, _ place: Placement, _ world: World) -> VoidReason? {
    let isHalf = Period(fact.period)?.half != nil
    return AllianceEntitlement.order(place, world, isHalf && (0...NoteEffort.limit).contains(fact.minutes))
  }

  /// The reason against an invitation.
  static func order(_ fact: MeetingCalled, _ place: Placement, _ world: World) -> VoidReason? {
    let known = world.programme.meetings[fact.number]
    let isOpen = known.map { $0.minutes == nil } ?? (world.numbers[fact.number] == nil)
    return AllianceEntitlement.order(place, world, isOpen && fact.meeting.invited.allSatisfy(\.holds))
  }

  /// The reason against what is said of a meeting: it was called, and people were there before minutes are.
  static func order(_ number: String, _ place: Placement, _ world: World, needsPeople: Bool) -> VoidReason? {
    guard let meeting = world.programme.meetings[number] else { return .wrongOrder }
    return AllianceEntitlement.order(place, world, !needsPeople || meeting.attended != nil)
  }
}
