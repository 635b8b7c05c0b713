import Casework
import Clearing
import Config
import Rulebook

/// The invented alliance of the rehearsal.
enum DemoAlliance {
  /// The roles whose screen `--role` can open, in the order in which they are named.
  static let roles: [Role] = [
    .counsellor, .clearingOfficer, .policeContact, .unitContact, .chair, .dataProtection,
  ]

  /// The alliance as its embedded file sketches it; throws when that is wrong.
  static func sketch() throws -> SketchedAlliance {
    try DemoAllianceFile.read(EmbeddedFile.demoAlliance.text, name: EmbeddedFile.demoAlliance.path)
  }
}

extension RehearsalPlan {
  /// The plan that founds a sketched alliance.
  init(_ sketch: SketchedAlliance) {
    self.init(bodies: sketch.bodies.map(PlannedBody.init))
  }
}

extension RehearsalPlan.PlannedBody {
  /// A sketched body.
  init(_ sketch: SketchedBody) {
    self.init(
      kind: sketch.kind, code: sketch.code, prefix: sketch.prefix, german: sketch.german,
      english: sketch.english, members: sketch.members.map(RehearsalPlan.PlannedMember.init))
  }
}

extension RehearsalPlan.PlannedMember {
  /// A sketched member.
  init(_ sketch: SketchedMember) {
    self.init(login: sketch.login, name: sketch.name, role: sketch.role, password: sketch.password)
  }
}
