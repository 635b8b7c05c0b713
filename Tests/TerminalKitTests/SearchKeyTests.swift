import TerminalKit
import Testing

@Suite struct SearchKeyTests {
  @Test(arguments: [
    ("Müller", "mueller"), ("Müller", "MULLER"), ("Mueller", "müller"), ("Straße", "strasse"),
    ("Straße", "stras"),
    ("Großenhain", "gross"), ("Übergriff", "ueber"), ("Übergriff", "u"), ("Bedrohung im Netz", "netz"),
    ("Bedrohung im Netz", "be ne"), ("Ångström", "angstroem"), ("Łódź", "lodz"), ("Iğdır", "igdir"),
    ("u\u{308}ber", "uber"), ("O'Brien", "brien"), ("Neuer", "neue"), ("Анна", "анна"), ("F-26-0198", "0198"),
  ])
  func `a typed beginning finds the text`(text: String, typed: String) {
    #expect(SearchKey(text).matches(SearchKey(typed)))
  }

  @Test(arguments: [("Müller", "miller"), ("Nordheim", "heim"), ("Nordheim", "nordheimer"), ("a", "b")])
  func `another beginning does not`(text: String, typed: String) {
    #expect(!SearchKey(text).matches(SearchKey(typed)))
  }
}
