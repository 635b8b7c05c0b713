import Clearing
import Config
import ReadModel

/// A consent form to sign on paper: what is asked, what it means, and lines for the answer.
public struct ConsentSheet: Sendable {
  /// What is asked. What is nil or empty is left open to be written by hand.
  public struct Question: Sendable {
    /// The asking body.
    public var from: BodyID
    /// The body that may receive the data.
    public var to: BodyID
    /// What for, as a code.
    public var purpose: String
    /// The classes of data that are asked for.
    public var classes: [DataClass]
    /// The case's number; nil on a blank form.
    public var fileNumber: String?
    /// The person's name; only when somebody asked for it.
    public var name: String?
    /// Last day on which it shall hold.
    public var validUntil: CalendarDay?
    /// A further language in which what the police must do is printed.
    public var personLanguage: String?

    /// A question.
    public init(
      from: BodyID, to: BodyID, purpose: String, classes: [DataClass], fileNumber: String? = nil,
      name: String? = nil, validUntil: CalendarDay? = nil, personLanguage: String? = nil
    ) {
      self.from = from
      self.to = to
      self.purpose = purpose
      self.classes = classes
      self.fileNumber = fileNumber
      self.name = name
      self.validUntil = validUntil
      self.personLanguage = personLanguage
    }
  }

  private let sheet: ReferralSheet

  /// The form for a question, in one language.
  public init(
    _ question: Question, texts: ConsentTexts, directory: Directory, taxonomy: Taxonomy, language: Language
  ) {
    let parts = ConsentSheetParts(
      question: question, texts: texts,
      words: SheetWords(directory: directory, taxonomy: taxonomy, language: language))
    sheet = ReferralSheet(
      language: language, title: parts.say(.title),
      warning: parts.say(.proposal, ["version": texts.version]), sections: parts.sections)
  }

  /// The form as one HTML page on A4 that needs nothing else.
  public func html() -> String { sheet.html() }

  /// The form as plain text of at most 79 columns; every value passes the guard first.
  public func text(guarded: (String) -> String) -> String { sheet.text(guarded: guarded) }
}

/// The parts of a consent form in their order.
struct ConsentSheetParts {
  let question: ConsentSheet.Question
  let texts: ConsentTexts
  let words: SheetWords

  private var toPolice: Bool { words.directory.body(question.to)?.kind == .policeContact }

  /// The texts in the language of the form; German where there is none.
  private var text: ConsentTexts.Text? { texts.texts[words.language.rawValue] ?? texts.texts["de"] }

  func say(_ phrase: ConsentFormPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: words.language, values)
  }

  var sections: [ReferralSheet.Section] {
    var sections = [about, section(.whatItMeans, text?.consent ?? [])]
    if toPolice { sections.append(section(.police, text?.police ?? [])) }
    sections += translated
    sections.append(answer)
    var release = section(.release, text?.release ?? [])
    release.lines += [plain(say(.releaseYes))] + signature
    return sections + [release]
  }

  private var about: ReferralSheet.Section {
    let classes = question.classes.isEmpty ? [.facts, .contact, .identity] : question.classes
    let boxes = classes.map { say(.box, ["what": $0.phrase.text(in: words.language)]) }
    return ReferralSheet.Section(
      title: say(.about),
      lines: [
        line(.from, words.body(question.from)), line(.to, words.body(question.to)),
        line(.purpose, words.label(.purposes, question.purpose)),
      ]
        + boxes.enumerated().map { place, box in
          ReferralSheet.Line(label: place == 0 ? say(.classes) : " ", value: box)
        } + [
          line(.validUntil, question.validUntil.map(words.day) ?? say(.line)),
          line(.fileNumber, question.fileNumber ?? say(.line)),
          line(.name, question.name ?? say(.line)),
        ])
  }

  /// What the person has to understand, in a language of their own as far as there is a text.
  private var translated: [ReferralSheet.Section] {
    guard let code = question.personLanguage, code != words.language.rawValue else { return [] }
    let title = words.label(.languages, code)
    guard let text = texts.texts[code] else {
      return [
        ReferralSheet.Section(
          title: title, lines: [plain(say(.noTextInLanguage, ["language": title]))])
      ]
    }
    let paragraphs = text.consent + (toPolice ? text.police : []) + text.release
    return [ReferralSheet.Section(title: title, lines: paragraphs.map(plain))]
  }

  private var answer: ReferralSheet.Section {
    let boxes = [say(.yes), say(.no)] + (toPolice ? [say(.understood)] : [])
    return ReferralSheet.Section(title: say(.answer), lines: boxes.map(plain) + signature)
  }

  private var signature: [ReferralSheet.Line] {
    [
      line(.explainedBy, say(.line)), line(.help, say(.form)), line(.place, say(.line)),
      line(.signature, say(.line)),
    ]
  }

  private func section(_ title: ConsentFormPhrase, _ paragraphs: [String]) -> ReferralSheet.Section {
    ReferralSheet.Section(title: say(title), lines: paragraphs.map(plain))
  }

  private func plain(_ text: String) -> ReferralSheet.Line { ReferralSheet.Line(label: "", value: text) }

  private func line(_ label: ConsentFormPhrase, _ value: String) -> ReferralSheet.Line {
    ReferralSheet.Line(label: say(label), value: value)
  }
}
