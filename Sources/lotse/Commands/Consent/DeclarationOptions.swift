import ArgumentParser
import Clearing

/// How a person said it.
struct DeclarationOptions: ParsableArguments {
  @Option(name: .long, help: "How it was said: written, oral_noted or electronic.")
  var form: ConsentForm = .oral
}

extension ConsentForm: ExpressibleByArgument {}
extension DeclarationGiver: ExpressibleByArgument {}
extension DataClass: ExpressibleByArgument {}
