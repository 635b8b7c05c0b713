import Clearing
import Config
import Reports

/// A computed deadline with all that a person should know of it.
struct DeadlinePage: Encodable {
  let rule: String
  let version: String
  let land: String
  let municipality: String?
  let start: String
  let rawEnd: String
  let statutoryEnd: String
  let safeEnd: String
  let statute: String
  let confidence: String
  private let kind: DeadlineRule
  private let ends: DeadlineEnds
  private let holidays: HolidayTable
  private let place: Land

  private enum CodingKeys: String, CodingKey {
    case rule, version, land, municipality, start, rawEnd, statutoryEnd, safeEnd, statute, confidence
  }

  init(_ computed: ComputedDeadline, _ rules: DeadlineRules) {
    rule = computed.rule.id
    version = rules.version
    land = computed.land.rawValue
    municipality = computed.municipality
    start = computed.start.text
    ends = computed.ends
    rawEnd = ends.raw.text
    statutoryEnd = ends.statutory.text
    safeEnd = ends.safe.text
    kind = computed.rule
    statute = kind.statute
    confidence = kind.confidence.rawValue
    holidays = rules.holidays
    place = computed.land
  }

  /// The lines of the page.
  func lines(in language: Language) -> [String] {
    let whereabouts = [land, municipality].compactMap { $0 }.joined(separator: ", ")
    var lines = [
      DeadlinePhrase.computedTitle.text(
        in: language,
        ["title": kind.title.text(in: language), "rule": rule, "statute": statute, "version": version]),
      DeadlinePhrase.computedFrom.text(in: language, ["start": start, "place": whereabouts]),
      DeadlinePhrase.safeEnd.text(in: language, ["end": safeEnd]),
      statutory.text(in: language, ["end": statutoryEnd]),
      DeadlinePhrase.rawEnd.text(in: language, ["end": rawEnd]),
      DeadlinePhrase.effect.text(in: language, ["effect": kind.effect.text(in: language)]),
    ]
    if let note = kind.note {
      lines.append(DeadlinePhrase.note.text(in: language, ["note": note.text(in: language)]))
    }
    if kind.confidence != .high {
      lines.append(DeadlinePhrase.confidence.text(in: language, ["confidence": confidence]))
    }
    return lines + [DeadlinePhrase.informs.text(in: language)]
  }

  private var statutory: DeadlinePhrase {
    if case .hours = kind.length { return .statutoryFormal }
    return .statutoryEnd
  }

  /// What a person should check.
  func warnings(in language: Language) -> [String] {
    var lines: [String] = []
    if let municipality, !holidays.municipalities(of: place).contains(HolidayRule.folded(municipality)) {
      lines.append(
        DeadlinePhrase.municipalityUnknown.text(in: language, ["municipality": municipality]))
    }
    if ends.safe.day.civil.year < holidays.holdsFrom {
      lines.append(
        DeadlinePhrase.beforeTable.text(in: language, ["year": String(holidays.holdsFrom)]))
    }
    return lines
  }
}
