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
      // How somebody would type an umlaut without one.
      #expect(!word.contains("ae") && !word.contains("oe"), "\(word)")
    }
  }

  @Test func `no two are one slip of a letter apart`() {
    var seen: [String: String] = [:]
    for word in words {
      // Two words one letter apart share one of their forms with a letter left out.
      for form in Self.forms(word) {
        if let other = seen[form], other != word, Self.distance(Array(other), Array(word)) < 2 {
          Issue.record("\(other) and \(word)")
        }
        seen[form] = word
      }
    }
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
}
