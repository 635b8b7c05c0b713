import Casework
import Clearing
import ReadModel

/// One act of a story: who does what when, and the seed of what it draws.
struct TwinStep {
  let login: String
  let at: Moment
  let seed: UInt64
  let deed: Deed

  /// What is done; keys stand for the numbers that come out.
  enum Deed {
    case openCase(OpenCase, key: String)
    case recordIncident(IncidentEntry, key: String)
    case noteCase(String, text: String)
    case noteIncident(String, text: String)
    case renamePerson(String, name: String)
    case closeCase(String)
    case consent(String, to: String)
    case offer(String, to: String, key: String)
    case accept(String)
    case decline(String)
    case report(String, text: String)
  }
}

/// Writes a story twice: what one member is given is the same in both, everything else is another one.
struct TwinScript {
  /// The member whose answers are compared.
  let reader: TwinAlliance.Member
  /// The steps in the one and in the other world.
  let steps: ([TwinStep], [TwinStep])

  init(seed: UInt64, reader: TwinAlliance.Member, taxonomy: Taxonomy) {
    self.reader = reader
    var given = Draw(seed: (seed, 1, 1, 1))
    var hidden = (Draw(seed: (seed, 2, 1, 1)), Draw(seed: (seed, 3, 1, 1)))
    var pieces = TwinPieces(taxonomy: taxonomy)
    var steps: ([TwinStep], [TwinStep]) = ([], [])
    var time = TwinAlliance.beginning
    for round in 0..<(2 + given.below(3)) {
      let acts = pieces.given(to: reader, round: round, &given, &hidden)
      for pair in acts {
        Self.hide(from: reader, since: time, &hidden.0, &pieces, &steps.0, world: "a")
        Self.hide(from: reader, since: time, &hidden.1, &pieces, &steps.1, world: "b")
        time = Moment(milliseconds: time.milliseconds + Int64(1 + given.below(20)) * 3_600_000)
        let drawn = given.next()
        steps.0.append(TwinStep(login: pair.login, at: time, seed: drawn, deed: pair.first))
        steps.1.append(TwinStep(login: pair.login, at: time, seed: drawn, deed: pair.second))
        pieces.opened(pair, by: TwinAlliance.members.first { $0.login == pair.login })
      }
    }
    Self.hide(from: reader, since: time, &hidden.0, &pieces, &steps.0, world: "a")
    Self.hide(from: reader, since: time, &hidden.1, &pieces, &steps.1, world: "b")
    steps.0.append(pieces.last(hiddenFrom: reader, after: time, &hidden.0))
    steps.1.append(pieces.last(hiddenFrom: reader, after: time, &hidden.1))
    self.steps = steps
  }

  /// Some acts of others, within the hour after a time.
  private static func hide(
    from reader: TwinAlliance.Member, since time: Moment, _ draw: inout Draw, _ pieces: inout TwinPieces,
    _ steps: inout [TwinStep], world: String
  ) {
    var at = time
    for _ in 0..<draw.below(3) {
      for (login, deed) in pieces.hidden(from: reader, world: world, &draw) {
        at = Moment(milliseconds: at.milliseconds + Int64(draw.below(300_000)))
        steps.append(TwinStep(login: login, at: at, seed: draw.next(), deed: deed))
      }
    }
  }
}
