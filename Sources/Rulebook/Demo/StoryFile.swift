import Clearing

/// Reads the story that a rehearsal begins with: acts in the order of time, each with a record in the form that the
/// command line's files have.
public enum StoryFile {
  /// The acts of a file; throws the first fault with its line.
  ///
  /// An act may name only members and bodies of the alliance, and what an earlier act created. Its own day stands in
  /// for `today`.
  public static func read(
    _ text: String, name: String, alliance: SketchedAlliance, taxonomy: Taxonomy
  ) throws(RulebookError) -> [StoryAct] {
    let fields = try YAMLRoot.read(text, name: name).fields(["acts"])
    var reader = StoryReader(alliance: alliance, taxonomy: taxonomy)
    var acts: [StoryAct] = []
    for item in try fields.required("acts").items() { acts.append(try reader.act(item)) }
    return acts
  }
}
