/// A row by the names of its columns.
public typealias ImportRow = [String: String]

/// What a row comes to: the incident, and every cell that stands against it.
public struct ImportReading: Hashable, Sendable {
  /// The incident as far as it could be read; to be recorded only when there is no fault.
  public var entry: IncidentEntry
  /// Everything that is wrong with the row, in the order of reading.
  public var faults: [CellFault]
}

extension ImportMapping {
  /// The incident that a row states; throws the first fault.
  public func entry(from row: ImportRow, today: CalendarDay) throws(CellFault) -> IncidentEntry {
    let reading = reading(of: row, today: today)
    if let fault = reading.faults.first { throw fault }
    return reading.entry
  }

  /// The incident that a row states, with all that is wrong with it.
  ///
  /// Codes that come up several times in a row count once. `today` is the day of the import; it also stands where a day
  /// could not be read.
  public func reading(of row: ImportRow, today: CalendarDay) -> ImportReading {
    var cells = RowCells(row)
    let day = cells.day(occurred)
    let area = Area(
      state: cells.text(state), district: cells.text(district), municipality: cells.text(municipality))
    let received = received.flatMap { cells.day($0) }
    var core = IncidentCore(
      occurred: Occurrence(from: day ?? today, precision: occurred.precision), receivedOn: received ?? today,
      area: area, acts: cells.codes(acts),
      motives: cells.codes(motives).map { Motive(code: $0, assessedBy: assessor) })
    readKinds(&core, &cells)
    core.affected = AffectedCount(total: cells.count(affectedTotal), persons: cells.count(affectedPersons))
    core.reportedToPolice = cells.answer(reportedToPolice)
    core.suspected = cells.anyHolds(suspected)
    core.source = SourceReference(
      collection: collection, reference: cells.text(reference), values: cells.kept(keep))
    let entry = IncidentEntry(
      core: core, narrative: cells.text(narrative) ?? "", exactPlace: cells.text(exactPlace),
      contributed: contributed)
    return ImportReading(entry: entry, faults: cells.faults)
  }

  private func readKinds(_ core: inout IncidentCore, _ cells: inout RowCells) {
    core.places = cells.codes(places)
    core.objects = cells.codes(objects)
    core.affectedKind = cells.codes(affectedKind).first
    core.accusedKind = cells.codes(accusedKind).first
    core.areaOfLife = cells.codes(areaOfLife).first
    core.reporterRelation = cells.codes(reporterRelation).first
    core.channel = cells.codes(channel).first
  }
}
