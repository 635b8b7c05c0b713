import Clearing
import Config

/// A field for which a row was not imported.
public struct ImportRejection: Codable, Hashable, Sendable {
  /// The number of the row: 1 for the first one behind the header, however many lines the rows take.
  public var row: Int
  /// The column, or the code list when the mapping gives every row the same code.
  public var field: String
  /// What stands there, cut after `longestValue` characters.
  public var value: String
  /// What is wrong.
  public var reason: Reason

  /// The most characters of a value that are shown.
  public static let longestValue = 200

  /// A rejection by its parts.
  public init(row: Int, field: String, value: String, reason: Reason) {
    self.row = row
    self.field = field
    self.value = value.count > Self.longestValue ? value.prefix(Self.longestValue) + "…" : value
    self.reason = reason
  }

  /// What can be wrong with a field, as a fixed code word.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    case missingColumn = "missing_column"
    case blank
    case notADay = "not_a_day"
    case unknownValue = "unknown_value"
    case notANumber = "not_a_number"
    case dayInFuture = "day_in_future"
    case rangeReversed = "range_reversed"
    case unknownCode = "unknown_code"
    case missingAct = "missing_act"
    case missingPlace = "missing_place"
    case impossibleCount = "impossible_count"
    case severalPrimaryMotives = "several_primary_motives"
    case textTooLong = "text_too_long"
    case refused

    /// The words for it, which fit behind a colon.
    public var phrase: ImportPhrase {
      switch self {
      case .missingColumn: return .missingColumn
      case .blank: return .blank
      case .notADay: return .notADay
      case .unknownValue: return .unknownValue
      case .notANumber: return .notANumber
      case .dayInFuture: return .dayInFuture
      case .rangeReversed: return .rangeReversed
      case .unknownCode: return .unknownCode
      case .missingAct: return .missingAct
      case .missingPlace: return .missingPlace
      case .impossibleCount: return .impossibleCount
      case .severalPrimaryMotives: return .severalPrimaryMotives
      case .textTooLong: return .textTooLong
      case .refused: return .refused
      }
    }
  }
}

extension ImportRejection.Reason {
  /// The reason that a fault in a cell gives.
  init(_ reason: CellFault.Reason) {
    switch reason {
    case .missingColumn: self = .missingColumn
    case .blank: self = .blank
    case .notADay: self = .notADay
    case .unknownValue: self = .unknownValue
    case .notANumber: self = .notANumber
    }
  }
}
