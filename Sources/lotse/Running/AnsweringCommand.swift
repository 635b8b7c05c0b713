import ArgumentParser
import Config

/// A command that answers in a form that the caller chose.
protocol AnsweringCommand: ParsableCommand {
  /// What every command understands.
  var common: CommonOptions { get }
  /// The documents that it can make beside its plain answer.
  static var documents: Set<DocumentFormat> { get }
}

extension AnsweringCommand {
  static var documents: Set<DocumentFormat> { [] }

  func validate() throws { try checkDocument() }

  /// Throws for a document that the command does not make.
  func checkDocument() throws {
    if let document = common.output.document, !Self.documents.contains(document) {
      throw ValidationError(CommandPhrase.formatNotOffered.text(in: common.language))
    }
  }
}
