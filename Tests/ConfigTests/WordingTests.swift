import Config
import Foundation
import Testing

struct WordingTests {
  /// Every phrase enum stands here once; the test below finds one that is missing.
  @Test func `every phrase is there in both languages with the same placeholders`() {
    check(AccessPhrase.self)
    check(AnsweringPhrase.self)
    check(BodyKindPhrase.self)
    check(CommandPhrase.self)
    check(CoursePhrase.self)
    check(EscalationPhrase.self)
    check(ConsentFormPhrase.self)
    check(DataClassPhrase.self)
    check(DeadlinePhrase.self)
    check(DeclarationPhrase.self)
    check(DoctorHostPhrase.self)
    check(DoctorPhrase.self)
    check(DuePhrase.self)
    check(ControlPhrase.self)
    check(MeasurePhrase.self)
    check(ControlFaultPhrase.self)
    check(ConferencePhrase.self)
    check(ConferenceFaultPhrase.self)
    check(SelfCheckFaultPhrase.self)
    check(SelfCheckPhrase.self)
    check(MonthPhrase.self)
    check(ErasurePhrase.self)
    check(ConflictPhrase.self)
    check(ImportPhrase.self)
    check(InboxPhrase.self)
    check(PostPhrase.self)
    check(ProgrammePhrase.self)
    check(SummaryPhrase.self)
    check(FindingPhrase.self)
    check(PromisePhrase.self)
    check(ProtectPhrase.self)
    check(ReferralSheetPhrase.self)
    check(ReferralStagePhrase.self)
    check(RefusalPhrase.self)
    check(ReportPhrase.self)
    check(RequirementPhrase.self)
    check(RightsPhrase.self)
    check(RolePhrase.self)
    check(RulebookPhrase.self)
    check(RulesPhrase.self)
    check(ScreenPhraseAction.self)
    check(ScreenPhraseCase.self)
    check(ScreenPhraseCorrected.self)
    check(ScreenPhraseDeclaration.self)
    check(ScreenPhraseDue.self)
    check(ScreenPhraseEnquiry.self)
    check(ScreenPhraseConflict.self)
    check(ScreenPhraseConference.self)
    check(ScreenPhraseAftercare.self)
    check(ScreenPhraseReceived.self)
    check(ScreenPhraseTie.self)
    check(ScreenPhrasePosts.self)
    check(ScreenPhrasePapers.self)
    check(ScreenPhraseExplain.self)
    check(ScreenPhraseField.self)
    check(ScreenPhraseFigures.self)
    check(ScreenPhraseForm.self)
    check(ScreenPhraseFrame.self)
    check(ScreenPhraseHelp.self)
    check(ScreenPhraseList.self)
    check(ScreenPhraseMessage.self)
    check(ScreenPhraseReferral.self)
    check(ScreenPhraseSynonyms.self)
    check(ScreenPhraseTimeline.self)
    check(ScreenPhraseUnlock.self)
    check(TelltalePhrase.self)
    check(IncidentPhrase.self)
    check(ReceivedReportPhrase.self)
    check(SelfIdentificationPhrase.self)
    check(TrustPhrase.self)
    check(VoidPhrase.self)
  }

  @Test func `no phrase enum is left out of this test`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Config")
    let own = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".swift") {
      let source = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for match in source.matches(of: /enum (\w+): (?:String, )?Wording/) {
        #expect(own.contains("check(\(match.1).self)"), "\(match.1)")
      }
    }
  }

  private func check<Phrase: Wording & CaseIterable>(_ type: Phrase.Type) {
    for phrase in type.allCases {
      let german = phrase.template(in: .german)
      let english = phrase.template(in: .english)
      #expect(german.contains { !$0.isWhitespace }, "\(type).\(phrase)")
      #expect(english.contains { !$0.isWhitespace }, "\(type).\(phrase)")
      #expect(
        phrase.placeholders(in: .german) == phrase.placeholders(in: .english), "\(type).\(phrase)")
      for text in [german, english] {
        #expect(text.count(where: { $0 == "{" }) == text.count(where: { $0 == "}" }), "\(type).\(phrase)")
      }
    }
  }

  @Test func `placeholders are filled, and values are never looked through for more`() {
    let values = ["recipient": "{purpose}", "purpose": "Anzeige", "classes": "K5"]
    let text = RefusalPhrase.consentMissing.text(in: .german, values)
    #expect(text.contains("für {purpose}, Zweck Anzeige, Daten: K5."))
  }

  @Test func `a placeholder without a value stays as it is`() {
    #expect(RefusalPhrase.dayInFuture.text(in: .english) == "{day} is in the future. Check the date.")
    #expect(RefusalPhrase.dayInFuture.placeholders(in: .english) == ["day"])
  }

  @Test func `a refusal says what is missing and what to do`() {
    let values = ["recipient": "die Polizei", "purpose": "Anzeige", "classes": "Kontaktdaten (K4)"]
    let german = RefusalPhrase.consentMissing.text(in: .german, values)
    #expect(german.hasPrefix("Es fehlt die Einwilligung der betroffenen Person für die Polizei"))
    #expect(german.contains("Holen Sie sie ein"))
    #expect(!german.contains("{"))
  }
}
