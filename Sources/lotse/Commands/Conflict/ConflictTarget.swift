import ArgumentParser
import Clearing
import Config

/// What a conflict of interest is about, and whom it keeps away.
struct ConflictTarget: ParsableArguments {
  @Option(name: .customLong("case"), help: "The case's number.") var file: String?
  @Option(name: .long, help: "The incident's number.") var incident: String?
  @Option(name: .long, help: "The body it is about: its code word, file letters or name.") var body: String?
  @Option(
    name: .customLong("person"), help: "A member of the own body who stands too near; self for oneself.")
  var member: String?

  /// What was meant, once it is clear.
  enum Meant {
    case shieldCase(String, body: BodyID)
    case shieldIncident(String, body: BodyID)
    case relation(String, MemberID)
  }

  /// What was meant; throws when it is not clear.
  func meant(_ session: MemberSession) async throws -> Meant {
    switch (file, incident, body, member) {
    case (.some(let number), nil, .some(let body), nil):
      return .shieldCase(FileNumber.normalized(number), body: try session.body(named: body))
    case (nil, .some(let number), .some(let body), nil):
      return .shieldIncident(FileNumber.normalized(number), body: try session.body(named: body))
    case (.some(let number), nil, nil, .some(let name)):
      let isSelf = ["self", "selbst"].contains(name.lowercased())
      let member = isSelf ? session.desk.reader.member : try await session.colleague(named: name)
      return .relation(FileNumber.normalized(number), member)
    case (_, _, _, _): throw ValidationError(ConflictPhrase.oneTarget.text(in: session.language))
    }
  }
}
