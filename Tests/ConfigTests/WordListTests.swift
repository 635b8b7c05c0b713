import Config
import Testing

@Suite struct `The words of recovery kits and invitations` {
  private let words = EmbeddedFile.words.text.split(separator: "\n").map(String.init)

  @Test func `are 2048, sorted, and different in their first four letters`() {
    #expect(words.count == 2048)
    #expect(words == words.sorted())
    #expect(Set(words.map { $0.prefix(4) }).count == 2048)
  }

  @Test func `can be typed on any keyboard and read aloud: four to eight plain letters`() {
    for word in words {
      #expect((4...8).contains(word.utf8.count), "\(word)")
      #expect(word.utf8.allSatisfy { (97...122).contains($0) }, "\(word)")
    }
  }

  @Test func `none looks like a word with an umlaut typed without one`() {
    for word in words {
      #expect(!word.contains("ae") && !word.contains("oe"), "\(word)")
      // Only `aue`, `eue` and `que` are written so (Bauer, neue, quer).
      let rest = ["aue", "eue", "que"].reduce(word) { $0.replacing($1, with: "") }
      #expect(!rest.contains("ue"), "\(word)")
    }
  }

  @Test func `no two are one slip of a letter apart`() {
    var seen: [String: Set<String>] = [:]
    for word in words {
      // Two words one letter apart share one of their forms with a letter left out.
      for form in Self.forms(word) {
        for other in seen[form, default: []] where other != word {
          #expect(Self.distance(Array(other), Array(word)) > 1, "\(other) and \(word)")
        }
        seen[form, default: []].insert(word)
      }
    }
  }

  @Test func `no two sound alike on a bad line`() {
    var seen: [String: String] = [:]
    for word in words {
      let sound = Self.sound(word)
      #expect(seen[sound] == nil, "\(seen[sound] ?? "") and \(word)")
      seen[sound] = word
    }
  }

  @Test func `the sound of a word does not depend on how it is spelled`() {
    for (one, other) in [("seite", "saite"), ("pfand", "fant"), ("wald", "wallt")] {
      #expect(Self.sound(one) == Self.sound(other), "\(one) and \(other)")
    }
    #expect(Self.sound("garten") == Self.sound("karten"))
    #expect(Self.sound("miete") != Self.sound("meute"))
  }

  @Test func `none is a digit, a mark or an answer that is spoken while words are read out`() {
    let spoken = [
      "null", "eins", "zwei", "drei", "vier", "sechs", "sieben", "acht", "neun", "zehn", "zwanzig", "hundert",
      "tausend",
      "komma", "punkt", "strich", "klammer", "minus", "plus", "leer", "ende", "zeile", "bitte", "danke",
      "falsch", "richtig", "korrekt", "genau", "hallo", "jetzt", "langsam", "moment", "nein", "nicht",
      "noch", "fertig", "warten",
    ]
    #expect(Set(spoken).intersection(words).isEmpty)
  }

  private static func forms(_ word: String) -> [String] {
    [word]
      + word.indices.map { place in
        var form = word
        form.remove(at: place)
        return form
      }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var next = [i + 1]
      for (j, b) in right.enumerated() {
        next.append(min(row[j + 1] + 1, next[j] + 1, row[j] + (a == b ? 0 : 1)))
      }
      row = next
    }
    return row[right.count]
  }

  /// How a word is heard where hard and soft consonants are hard to tell: spellings of one sound become one,
  /// b, d, g become p, t, k, a silent h goes, doubled letters are one.
  private static func sound(_ word: String) -> String {
    let spellings = [
      ("tz", "z"), ("pf", "f"), ("sch", "S"), ("chs", "ks"), ("ch", "X"), ("ph", "f"), ("th", "t"),
      ("rh", "r"),
      ("ck", "k"), ("qu", "kw"), ("x", "ks"), ("ai", "ei"), ("ay", "ei"), ("ey", "ei"), ("eu", "oi"),
      ("ie", "i"),
      ("y", "i"), ("v", "f"), ("c", "k"), ("ah", "a"), ("eh", "e"), ("ih", "i"), ("oh", "o"), ("uh", "u"),
      ("b", "p"), ("d", "t"), ("g", "k"),
    ]
    let heard = spellings.reduce(word) { $0.replacing($1.0, with: $1.1) }
    return heard.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }
}
