import LogVerifier
import Testing

@testable import EventStore

/// A fresh copy of one varied log, for each attack.
enum AttackedLog {
  private static let template = Result { try WrittenLog.varied() }

  static func fresh() throws -> WrittenLog { try template.get().copy() }

  /// The entry numbers in which each kind of event of the varied log lies.
  static let (found, ownFact, secondFound, admission, addition, sharedCircle) = (1, 4, 5, 6, 7, 8)
  static let last = 25
}
