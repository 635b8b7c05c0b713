import Clearing
import Config

extension ControlWords {
  /// A phrase of measures with its values.
  func tell(_ phrase: MeasurePhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }

  /// A published text; in English with a mark where it is there in German only.
  public func text(_ text: PublishedText) -> String {
    switch language {
    case .german: return text.german
    case .english: return text.english ?? tell(.germanOnly, ["text": text.german])
    }
  }

  /// How far a measure is.
  public func status(_ status: MeasureStatus) -> String {
    switch status {
    case .planned: return tell(.statusPlanned)
    case .running: return tell(.statusRunning)
    case .done: return tell(.statusDone)
    case .stopped: return tell(.statusStopped)
    }
  }

  /// Two days.
  public func days(_ from: CalendarDay, _ until: CalendarDay) -> String {
    tell(.periodText, ["from": day(from), "until": day(until)])
  }

  /// How long a measure runs.
  func runs(_ record: MeasureRecord) -> String {
    guard let until = record.until else { return tell(.runsFrom, ["from": day(record.from)]) }
    return tell(.runsFromTo, ["from": day(record.from), "until": day(until)])
  }

  /// A number with its unit, with a comma or a point.
  func amount(_ amount: Amount) -> String { amount.text(point: language == .german ? "," : ".") }

  /// An indicator with baseline and target.
  func indicator(_ indicator: MeasureRecord.Indicator) -> String {
    var values = ["unit": indicator.unit, "value": amount(indicator.target)]
    values["day"] = day(maybe: indicator.targetOn)
    let target = tell(indicator.targetOn == nil ? MeasurePhrase.target : .targetBy, values)
    guard let known = indicator.baseline else {
      return tell(.indicatorTarget, ["name": indicator.name, "target": target])
    }
    values["value"] = amount(known)
    values["day"] = day(maybe: indicator.baselineOn)
    let baseline = tell(indicator.baselineOn == nil ? MeasurePhrase.baseline : .baselineAt, values)
    return tell(.indicatorFull, ["name": indicator.name, "baseline": baseline, "target": target])
  }

  /// A pattern of incidents, a line for each side of it.
  func pattern(_ pattern: IncidentPattern) -> String {
    let parts: [(MeasurePhrase, CodeListName, [String])] = [
      (.acts, .acts, pattern.acts), (.motives, .motives, pattern.motives), (.areas, .areas, pattern.areas),
      (.places, .places, pattern.places),
    ]
    let coded = parts.filter { !$0.2.isEmpty }.map { phrase, list, codes in
      tell(phrase, ["labels": codes.map { label(list, $0) }.joined(separator: ", ")])
    }
    let district = pattern.district.map { tell(.district, ["labels": $0]) }
    return ([pattern.words].compactMap { $0 } + coded + [district].compactMap { $0 }).joined(separator: "\n")
  }
}
