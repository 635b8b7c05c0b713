import Clearing
import Foundation
import Rulebook

/// A rehearsal that is ready to be used.
struct Demo {
  /// Its data folder.
  let folder: URL
  /// Who takes part, in the order of the bodies.
  let members: [DemoMember]
}

/// A member of the rehearsal with all that is needed to log in.
struct DemoMember {
  /// The login name.
  let name: String
  /// The name that others see.
  let displayName: String
  /// The role at work.
  let role: Role
  /// The code word of the body.
  let body: String
  /// The sample password.
  let password: String
}

extension SketchedAlliance {
  /// Every member with body and password.
  var demoMembers: [DemoMember] {
    bodies.flatMap { body in
      body.members.map {
        DemoMember(
          name: $0.login, displayName: $0.name, role: $0.role, body: body.code, password: $0.password)
      }
    }
  }
}
