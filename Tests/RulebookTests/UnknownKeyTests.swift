import Clearing
import Config
import Rulebook
import Testing

/// One misspelt key in every kind of file, at the top and inside.
struct UnknownKeyTests {
  @Test(arguments: UnknownKeyTests.own)
  func `an unknown key is refused with its line`(file: EmbeddedFile) throws {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
    let error = try Sample.error { try read(file, file.text + "unbekannt: x\n") }
    guard case .unknownKey("unbekannt", let expected) = error.fault else {
      Issue.record("\(error.fault)")
      return
    }
    #expect(error.line == lines && !expected.isEmpty)
    #expect(error.file == file.path)
  }

  @Test(arguments: [
    (EmbeddedFile.exampleIncident, "affected: {total: 1", "affected: {totl: 1"),
    (.exampleIncident, "municipality: Lindenstadt", "town: Lindenstadt"),
    (.exampleIncident, "{code: antisemitism", "{motive: antisemitism"),
    (.exampleCase, "age_band:", "age:"), (.exampleCase, "advice:", "hint:"),
    (.exampleCase, "exact_place:", "place:"), (.exampleCaseCorrection, "mail:", "email:"),
    (.exampleIncidentCorrection, "until:", "till:"), (.importArvig, "first:", "only:"),
    (.importFbi, "take: place_code", "taking: place_code"), (.importFbi, "window: {from", "window: {start"),
    (.taxonomy, "code: anti_roma", "coed: anti_roma"), (.taxonomy, "\n  motives:", "\n  motive:"),
    (.rights, "by: {program:", "by: {programme:"),
    (.deadlines, "place: {land: TH}", "place: {state: TH}"),
    (.deadlines, "roll_over: bgb_193", "rollover: bgb_193"),
    (.deadlines, "holds_from: 1995", "valid_since: 1995"),
    (.rights, "{word: allow, roles", "{word: allow, rolls"),
  ])
  func `an unknown key inside is refused`(file: EmbeddedFile, right: String, wrong: String) throws {
    let text = file.text.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != file.text)
    let error = try Sample.error { try read(file, text) }
    guard case .unknownKey = error.fault else {
      Issue.record("\(error.fault)")
      return
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let word = wrong.split(whereSeparator: { " {:\n".contains($0) }).first ?? ""
    #expect(lines[error.line - 1].contains(word) || wrong.contains("{"))
  }

  static let own: [EmbeddedFile] = EmbeddedFile.allCases.filter {
    !$0.path.hasPrefix("demo/") && $0.path.hasSuffix(".yaml")
  }

  private func read(_ file: EmbeddedFile, _ text: String) throws {
    let (name, today, taxonomy) = (file.path, Sample.today, try Sample.taxonomy())
    switch file {
    case .taxonomy: _ = try TaxonomyFile.read(text, name: name)
    case .rights: _ = try RightsFile.read(text, name: name)
    case .consentTexts: _ = try ConsentTextsFile.read(text, name: name)
    case .procedure: _ = try ProcedureFile.read(text, name: name)
    case .deadlines: _ = try DeadlinesFile.read(text, name: name)
    case .retention: _ = try RetentionFile.read(text, name: name)
    case .complaints: _ = try ComplaintsFile.read(text, name: name)
    case .importArvig, .importFbi: _ = try ImportMappingFile.read(text, name: name, taxonomy: taxonomy)
    case .exampleIncident: _ = try IncidentFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleCase: _ = try CaseFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleConsent: _ = try ConsentFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleDisclosure: _ = try DisclosureFile.read(text, name: name, taxonomy: taxonomy)
    case .exampleConference:
      _ = try ConferenceFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleConferenceResult: _ = try ConferenceResultFile.read(text, name: name, today: today)
    case .exampleFollowup: _ = try FollowUpFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleLesson: _ = try LessonFile.read(text, name: name, taxonomy: taxonomy)
    case .exampleOffer: _ = try OfferFile.read(text, name: name, taxonomy: taxonomy)
    case .exampleCaseCorrection:
      _ = try CaseCorrectionFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleIncidentCorrection:
      _ = try IncidentCorrectionFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleCaseNote, .exampleIncidentNote, .exampleReferralMessage,
      .exampleEnquiryAnswer, .exampleReportAddition:

      _ = try NoteFile.read(text, name: name)
    case .exampleReport:
      _ = try ReceivedReportFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleEnquiry: _ = try EnquiryFile.read(text, name: name, taxonomy: taxonomy)
    case .exampleDecision: _ = try DecisionFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleFinding: _ = try FindingFile.read(text, name: name, today: today)
    case .exampleMeasure: _ = try MeasureFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleMeasureReport: _ = try MeasureReportFile.read(text, name: name, today: today)
    case .exampleDecisionReport: _ = try ControlReportFile.read(text, name: name, today: today)
    case .exampleSelfcheck: _ = try SelfCheckFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleWorkshop: _ = try WorkshopFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleBreach: _ = try BreachFile.read(text, name: name)
    case .exampleTraining: _ = try TrainingFile.read(text, name: name, today: today, taxonomy: taxonomy)
    case .exampleMeeting: _ = try MeetingFile.read(text, name: name, today: today)
    case .exampleMinutes: _ = try MinutesFile.read(text, name: name, today: today)
    case .exampleCaseClosing: _ = try ClosingFile.read(text, name: name, taxonomy: taxonomy)
    case .exampleCaseReopening: _ = try ReopeningFile.read(text, name: name, taxonomy: taxonomy)
    case .exampleReferralReport: _ = try ReportFile.read(text, name: name, taxonomy: taxonomy)
    case .demoAlliance, .demoStory, .words: Issue.record("\(name) is read elsewhere")
    }
  }
}
