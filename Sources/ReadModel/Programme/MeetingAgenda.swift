import Clearing

/// What an alliance's meeting has to talk about, from what is due: counts, posts and trainings, nothing of any case.
public struct MeetingAgenda: Sendable {
  /// The invitation.
  public let meeting: MeetingState
  /// Since when things are looked at: the day of the meeting before, or the half-year's first day.
  public let since: CalendarDay
  /// The half-year whose figures are looked at.
  public let period: Period
  /// What is released of that half-year; nil when nothing is.
  public let figures: Figures?
  /// Mandates whose control is due or overdue on the day of the meeting.
  public let controls: [DueControl]
  /// Measures at work in the period without a report on any of it.
  public let unreported: [MeasureState]
  /// Offers without an answer in time since then; nil for a body that cannot open those of others.
  public let lapsedOffers: Int?
  /// What cases have shown since then, by category, as counts; nil for a body that cannot open those of others.
  public let lessons: Lessons?
  /// Posts that are vacant, with the days since then.
  public let vacancies: [Vacancy]
  /// Bodies that take no new cases.
  public let stops: [CapacityStopped]
  /// Trainings since then and planned ones.
  public let trainings: [TrainingNoted]
  /// Who still has to be trained.
  public let gaps: [TrainingList.Gap]
  /// The time that coordination took in the period.
  public let efforts: [EffortList.Row]

  /// What cases have shown. A category that few cases stand behind is not named: the room knows people.
  public struct Lessons: Sendable, Hashable {
    /// Fewer cases than this are not shown.
    public static let least = 3
    /// Categories with the number of cases, the most frequent first.
    public let counts: [Count]
    /// Are there others, each with fewer cases than are shown?
    public let hasOthers: Bool

    /// One category.
    public struct Count: Sendable, Hashable {
      /// Its code.
      public let category: String
      /// How many cases.
      public let cases: Int
    }
  }

  /// The released figures that lie on the table.
  public struct Figures: Sendable, Hashable {
    /// The number of the release.
    public let number: String
    /// The checksum that is printed on it.
    public let checksum: String
    /// Tables in which small figures are hidden.
    public let protected: [FrozenTable]
  }

  /// A vacant post.
  public struct Vacancy: Sendable, Hashable {
    /// The role and its body.
    public let post: PostKey
    /// Since when.
    public let since: CalendarDay
    /// Days without a holder since the last meeting.
    public let days: Int
  }

  /// The agenda of a meeting as its reader may see it; nil when there is no such meeting.
  public init?(_ number: String, _ world: World, reader: Author, today: CalendarDay) {
    guard let meeting = world.programme.meetings[number] else { return nil }
    self.meeting = meeting
    let day = meeting.called.meeting.on
    let asked = meeting.called.meeting.period.flatMap(Period.init)
    period = asked ?? Period.lastComplete(before: day)
    let since = world.programme.meeting(before: day)?.called.meeting.on ?? period.firstDay
    self.since = since
    figures = world.summaries.newest(period).map { release in
      Figures(
        number: release.number, checksum: release.sheet.checksum(world.digest),
        protected: release.sheet.tables.filter(\.hidesAnything))
    }
    controls = world.control.due(on: day)
    let days = period.days
    unreported = world.control.measures.filter { $0.isActive(in: days) && $0.reports(in: days).isEmpty }
    lapsedOffers = Self.lapsed(world, reader, since: since, until: min(day, today))
    lessons = Self.lessons(world, reader, since: since, until: min(day, today))
    vacancies = Self.vacancies(world, since: since, today: min(day, today))
    stops = world.bodyKinds.keys.sorted().compactMap { world.arrangements.stop(of: $0, on: today) }
    trainings = world.programme.trainings.values.filter { since <= $0.training.on }
      .sorted { ($0.training.on, $0.number) < ($1.training.on, $1.number) }
    gaps = TrainingList(world, period: period, today: today).gaps.filter { $0.missing > 0 }
    efforts = EffortList(world, period: period).rows
  }

  private static func lapsed(
    _ world: World, _ reader: Author, since: CalendarDay, until: CalendarDay
  ) -> Int? {
    guard world.steers(reader.body) else { return nil }
    let gate = ReadGate(world: world, reader: reader, today: until)
    return world.referrals.values.count { referral in
      gate.mayRead(referral) && since <= referral.due && referral.due < until
        && ReferralStage(referral, today: until) == .overdue
    }
  }

  private static func lessons(
    _ world: World, _ reader: Author, since: CalendarDay, until: CalendarDay
  ) -> Lessons? {
    guard world.steers(reader.body), since <= until else { return nil }
    let gate = ReadGate(world: world, reader: reader, today: until)
    let noted = world.cases.values.filter(gate.mayRead).flatMap(\.lessons)
      .filter { (since...until).contains($0.on) }
    let counts = Dictionary(grouping: noted, by: \.category).mapValues(\.count)
    let shown = counts.filter { $0.value >= Lessons.least }
      .map { Lessons.Count(category: $0.key, cases: $0.value) }
    return Lessons(
      counts: shown.sorted { ($1.cases, $0.category) < ($0.cases, $1.category) },
      hasOthers: shown.count < counts.count)
  }

  private static func vacancies(_ world: World, since: CalendarDay, today: CalendarDay) -> [Vacancy] {
    guard since <= today else { return [] }
    return world.arrangements.posts.sorted { $0.key < $1.key }.compactMap { key, state in
      guard world.bodyKinds[key.body] != nil, let vacant = state.vacantSince(today) else { return nil }
      return Vacancy(
        post: key, since: vacant, days: state.vacancyDays(in: since...today, today: today))
    }
  }
}
