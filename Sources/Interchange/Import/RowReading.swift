import Casework
import Clearing

/// Reads rows of a file by a mapping: each becomes an incident, or a list of all that stands against it.
struct RowReading {
  /// What a row comes to.
  enum Outcome: Equatable {
    case incident(IncidentEntry)
    case rejected([ImportRejection])
  }

  private let mapping: ImportMapping
  private let columns: [(name: String, place: Int)]
  private let taxonomy: Taxonomy
  private let today: CalendarDay

  /// Reads rows under this header; throws when it lacks a column that the mapping needs.
  init(
    _ mapping: ImportMapping, header: [String], taxonomy: Taxonomy, today: CalendarDay
  ) throws(ImportFault) {
    var columns: [(name: String, place: Int)] = []
    for column in mapping.columns {
      guard let place = header.firstIndex(of: column) else { throw .columnMissing(column) }
      columns.append((column, place))
    }
    self.mapping = mapping
    self.columns = columns
    self.taxonomy = taxonomy
    self.today = today
  }

  /// What the row with this number comes to.
  func outcome(of fields: [String], row: Int) -> Outcome {
    let cells = ImportRow(uniqueKeysWithValues: columns.map { ($0.name, fields[$0.place]) })
    let reading = mapping.reading(of: cells, today: today)
    var rejections = reading.faults.map {
      ImportRejection(row: row, field: $0.column, value: $0.value, reason: .init($0.reason))
    }
    // What follows from a cell that could not be read is no second fault.
    let unread = Set(reading.faults.map(\.column))
    let wording = RefusedField(mapping: mapping, cells: cells, entry: reading.entry)
    for refusal in reading.entry.objections(taxonomy: taxonomy, today: today) {
      let rejection = wording.rejection(refusal, row: row)
      if !unread.contains(rejection.field) { rejections.append(rejection) }
    }
    if rejections.isEmpty, !reading.entry.fitsSealing() {
      rejections.append(wording.rejection(.textTooLong(limit: IncidentEntry.mostBytes), row: row))
    }
    return rejections.isEmpty ? .incident(reading.entry) : .rejected(rejections)
  }
}
