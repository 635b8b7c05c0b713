import Clearing
import Testing

/// Figures of several tables and periods that hang together, protected together.
struct FigureWebTests {
  private func key(_ row: String, _ period: String, _ table: String = "districts") -> FigureKey {
    FigureKey(table, row, period)
  }

  private func figure(
    _ count: Int, persons: Int? = nil, bodies: Int = 2, standing: LinkedCells.Standing = .open
  ) -> Figure {
    Figure(
      count,
      basis: CountBasis(incidents: count, persons: persons ?? count, bodies: bodies, isAgreed: false),
      standing: standing)
  }

  /// One table of districts with its total in the table of key figures, for periods that may add up to a year.
  private func web(
    _ counts: [String: [Int]], total: (String) -> LinkedCells.Standing = { _ in .open },
    rows: (String, Int) -> LinkedCells.Standing = { _, _ in .open }
  ) -> FigureWeb {
    var web = FigureWeb()
    for (period, values) in counts.sorted(by: { $0.key < $1.key }) {
      let parts = values.indices.map { key("d\($0)", period) }
      for (place, part) in parts.enumerated() {
        web.add(part, figure(values[place], standing: rows(period, place)))
      }
      web.add(
        key("incidents", period, "key_figures"),
        figure(values.reduce(0, +), standing: total(period)))
      web.addTable(total: key("incidents", period, "key_figures"), parts: parts)
    }
    if counts.keys.contains("Y") {
      for place in (counts["Y"] ?? []).indices {
        web.link(whole: key("d\(place)", "Y"), parts: [key("d\(place)", "H1"), key("d\(place)", "H2")])
      }
      web.link(
        whole: key("incidents", "Y", "key_figures"),
        parts: [key("incidents", "H1", "key_figures"), key("incidents", "H2", "key_figures")])
    }
    return web
  }

  @Test func `a small district takes another one with it, the total stays`() {
    let hidden = web(["H1": [2, 5, 8]]).protected(minimum: 3).hidden
    #expect(hidden == [key("d0", "H1"), key("d1", "H1")])
  }

  @Test func `a hidden total takes everything with it that adds up to it`() {
    let hidden = web(["H1": [1, 1, 0]]).protected(minimum: 3).hidden
    #expect(hidden == Set((0...2).map { key("d\($0)", "H1") } + [key("incidents", "H1", "key_figures")]))
  }

  @Test func `what rests on one body or on one person is hidden whatever its number`() {
    var web = FigureWeb()
    web.add(key("a", "H1"), figure(9, bodies: 1))
    web.add(key("b", "H1"), figure(9, persons: 1))
    web.add(key("c", "H1"), figure(9))
    #expect(web.protected(minimum: 3).hidden == [key("a", "H1"), key("b", "H1")])
  }

  @Test func `a year is hidden where it would give away the half that is still to come`() {
    let web = web(
      ["H1": [4, 5, 8], "H2": [1, 6, 7], "Y": [5, 11, 15]],
      total: { $0 == "H1" ? .published : $0 == "H2" ? .withheld : .open },
      rows: { period, _ in period == "H1" ? .published : period == "H2" ? .withheld : .open })
    let hidden = web.protected(minimum: 3).hidden
    // The first district of the year is 4 + 1; with the total of the year shown another one has to go with it.
    #expect(hidden.contains(key("d0", "Y")) && hidden.count == 2)
    #expect(!hidden.contains(key("incidents", "Y", "key_figures")))
  }

