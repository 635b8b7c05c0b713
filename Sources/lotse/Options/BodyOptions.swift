import ArgumentParser
import Casework
import Clearing
import Vault

/// What a body is and how it is called, for its founding.
struct BodyOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "What kind of body: \(BodyKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: String
  @Option(name: .long, help: "Its code word, such as counselling_north.") var code: String
  @Option(name: .long, help: "The letters its file numbers begin with, such as BN.") var prefix: String
  @Option(name: .long, help: "Its German name.") var german: String
  @Option(name: .long, help: "Its English name.") var english: String
  @Option(name: .long, help: "Your name as all bodies see it.") var name: String

  /// The plan of a founding; throws for an unknown kind and for letters that make no file number.
  func plan(login: String, password: SecretBytes) throws -> FoundingPlan {
    guard let kind = BodyKind(rawValue: kind) else { throw UsageFault.unknownBodyKind(kind) }
    guard FileNumber.isPrefix(prefix), !code.isEmpty, !german.isEmpty, !english.isEmpty, !name.isEmpty else {
      throw UsageFault.badBodyName
    }
    return FoundingPlan(
      kind: kind, code: code, prefix: prefix, german: german, english: english, login: login, founder: name,
      password: password)
  }
}
