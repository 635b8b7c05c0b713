import Clearing
import ReadModel

/// The acts that stories are made of.
struct TwinPieces {
  let taxonomy: Taxonomy
  private var count = 0
  /// Cases that exist in one world only, by world: who owns them under which key.
  private var open: [String: [(owner: TwinAlliance.Member, key: String)]] = [:]
  /// Cases of both worlds that a reader knows little or nothing of.
  private var shared: [(owner: TwinAlliance.Member, key: String)] = []

  init(taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// The same act in both worlds; what the reader is not given differs.
  struct Pair {
    let login: String
    let first: TwinStep.Deed
    let second: TwinStep.Deed

    init(_ login: String, _ first: TwinStep.Deed, _ second: TwinStep.Deed) {
      self.login = login
      self.first = first
      self.second = second
    }

    /// An act that is the same in every word.
    init(_ login: String, _ both: TwinStep.Deed) { self.init(login, both, both) }
  }

  /// A case of both worlds has been opened: from now on others may write into it.
  mutating func opened(_ pair: Pair, by owner: TwinAlliance.Member?) {
    if case .openCase(_, let key) = pair.first, let owner { shared.append((owner, key)) }
  }

  // MARK: - What the reader is given

  mutating func given(
    to reader: TwinAlliance.Member, round: Int, _ draw: inout Draw, _ hidden: inout (Draw, Draw)
  ) -> [Pair] {
    switch reader.role {
    case .clearingOfficer:
      return ownWork(of: reader, &draw) + contributed(&draw, &hidden)
        + handedOver(to: reader, &draw, &hidden)
    case .counsellor, .policeContact, .unitContact:
      return ownWork(of: reader, &draw) + handedOver(to: reader, &draw, &hidden)
    case .chair, .dataProtection, .keyHolder: return []
    }
  }

  private mutating func ownWork(of reader: TwinAlliance.Member, _ draw: inout Draw) -> [Pair] {
    let (key, incident) = (nextKey(), nextKey())
    var same = draw
    let file = self.file(&draw, words: &same, contributed: draw.below(2) == 0)
    return [
      Pair(reader.login, .openCase(file, key: key)),
      Pair(reader.login, .recordIncident(entry(&draw, words: &same, contributed: true), key: incident)),
      Pair(reader.login, .noteCase(key, text: word(&draw))),
    ]
  }

  /// Covers and cores that the clearing office sees; words, persons, contacts and notes are other ones.
  private mutating func contributed(_ draw: inout Draw, _ hidden: inout (Draw, Draw)) -> [Pair] {
    let owner = TwinAlliance.caseWorkers[draw.below(3)]
    let key = nextKey()
    var again = draw
    let first = file(&draw, words: &hidden.0, contributed: true)
    let second = file(&again, words: &hidden.1, contributed: true)
    return [Pair(owner.login, .openCase(first, key: key), .openCase(second, key: key))]
  }

  /// A case that is referred to the reader: sheet and package are the same, its notes are other ones.
  private mutating func handedOver(
    to reader: TwinAlliance.Member, _ draw: inout Draw, _ hidden: inout (Draw, Draw)
  ) -> [Pair] {
    let others = TwinAlliance.caseWorkers.filter { $0.login != reader.login }
    let owner = others[draw.below(others.count)]
    let (key, referral) = (nextKey(), nextKey())
    var words = draw
    var first = file(&draw, words: &words, contributed: true)
    var second = first
    first.note = word(&hidden.0)
    second.note = word(&hidden.1)
    var pairs = [
      Pair(owner.login, .openCase(first, key: key), .openCase(second, key: key)),
      Pair(owner.login, .consent(key, to: reader.body)),
      Pair(owner.login, .offer(key, to: reader.body, key: referral)),
    ]
    switch draw.below(4) {
    case 0: break
    case 1: pairs.append(Pair(reader.login, .decline(referral)))
    case 2: pairs.append(Pair(reader.login, .accept(referral)))
    default:
      pairs += [
        Pair(reader.login, .accept(referral)), Pair(reader.login, .report(referral, text: word(&draw))),
      ]
    }
    return pairs
  }

  // MARK: - What the reader is not given

  mutating func hidden(
    from reader: TwinAlliance.Member, world: String, _ draw: inout Draw
  ) -> [(String, TwinStep.Deed)] {
    let others = TwinAlliance.caseWorkers.filter { $0.body != reader.body }
    let owner = others[draw.below(others.count)]
    // The clearing office sees what is contributed to it, and every referral.
    let seesAll = reader.role == .clearingOfficer
    let known = (open[world] ?? []).filter { $0.owner.body != reader.body }
    let noted = known + shared.filter { $0.owner.body != reader.body }
    switch draw.below(6) {
    case 0 where !noted.isEmpty:
      let file = noted[draw.below(noted.count)]
      return [(file.owner.login, .noteCase(file.key, text: word(&draw)))]
    case 1 where !known.isEmpty:
      let file = known[draw.below(known.count)]
      return [(file.owner.login, .renamePerson(file.key, name: word(&draw)))]
    case 2:
      let (key, text) = (nextKey(), word(&draw))
      var words = draw
      let entry = entry(&draw, words: &words, contributed: seesAll ? false : draw.below(2) == 0)
      return [
        (owner.login, .recordIncident(entry, key: key)), (owner.login, .noteIncident(key, text: text)),
      ]
    case 3 where !seesAll: return referral(from: owner, hiddenFrom: reader, &draw)
    case 4:
      let key = nextKey()
      return [(owner.login, opened(by: owner, key, seesAll, world, &draw)), (owner.login, .closeCase(key))]
    default: return [(owner.login, opened(by: owner, nextKey(), seesAll, world, &draw, remember: true))]
    }
  }

  /// An incident that nobody else may count: with it the worlds differ for certain.
  mutating func last(
    hiddenFrom reader: TwinAlliance.Member, after time: Moment, _ draw: inout Draw
  ) -> TwinStep {
    let others = TwinAlliance.caseWorkers.filter { $0.body != reader.body }
    let owner = others[draw.below(others.count)]
    var words = draw
    let deed = TwinStep.Deed.recordIncident(
      entry(&draw, words: &words, contributed: false), key: "last")
    let at = Moment(milliseconds: time.milliseconds + 3_600_000)
    return TwinStep(login: owner.login, at: at, seed: draw.next(), deed: deed)
  }

  private mutating func opened(
    by owner: TwinAlliance.Member, _ key: String, _ seesAll: Bool, _ world: String, _ draw: inout Draw,
    remember: Bool = false
  ) -> TwinStep.Deed {
    var words = draw
    if remember { open[world, default: []].append((owner, key)) }
    return .openCase(file(&draw, words: &words, contributed: seesAll ? false : draw.below(2) == 0), key: key)
  }

  private mutating func referral(
    from owner: TwinAlliance.Member, hiddenFrom reader: TwinAlliance.Member, _ draw: inout Draw
  ) -> [(String, TwinStep.Deed)] {
    let takers = TwinAlliance.caseWorkers.filter { $0.body != reader.body && $0.body != owner.body }
    let taker = takers[draw.below(takers.count)]
    let (key, referral) = (nextKey(), nextKey())
    var words = draw
    let deeds: [(String, TwinStep.Deed)] = [
      (owner.login, .openCase(file(&draw, words: &words, contributed: true), key: key)),
      (owner.login, .consent(key, to: taker.body)), (owner.login, .offer(key, to: taker.body, key: referral)),
    ]
    return draw.below(2) == 0 ? deeds : deeds + [(taker.login, .accept(referral))]
  }

  // MARK: - Content

  private mutating func nextKey() -> String {
    count += 1
    return "k\(count)"
  }

  private func word(_ draw: inout Draw) -> String { "Wort-\(draw.below(1_000_000))" }

  private func code(_ list: CodeListName, _ draw: inout Draw) -> String {
    let codes = taxonomy.entries(list).filter { $0.validTo == nil && $0.validFrom == nil }
    return codes[draw.below(codes.count)].code
  }

  private func file(_ draw: inout Draw, words: inout Draw, contributed: Bool) -> OpenCase {
    let cover = CaseCover(
      topic: code(.acts, &draw), place: "Ort \(draw.below(5))", language: code(.languages, &draw),
      urgency: draw.below(3) == 0 ? .urgent : .normal, receivedOn: TwinAlliance.day,
      channel: code(.channels, &draw), affectedKind: code(.affectedKinds, &draw))
    let entry = entry(&draw, words: &words, contributed: contributed)
    let person = PersonRecord(label: "Person A", name: word(&words), ageBand: code(.ageBands, &words))
    return OpenCase(
      cover: cover, incident: entry,
      persons: [.init(person: person, contact: ContactRecord(phone: word(&words)))],
      note: word(&words), contributed: contributed)
  }

  private func entry(_ draw: inout Draw, words: inout Draw, contributed: Bool) -> IncidentEntry {
    var core = IncidentCore(
      occurred: Occurrence(from: TwinAlliance.day.adding(days: -draw.below(300))),
      receivedOn: TwinAlliance.day,
      area: Area(district: "160\(draw.below(90) + 10)", municipality: "Ort \(draw.below(5))"),
      acts: [code(.acts, &draw)],
      motives: [Motive(code: code(.motives, &draw), assessedBy: code(.assessors, &draw))])
    core.affected = AffectedCount(total: 1 + draw.below(4), persons: 1)
    return IncidentEntry(
      core: core, narrative: word(&words), exactPlace: word(&words), contributed: contributed)
  }
}
