import ReadModel
import Testing

struct FoldedTextTests {
  @Test func `the spellings of an umlaut are one`() {
    var keys = FoldedKeys()
    let names = ["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{308}ller"]
    for name in names { keys.append([name]) }
    for query in ["müller", "mueller", "muller", "MUELLER", "mu\u{308}ller"] {
      #expect(keys.positions(matching: query).count == names.count)
    }
  }

  @Test func `a digraph that is none is found by its letters`() {
    var keys = FoldedKeys()
    keys.append(["Bauernhof"])
    keys.append(["neue Straße"])
    #expect(keys.positions(matching: "ernhof") == [0])
    #expect(keys.positions(matching: "bauern") == [0])
    #expect(keys.positions(matching: "neue strasse") == [1])
    #expect(keys.positions(matching: "STRAẞE") == [1])
  }

  @Test func `every letter typed on the way to a word keeps its row`() {
    let words = ["Großenhain", "Köln", "Koeln", "Südfeld", "Suedfeld", "Şanlıurfa", "Łódź", "Beispielhausen"]
    for word in words {
      var keys = FoldedKeys()
      keys.append([word])
      for length in 1...word.count { #expect(keys.positions(matching: String(word.prefix(length))) == [0]) }
    }
  }

  @Test func `all words must be there, in any field and order`() {
    var keys = FoldedKeys()
    keys.append(["BN-26-0198", "Nordheim", "Bedrohung"])
    keys.append(["BN-26-0199", "Nordheim", "Beleidigung"])
    #expect(keys.positions(matching: "bedr nord") == [0])
    #expect(keys.positions(matching: "  nordheim  ") == [0, 1])
    #expect(keys.positions(matching: "") == [0, 1])
    #expect(keys.positions(matching: "nordheimbedrohung") == [])
    #expect(keys.positions(matching: "0198\nnordheim") == [0])
    #expect(keys.positions(matching: "x") == [])
  }

  @Test func `other scripts fold to lower case`() {
    var keys = FoldedKeys()
    keys.append(["Ивановка"])
    #expect(keys.positions(matching: "иван") == [0])
    #expect(FoldedText("ÄÖÜ").plain == Array("aou".utf8))
  }
}
