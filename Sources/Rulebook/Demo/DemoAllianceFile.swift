import Clearing

/// Reads the invented alliance of a rehearsal.
public enum DemoAllianceFile {
  /// The alliance of a file; throws the first fault with its line. Code words, prefixes and logins stand once.
  public static func read(_ text: String, name: String) throws(RulebookError) -> SketchedAlliance {
    let fields = try YAMLRoot.read(text, name: name).fields(["founded", "bodies"])
    var taken: Set<String> = []
    var bodies: [SketchedBody] = []
    for item in try fields.required("bodies").items() { bodies.append(try body(item, &taken)) }
    return SketchedAlliance(founded: try fields.required("founded").storyTime(), bodies: bodies)
  }

  private static func body(_ entry: Entry, _ taken: inout Set<String>) throws(RulebookError) -> SketchedBody {
    let fields = try entry.fields(["code", "kind", "prefix", "de", "en", "members"])
    var members: [SketchedMember] = []
    for item in try fields.required("members").items() { members.append(try member(item, &taken)) }
    if members.isEmpty { throw try fields.required("members").error(.missingValue) }
    return SketchedBody(
      code: try unique(fields.required("code"), &taken),
      kind: try fields.required("kind").word(BodyKind.self),
      prefix: try unique(fields.required("prefix"), &taken), german: try fields.required("de").text(),
      english: try fields.required("en").text(), members: members)
  }

  private static func member(
    _ entry: Entry, _ taken: inout Set<String>
  ) throws(RulebookError) -> SketchedMember {
    let fields = try entry.fields(["login", "name", "role", "password"])
    return SketchedMember(
      login: try unique(fields.required("login"), &taken), name: try fields.required("name").text(),
      role: try fields.required("role").word(Role.self), password: try fields.required("password").text())
  }

  private static func unique(_ entry: Entry, _ taken: inout Set<String>) throws(RulebookError) -> String {
    let word = try entry.text()
    guard taken.insert(word).inserted else { throw entry.error(.duplicateCode(Shown.word(word))) }
    return word
  }
}
