import ArgumentParser
import Config
import EventStore

/// Admits a body whose founding code was compared by voice.
struct BodyAdmit: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "admit", abstract: "Admit a body whose founding code was compared by voice.")

  @Argument(help: "The founding code as it was read aloud: thirteen blocks, case does not matter.")
  var code: [String]
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    guard let founding = FoundingCode(code: code.joined(separator: " ")) else {
      throw UsageFault.badFoundingCode
    }
    _ = try await member.session.admit(founding)
    let isActive = try await member.session.bodyFacts().contains {
      $0.code == founding && $0.state == .active
    }
    if format == .json { return Answer.json(["active": isActive]) }
    Answer.line(TrustPhrase.admitted.text(in: member.language))
    let next: TrustPhrase = isActive ? .nowActive : .waitsForSecond
    Answer.line(next.text(in: member.language))
  }
}
