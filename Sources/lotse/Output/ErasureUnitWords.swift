import Clearing
import Config

extension ErasureUnit {
  /// The word for it, and what it is about.
  func words(_ language: Language, _ object: String?) -> String {
    [phrase.text(in: language), object].compactMap { $0 }.joined(separator: " ")
  }

  /// The word for it.
  var phrase: ErasurePhrase {
    switch self {
    case .person: return .person
    case .contact: return .contact
    case .notes: return .notes
    case .caseFile: return .caseFile
    case .narrative: return .narrative
    case .report: return .report
    case .package: return .package
    case .directoryEntry: return .directoryEntry
    case .accessLogYear: return .accessLogYear
    }
  }
}