  @Test func `a total that gives away a small half is hidden with its whole table`() {
    let web = web(
      ["H1": [4, 5, 8], "H2": [1, 0, 1], "Y": [5, 5, 9]],
      total: { $0 == "H1" ? .published : $0 == "H2" ? .withheld : .open },
      rows: { period, _ in period == "H1" ? .published : period == "H2" ? .withheld : .open })
    let hidden = web.protected(minimum: 3).hidden
    #expect(
      hidden == Set((0...2).map { key("d\($0)", "Y") } + [key("incidents", "Y", "key_figures")]))
  }

  @Test func `what was released small by itself is named`() {
    let web = web(["H1": [2, 5, 8]], rows: { _, place in place == 0 ? .published : .open })
    #expect(web.protected(minimum: 3).exposed == [key("d0", "H1")])
  }

  @Test func `a listed row of exactly the minimum is not small`() {
    var listed = FigureWeb()
    let counts = ["a": 3, "b": 4, "c": 5]
    for (row, count) in counts {
      var figure = figure(count)
      figure.isListed = true
      listed.add(key(row, "H1"), figure)
    }
    listed.add(key("incidents", "H1", "key_figures"), figure(12))
    listed.addTable(
      total: key("incidents", "H1", "key_figures"), parts: counts.keys.sorted().map { key($0, "H1") })
    #expect(listed.protected(minimum: 3).hidden.isEmpty)
    #expect(listed.protected(minimum: 4).hidden.count >= 2, "of four it is one less")
  }

  @Test func `a listed row is known not to be zero, so more has to be hidden beside it`() {
    var web = FigureWeb()
    let counts = [1, 2, 4, 9]
    for (place, count) in counts.enumerated() {
      var figure = figure(count)
      figure.isListed = true
      web.add(key("d\(place)", "H1"), figure)
    }
    web.add(key("incidents", "H1", "key_figures"), figure(16))
    web.addTable(
      total: key("incidents", "H1", "key_figures"), parts: counts.indices.map { key("d\($0)", "H1") })
    let hidden = web.protected(minimum: 3).hidden
    // 1 + 2 = 3 with both at least one would leave one of two values.
    #expect(hidden.count == 3 && hidden.isSuperset(of: [key("d0", "H1"), key("d1", "H1")]))
  }

  @Test func `rows that cannot be protected beside their total are not even named`() {
    func outcomes(_ counts: [Int], isReleased: Bool = false) -> FigureWeb {
      var web = FigureWeb()
      for (place, count) in counts.enumerated() {
        var figure = figure(count)
        figure.isListed = true
        // What was hidden in an earlier release stands there by its name.
        figure.isBarred = isReleased
        web.add(key("d\(place)", "H1"), figure)
      }
      let total = key("cases_closed", "H1", "key_figures")
      web.add(total, figure(counts.reduce(0, +)))
      web.addTable(total: total, parts: counts.indices.map { key("d\($0)", "H1") })
      return web
    }
    // 4 is shown; three rows of at least one each leave one or two for each of them.
    let answer = outcomes([2, 1, 1]).protected(minimum: 3)
    #expect(answer.unnamed == [key("d0", "H1").table] && answer.exposed.isEmpty)
    #expect(answer.hidden == Set((0...2).map { key("d\($0)", "H1") }))
    #expect(outcomes([2, 1, 9]).protected(minimum: 3).unnamed.isEmpty)
    // What an earlier release named cannot be taken back: that is said.
    let released = outcomes([2, 1, 1], isReleased: true).protected(minimum: 3)
    #expect(released.unnamed.isEmpty && released.exposed.count == 3)
  }

  @Test func `a hidden total is known to be no less than the rows that were named below it`() {
    var web = FigureWeb()
    func add(_ name: FigureKey, _ count: Int, _ standing: LinkedCells.Standing, isNamed: Bool = false) {
      var figure = figure(count, standing: standing)
      (figure.isListed, figure.isBarred) = (isNamed, isNamed)
      web.add(name, figure)
    }
    let totals = ["H1", "H2", "Y"].map { key("incidents", $0, "k") }
    add(totals[0], 2, .withheld)
    add(totals[1], 2, .open)
    add(totals[2], 4, .open)
    web.link(whole: totals[2], parts: Array(totals.dropLast()))
    let rows = (0...1).map { key("r\($0)", "H1") }
    for row in rows { add(row, 1, .withheld, isNamed: true) }
    web.addTable(total: totals[0], parts: rows)
    // With the year's four shown, the half not yet shown would be two at the most.
    #expect(web.protected(minimum: 3).hidden == Set(totals.dropFirst()))
  }

  /// Everything that a reader can see and knows to add up, as one table of cells, whatever the web made of it.
  private struct Scene {
    var cells: [FigureKey: (count: Int, standing: LinkedCells.Standing)] = [:]
    var sums: [(FigureKey, [FigureKey])] = []
    var web = FigureWeb()
    /// The figures whose row stands in a sheet only because something was counted: their names tell that they are not zero.
    var named: Set<FigureKey> = []
    /// Was anything released before?
    var isReleased = false
  }

  private func scene(_ random: inout RandomTables) -> Scene {
    var scene = Scene()
    let (tables, rows) = (1 + random.draw(2), 2 + random.draw(4))
    let published = random.draw(2) == 0 ? "H1" : ""
    let isListing = random.draw(2) == 0
    scene.isReleased = !published.isEmpty
    let asked = random.draw(2) == 0 ? ["H2"] : ["Y", "H2"]
    func standing(_ period: String) -> LinkedCells.Standing {
      period == published ? .open : asked.contains(period) ? .open : .withheld
    }
    var totals: [String: Int] = [:]
    for table in 0..<tables {
      for period in ["H1", "H2"] {
        var counts = (0..<rows).map { _ in random.draw([3, 9, 20][random.draw(3)]) }
        // Each incident stands in every table: the totals are the same.
        if let total = totals[period] {
          let others = counts.dropLast().reduce(0, +)
          if others > total { counts = Array(repeating: 0, count: rows) }
          counts[rows - 1] = total - counts.dropLast().reduce(0, +)
        }
        totals[period] = counts.reduce(0, +)
        for (row, count) in counts.enumerated() {
          scene.cells[key("r\(row)", period, "t\(table)")] = (count, standing(period))
        }
      }
      for row in 0..<rows {
        let parts = ["H1", "H2"].map { key("r\(row)", $0, "t\(table)") }
        let year = key("r\(row)", "Y", "t\(table)")
        scene.cells[year] = (parts.reduce(0) { $0 + (scene.cells[$1]?.count ?? 0) }, standing("Y"))
        scene.sums.append((year, parts))
      }
      for period in ["H1", "H2", "Y"] {
        let count = period == "Y" ? (totals["H1"] ?? 0) + (totals["H2"] ?? 0) : totals[period] ?? 0
        scene.cells[key("incidents", period, "k")] = (count, standing(period))
        scene.sums.append(
          (key("incidents", period, "k"), (0..<rows).map { key("r\($0)", period, "t\(table)") }))
      }
    }
    let halves = ["H1", "H2"].map { key("incidents", $0, "k") }
    scene.sums.append((key("incidents", "Y", "k"), halves))
    if isListing {
      scene.named = Set(
        scene.cells.filter { $0.key.table != "k" && $0.value.count > 0 && $0.value.standing == .open }.keys)
    }
    // What was released before was protected by itself.
    if published == "H1" {
      let first = filled(scene, only: "H1").protected(minimum: 3)
      for place in scene.cells.keys where place.period == "H1" {
        scene.cells[place]?.standing = first.hidden.contains(place) ? .withheld : .published
        if first.unnamed.contains(place.table) { scene.named.remove(place) }
      }
    }
    scene.web = filled(scene, only: nil)
    return scene
  }

  private func filled(_ scene: Scene, only period: String?) -> FigureWeb {
    var web = FigureWeb()
    for (place, cell) in scene.cells where period == nil || place.period == period {
      var figure = figure(cell.count, standing: cell.standing)
      figure.isListed = scene.named.contains(place)
      web.add(place, figure)
    }
    for (total, parts) in scene.sums {
      if parts.first?.period == total.period {
        web.addTable(total: total, parts: parts)
      } else {
        web.link(whole: total, parts: parts)
      }
    }
    return web
  }

  @Test func `no small figure of random linked tables, periods and releases can be narrowed down`() {
    var random = RandomTables(seed: 77)
    var hiddenFigures = 0
    for round in 0..<(RandomTables.isFull ? 1500 : 60) {
      let scene = scene(&random)
      let answer = scene.web.protected(minimum: 3)
      let places = scene.cells.keys.sorted()
      let place = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
      let cells = places.map { LinkedCells.Cell(scene.cells[$0]?.count ?? 0) }
      let sums = scene.sums.compactMap { sum -> LinkedCells.Sum? in
        place[sum.0].map { LinkedCells.Sum(total: $0, parts: sum.1.compactMap { place[$0] }) }
      }
      let hidden = places.indices.filter {
        answer.hidden.contains(places[$0]) || scene.cells[places[$0]]?.standing == .withheld
      }
      hiddenFigures += answer.hidden.count
      let linked = LinkedCells(cells: cells, sums: sums)
      #expect(linked.brokenSum == nil)
      let least = hidden.filter {
        scene.named.contains(places[$0])
          && (scene.cells[places[$0]]?.standing == .withheld || !answer.unnamed.contains(places[$0].table))
      }.map { ($0, 1) }
      let exposed = LinearAudit.exposed(
        linked, hidden: Set(hidden), minimum: 3, least: Dictionary(uniqueKeysWithValues: least)
      ).filter {
        !answer.exposed.contains(places[$0])
      }
      #expect(exposed.isEmpty, "round \(round): \(exposed.map { places[$0] })")
      // Only what was released before can give anything away by itself.
      if !scene.isReleased { #expect(answer.exposed.isEmpty, "round \(round): \(answer.exposed)") }
    }
    #expect(hiddenFigures > 100)
  }
}
