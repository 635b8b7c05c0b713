/// Finds a cell's range where the cells form no network (groups in both ways, links between tables), by the simplex method in
/// whole numbers with one common denominator, so that nothing is ever rounded.
///
/// What it gives is proven: only tables of whole counts are taken as proof. Where the method meets fractions, or numbers too
/// large to hold, it promises less than there may be, and the search hides more; it never promises too much.
struct TableauReader: Reader {
  private let linked: LinkedCells
  private let hidden: [Bool]
  private let start: Tableau?

  init(_ linked: LinkedCells, hidden: [Bool]) {
    self.linked = linked
    self.hidden = hidden
    start = Tableau(linked, hidden: hidden)
  }

  func reach(_ cell: Int, up: Bool, limit: Int, wantsCuts: Bool) -> Reach {
    guard limit > 0 else { return Reach(distance: 0, moved: [], cuts: []) }
    guard var tableau = start else { return Reach(distance: 0, moved: [], cuts: [allShown]) }
    let climb = tableau.climb(cell, up: up, limit: limit)
    guard wantsCuts, climb.distance < limit else {
      return Reach(distance: climb.distance, moved: climb.moved, cuts: [])
    }
    let cut = climb.isBest ? allShown.filter { tableau.couldHelp($0, linked) } : []
    return Reach(distance: climb.distance, moved: climb.moved, cuts: [cut.isEmpty ? allShown : cut])
  }

  private var allShown: [Int] {
    linked.cells.indices.filter { !hidden[$0] && linked.cells[$0].standing == .open }
  }
}
