import Clearing
import Config
import ReadModel

/// The agenda of a meeting on paper: what was asked for, then what is due by itself.
public enum AgendaPaper {
  /// The paper of an agenda.
  public static func paper(_ agenda: MeetingAgenda, _ words: ProgrammeWords) -> Paper {
    let meeting = agenda.meeting.called.meeting
    var paper = Paper(
      title: words.say(.invitation, ["day": words.day(meeting.on)]), language: words.language)
    if let minute = meeting.minute { paper.paragraph(words.say(.time, ["time": words.time(minute)])) }
    paper.paragraph(words.say(.place, ["place": meeting.place]))
    if !meeting.invited.isEmpty {
      paper.heading(words.say(.invited))
      words.people(meeting.invited, into: &paper)
    }
    if !meeting.topics.isEmpty {
      paper.heading(words.say(.topics))
      for (place, topic) in meeting.topics.enumerated() { paper.paragraph("\(place + 1). \(topic)") }
    }
    controls(agenda, words, &paper)
    points(agenda, words, &paper)
    return paper
  }

  private static func controls(_ agenda: MeetingAgenda, _ words: ProgrammeWords, _ paper: inout Paper) {
    let control = words.control
    paper.heading(words.say(.dueControls))
    if agenda.controls.isEmpty { paper.paragraph(words.say(.noDueControls)) }
    for due in agenda.controls {
      let values = [
        "number": due.decision, "mandate": due.mandate.label, "wording": due.mandate.wording,
        "office": control.office(due.mandate.responsible), "status": control.status(due.status),
        "day": words.day(due.control),
      ]
      paper.paragraph(words.say(due.isOverdue ? .controlOverdue : .controlDue, values))
    }
    guard !agenda.unreported.isEmpty else { return }
    paper.heading(words.say(.unreported), level: 2)
    for measure in agenda.unreported {
      paper.paragraph(
        "\(measure.number): \(control.text(measure.record.title)), \(control.office(measure.record.lead))")
    }
  }

  private static func figures(_ agenda: MeetingAgenda, _ words: ProgrammeWords, _ paper: inout Paper) {
    let period = agenda.period.words(in: words.language)
    guard let figures = agenda.figures else {
      return paper.paragraph(words.say(.figuresOpen, ["period": period]))
    }
    let values = ["period": period, "number": figures.number, "checksum": figures.checksum]
    paper.paragraph(words.say(.figuresOf, values))
    guard !figures.protected.isEmpty else { return }
    let titles = figures.protected.map { words.language == .german ? $0.title.de : $0.title.english }
    paper.paragraph(words.say(.figuresProtected, ["tables": titles.joined(separator: ", ")]))
  }

  private static func points(_ agenda: MeetingAgenda, _ words: ProgrammeWords, _ paper: inout Paper) {
    paper.heading(words.say(.figures))
    figures(agenda, words, &paper)
    paper.heading(words.say(.lapsedOffers))
    paper.paragraph(words.say(.since, ["day": words.day(agenda.since)]))
    paper.paragraph(
      agenda.lapsedOffers.map { words.say(.lapsedCount, ["count": String($0)]) } ?? words.say(.lapsedHidden))
    paper.heading(words.say(.lessons))
    lessons(agenda.lessons, words, &paper)
    paper.heading(words.say(.vacancies))
    vacancies(agenda.vacancies, words, &paper)
    paper.heading(words.say(.stops))
    stops(agenda.stops, words, &paper)
    paper.heading(words.say(.trainingPlan))
    if agenda.trainings.isEmpty {
      paper.paragraph(words.say(.noTrainings))
    } else {
      TrainingPaper.table(agenda.trainings, words, &paper)
    }
    paper.heading(words.say(.gaps), level: 2)
    TrainingPaper.gaps(agenda.gaps, words, &paper)
    paper.heading(words.say(.effort))
    EffortPaper.table(agenda.efforts, words, &paper)
  }

  private static func lessons(
    _ lessons: MeetingAgenda.Lessons?, _ words: ProgrammeWords, _ paper: inout Paper
  ) {
    guard let lessons else { return paper.paragraph(words.say(.lessonsHidden)) }
    for count in lessons.counts {
      paper.paragraph(
        words.say(
          .lessonCount,
          ["category": words.label(.lessonCategories, count.category), "count": String(count.cases)]))
    }
    if lessons.hasOthers {
      paper.paragraph(words.say(.lessonsFew, ["least": String(MeetingAgenda.Lessons.least)]))
    } else if lessons.counts.isEmpty {
      paper.paragraph(words.say(.noLessons))
    }
  }

  private static func vacancies(
    _ rows: [MeetingAgenda.Vacancy], _ words: ProgrammeWords, _ paper: inout Paper
  ) {
    guard !rows.isEmpty else { return paper.paragraph(words.say(.noVacancies)) }
    paper.table(
      header: [.role, .body, .vacantSince, .vacantDays].map { words.say($0) },
      rows: rows.map {
        [words.role($0.post.role), words.body($0.post.body), words.day($0.since), String($0.days)]
      })
  }

  private static func stops(_ rows: [CapacityStopped], _ words: ProgrammeWords, _ paper: inout Paper) {
    if rows.isEmpty { paper.paragraph(words.say(.noStops)) }
    for stop in rows {
      var values = ["body": words.body(stop.body)]
      values["day"] = stop.until.map(words.day)
      paper.paragraph(words.say(stop.until == nil ? .stopOpen : .stopUntil, values))
    }
  }
}
