/// The sixteen Laender, by the two letters of ISO 3166-2:DE.
public enum Land: String, Sendable, CaseIterable, Codable {
  case badenWuerttemberg = "BW"
  case bayern = "BY"
  case berlin = "BE"
  case brandenburg = "BB"
  case bremen = "HB"
  case hamburg = "HH"
  case hessen = "HE"
  case mecklenburgVorpommern = "MV"
  case niedersachsen = "NI"
  case nordrheinWestfalen = "NW"
  case rheinlandPfalz = "RP"
  case saarland = "SL"
  case sachsen = "SN"
  case sachsenAnhalt = "ST"
  case schleswigHolstein = "SH"
  case thueringen = "TH"

  /// Reads the two letters, whether capital or small, with or without `DE-` before them; nil for anything else.
  public init?(typed text: String) {
    let word = text.uppercased()
    self.init(rawValue: word.hasPrefix("DE-") ? String(word.dropFirst(3)) : word)
  }
}
