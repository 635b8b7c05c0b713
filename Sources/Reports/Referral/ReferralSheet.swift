import Clearing
import Config
import ReadModel

/// A referral as a sheet to print: the offer sheet, the content if the reader may open it, and the answer.
public struct ReferralSheet: Sendable {
  /// A heading with its lines.
  struct Section: Sendable {
    let title: String
    var lines: [Line]
  }

  /// A label with its value; the value may be foreign text.
  struct Line: Sendable {
    let label: String
    let value: String
  }

  let language: Language
  let title: String
  let warning: String
  let sections: [Section]

  /// A page of these parts.
  init(language: Language, title: String, warning: String, sections: [Section]) {
    self.language = language
    self.title = title
    self.warning = warning
    self.sections = sections
  }

  /// The sheet of a referral as its reader sees it, in one language.
  public init(_ referral: ReferralView, directory: Directory, taxonomy: Taxonomy, language: Language) {
    let words = SheetWords(directory: directory, taxonomy: taxonomy, language: language)
    self.language = language
    title = words.text(.title, ["number": referral.row.number])
    warning = words.text(.confidential)
    let sections = [OfferSection.section(referral.row, words)] + PackageSections.sections(referral, words)
    let answer = AnswerSection.section(referral, words)
    self.sections = answer.lines.isEmpty ? sections : sections + [answer]
  }
}

/// What turns codes, days and identities into words of one language.
struct SheetWords {
  let directory: Directory
  let taxonomy: Taxonomy
  let language: Language

  func text(_ phrase: ReferralSheetPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }

  func line(_ label: ReferralSheetPhrase, _ value: String) -> ReferralSheet.Line {
    ReferralSheet.Line(label: text(label), value: value)
  }

  /// A line only if there is something to say.
  func line(_ label: ReferralSheetPhrase, maybe value: String?) -> ReferralSheet.Line? {
    guard let value, !value.isEmpty else { return nil }
    return line(label, value)
  }

  func label(_ list: CodeListName, _ code: String) -> String {
    guard let entry = taxonomy.entry(list, code) else { return code }
    switch language {
    case .german: return entry.german
    case .english: return entry.english
    }
  }

  func labels(_ list: CodeListName, _ codes: [String]) -> String {
    codes.map { label(list, $0) }.joined(separator: ", ")
  }

  func body(_ id: BodyID) -> String {
    guard let body = directory.body(id) else { return String(id.description.prefix(8)) }
    switch language {
    case .german: return body.german
    case .english: return body.english
    }
  }

  func classes(_ classes: [DataClass]) -> String {
    classes.isEmpty
      ? text(.classesNone) : classes.map { $0.phrase.text(in: language) }.joined(separator: ", ")
  }

  func urgency(_ urgency: Urgency) -> String {
    switch urgency {
    case .normal: return text(.normal)
    case .urgent: return text(.urgent)
    }
  }
}

extension DataClass {
  /// The class in words.
  var phrase: DataClassPhrase {
    switch self {
    case .core: return .core
    case .facts: return .facts
    case .evidence: return .evidence
    case .contact: return .contact
    case .identity: return .identity
    case .thirdPersons: return .thirdPersons
    case .notes: return .notes
    }
  }
}
