import Clearing

/// A person's answer as a file states it; the recipient is still a code word.
public struct ConsentEntry: Hashable, Sendable {
  /// The code word of the body that may receive the data.
  public var recipient: String
  /// Given, or refused?
  public var isGiven: Bool
  /// What for, as a code.
  public var purpose: String
  /// Which classes of data.
  public var classes: [DataClass]
  /// How it was declared.
  public var form: ConsentForm
  /// The language in which it was explained.
  public var language: String
  /// The version of the text that was shown or read.
  public var textVersion: String
  /// The day on which it was declared.
  public var givenOn: CalendarDay
  /// Last day on which it holds, if the file says one.
  public var validUntil: CalendarDay?
  /// Is the body released from its secrecy?
  public var releaseFromSecrecy: Bool
  /// Does the person know that the police must act?
  public var dutyToProsecuteExplained: Bool
  /// Who in the body explained it, if the file says so.
  public var explainedBy: String?
  /// Who declared it.
  public var giver: DeclarationGiver
  /// What helped to understand it.
  public var help: LanguageHelp

  /// The terms towards that body; without a last day it holds for the months of the procedure.
  public func terms(recipient: BodyID, procedure: ProcedureRules) -> ConsentTerms {
    ConsentTerms(
      recipient: recipient, purpose: purpose, classes: classes, form: form, language: language,
      textVersion: textVersion, givenOn: givenOn,
      validUntil: validUntil ?? givenOn.adding(months: procedure.consentMonths),
      releaseFromSecrecy: releaseFromSecrecy, dutyToProsecuteExplained: dutyToProsecuteExplained,
      explainedBy: explainedBy, giver: giver, help: help)
  }

  /// The release from secrecy that the same declaration would be.
  public func release(
    recipient: BodyID, explainedBy: String, procedure: ProcedureRules
  ) -> ReleaseTerms {
    ReleaseTerms(
      recipient: recipient, classes: classes, form: form, language: language, textVersion: textVersion,
      explainedBy: explainedBy, giver: giver, help: help, givenOn: givenOn,
      validUntil: validUntil ?? givenOn.adding(months: procedure.consentMonths))
  }
}

/// Reads a consent or its refusal.
public enum ConsentFile {
  /// The answer of a file; throws the first fault with its line.
  ///
  /// `today` stands in for a missing `given_on`, German for a missing language; the two explanations count as
  /// not given unless the file says so.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> ConsentEntry {
    try read(YAMLRoot.read(text, name: name), today: today, taxonomy: taxonomy)
  }

  /// The same for a place inside a file.
  static func read(
    _ entry: Entry, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> ConsentEntry {
    let fields = try entry.fields([
      "recipient", "given", "purpose", "classes", "form", "language", "text_version", "given_on",
      "valid_until",
      "release_from_secrecy", "duty_to_prosecute_explained", "explained_by", "giver", "help",
    ])
    return ConsentEntry(
      recipient: try fields.required("recipient").text(), isGiven: try fields.required("given").flag(),
      purpose: try fields.required("purpose").code(.purposes, taxonomy),
      classes: try fields.required("classes").classes(),
      form: try fields.required("form").word(ConsentForm.self, also: GermanWords.form),
      language: try fields.code("language", .languages, taxonomy) ?? "de",
      textVersion: try fields.required("text_version").text(),
      givenOn: try fields["given_on"]?.day(today: today) ?? today,
      validUntil: try fields["valid_until"]?.day(today: today),
      releaseFromSecrecy: try fields.flag("release_from_secrecy", default: false),
      dutyToProsecuteExplained: try fields.flag("duty_to_prosecute_explained", default: false),
      explainedBy: try fields.text("explained_by"),
      giver: try fields["giver"]?.word(DeclarationGiver.self, also: GermanWords.giver) ?? .affectedPerson,
      help: try fields["help"]?.word(LanguageHelp.self, also: GermanWords.help) ?? .none)
  }
}
