import Clearing
import Vault

extension IncidentEntry {
  /// The most bytes that one fact may have as JSON.
  public static var mostBytes: Int { Padding.longestContent }

  /// Do core and words fit into one sealed event each?
  ///
  /// Asked before an entry of many incidents is made, so that one of them cannot stop the others.
  public func fitsSealing() -> Bool {
    // JSON writes a byte as six at most; most incidents are far below and need no trial.
    if textBytes * 6 + 4096 <= Self.mostBytes { return true }
    let codec = EventCodec()
    let moment = Moment(milliseconds: Int64.max)
    let id = CompartmentID(high: .max, low: .max)
    let recorded = IncidentRecorded(
      number: FileNumber.make(.incident, year: 0, random: 0), core: core, facts: id, contributed: contributed)
    let narrated = IncidentNarrated(incident: id, narrative: narrative, exactPlace: exactPlace)
    return [Event.incidentRecorded(recorded), .incidentNarrated(narrated)].allSatisfy { event in
      guard let content = try? codec.encode(event, at: moment) else { return false }
      return content.count <= Self.mostBytes
    }
  }

  private var textBytes: Int {
    let area = [core.area.state, core.area.district, core.area.municipality]
    let source = core.source?.values.flatMap { [$0.key] + $0.value } ?? []
    let texts = [narrative, exactPlace, core.source?.reference, core.source?.collection] + area + source
    return texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
  }
}
