import Clearing
import Config
import ReadModel

/// What the addressed body sees before it accepts.
enum OfferSection {
  static func section(_ row: ReferralRow, _ words: SheetWords) -> ReferralSheet.Section {
    let sheet = row.sheet
    return ReferralSheet.Section(
      title: words.text(.offer),
      lines: [
        words.line(.stage, row.stage.phrase.text(in: words.language)),
        words.line(.from, words.body(row.from)),
        words.line(.to, words.body(row.to)),
        words.line(.offeredOn, words.day(row.offeredOn)),
        words.line(.due, words.day(row.due)),
        words.line(.topic, words.label(.acts, sheet.topic)),
        words.line(.place, sheet.place),
        words.line(.language, words.label(.languages, sheet.language)),
        words.line(.urgency, words.urgency(sheet.urgency)),
        words.line(.purpose, words.label(.purposes, sheet.purpose)),
        words.line(.classes, words.classes(sheet.classes)),
      ])
  }
}

/// The frozen content, or why there is none to see.
enum PackageSections {
  static func sections(_ referral: ReferralView, _ words: SheetWords) -> [ReferralSheet.Section] {
    guard let package = referral.package else {
      let sentence = referral.row.sheet.classes.isEmpty ? words.text(.noContent) : words.text(.contentClosed)
      return [
        ReferralSheet.Section(
          title: words.text(.content), lines: [ReferralSheet.Line(label: "", value: sentence)])
      ]
    }
    let summary = ReferralSheet.Section(
      title: words.text(.content), lines: [words.line(.summary, package.summary)])
    return [summary] + package.incidents.map { incident($0, words) }
      + package.persons.map { person($0, words) }
      + package.contacts.map { contact($0, words) }
  }

  private static func incident(_ extract: IncidentExtract, _ words: SheetWords) -> ReferralSheet.Section {
    ReferralSheet.Section(
      title: words.text(.incident),
      lines: [
        words.line(.occurred, words.occurrence(extract.occurred)),
        words.line(.place, maybe: extract.area.label),
        words.line(.exactPlace, maybe: extract.exactPlace),
        words.line(.acts, maybe: words.labels(.acts, extract.acts)),
        words.line(.motives, maybe: words.labels(.motives, extract.motives)),
        words.line(.kindsOfPlace, maybe: words.labels(.places, extract.places)),
        words.line(.narrative, maybe: extract.narrative),
      ].compactMap { $0 })
  }

  private static func person(_ person: PersonRecord, _ words: SheetWords) -> ReferralSheet.Section {
    ReferralSheet.Section(
      title: words.text(.person),
      lines: [
        words.line(.name, person.name ?? person.label),
        words.line(.ageBand, maybe: words.label(.ageBands, person.ageBand)),
        words.line(.language, maybe: person.language.map { words.label(.languages, $0) }),
      ].compactMap { $0 })
  }

  private static func contact(_ contact: ContactRecord, _ words: SheetWords) -> ReferralSheet.Section {
    ReferralSheet.Section(
      title: words.text(.contact),
      lines: [
        words.line(.phone, maybe: contact.phone),
        words.line(.mail, maybe: contact.mail),
        words.line(.address, maybe: contact.address),
        words.line(.advice, maybe: contact.advice),
      ].compactMap { $0 })
  }
}

/// What the addressed body answered.
enum AnswerSection {
  static func section(_ referral: ReferralView, _ words: SheetWords) -> ReferralSheet.Section {
    let lines = [
      words.line(.acceptedOn, maybe: referral.acceptedOn.map(words.day)),
      words.line(.acceptedBy, maybe: referral.acceptedBy.map(words.directory.name)),
      words.line(.reference, maybe: referral.reference),
      words.line(.declineReason, maybe: referral.declineReason.map { words.label(referral.reasonList, $0) }),
      words.line(.suggestion, maybe: referral.suggestion.map(words.body)),
      words.line(.outcome, maybe: referral.outcome.map { words.label(.reportOutcomes, $0) }),
    ]
    let results = referral.results.map { words.line(.result, $0.text) }
    return ReferralSheet.Section(title: words.text(.answer), lines: lines.compactMap { $0 } + results)
  }
}
