/// Makes foreign text harmless for a terminal: every character that could act, hide or reorder is replaced
/// by a visible mark such as `[U+202E]`.
///
/// Marked are: C0 (a tab becomes blanks, a line feed may be kept), DEL, C1, the bidi controls, zero-width and
/// all other invisible characters, tags, line and paragraph separators, private use, unassigned code points,
/// emoji modifiers and joiners (terminals disagree on their width), combining characters without a base or
/// beyond four on one base. Letters of right-to-left scripts stay. The joiners U+200C and U+200D stay where
/// the script needs them: after a letter of an Arabic or Indic script.
struct TextGuard {
  /// Combining characters that may stand on one base.
  static let combiningLimit = 4
  /// Distance of tab stops in cells.
  static let tabStop = 8

  private(set) var output = ""
  private(set) var marked = 0
  private var column = 0
  private var combining = 0
  private var base: Unicode.Scalar?
  private var excess = 0
  private var excessStart: Unicode.Scalar?
  private let keepsLineFeeds: Bool

  /// Starts with the code point on the left, so that typed combining characters find their base.
  init(keepsLineFeeds: Bool, after left: Unicode.Scalar? = nil) {
    self.keepsLineFeeds = keepsLineFeeds
    if let left, left.value >= 0x20, CellWidth.of(left) != nil { base = left }
  }

  /// Cleans a whole text and counts the characters that were replaced by marks.
  static func clean(_ raw: String, keepsLineFeeds: Bool) -> (text: String, marked: Int) {
    if isPlain(raw) { return (raw, 0) }
    var guarding = TextGuard(keepsLineFeeds: keepsLineFeeds)
    guarding.take(raw)
    return (guarding.output, guarding.marked)
  }

  /// Takes text to the end; CR LF counts as one line feed where line feeds are kept.
  mutating func take(_ raw: String) {
    var pendingReturn = false
    for scalar in raw.unicodeScalars {
      if pendingReturn {
        pendingReturn = false
        if scalar != "\n" { mark("\r") }
      }
      if keepsLineFeeds, scalar == "\r" { pendingReturn = true } else { take(scalar) }
    }
    if pendingReturn { mark("\r") }
    flushExcess()
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if keepsLineFeeds, scalar == "\n" { return newLine() }
    if scalar == "\t" { return tab() }
    guard let width = CellWidth.of(scalar), !Self.mustBeMarked(scalar, after: base) else {
      return mark(scalar)
    }
    if width == 0 { takeCombining(scalar) } else { takeBase(scalar, width: width) }
  }

  private mutating func takeBase(_ scalar: Unicode.Scalar, width: Int) {
    flushExcess()
    output.unicodeScalars.append(scalar)
    base = scalar
    combining = 0
    column += width
  }

  private mutating func takeCombining(_ scalar: Unicode.Scalar) {
    guard base != nil else { return mark(scalar) }
    guard combining < Self.combiningLimit, excess == 0 else {
      if excess == 0 { excessStart = scalar }
      excess += 1
      return
    }
    output.unicodeScalars.append(scalar)
    combining += 1
  }

  private mutating func newLine() {
    flushExcess()
    output.append("\n")
    column = 0
    base = nil
  }

  private mutating func tab() {
    flushExcess()
    let blanks = Self.tabStop - column % Self.tabStop
    output.append(String(repeating: " ", count: blanks))
    column += blanks
    base = " "
    combining = 0
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    flushExcess()
    append(mark: "[U+" + Self.hex(scalar) + "]", count: 1)
  }

  private mutating func flushExcess() {
    guard excess > 0, let start = excessStart else { return }
    let count = excess
    excess = 0
    excessStart = nil
    append(mark: "[U+" + Self.hex(start) + (count > 1 ? " x " + String(count) : "") + "]", count: count)
  }

  private mutating func append(mark: String, count: Int) {
    output.append(mark)
    marked += count
    column += mark.utf8.count
    base = nil
    combining = 0
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Printable ASCII alone needs no work.
  private static func isPlain(_ raw: String) -> Bool {
    raw.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
  }

  private static func mustBeMarked(_ scalar: Unicode.Scalar, after base: Unicode.Scalar?) -> Bool {
    if scalar.value < 0x7f { return scalar.value < 0x20 }
    let properties = scalar.properties
    if scalar.value == 0x200c || scalar.value == 0x200d { return !joins(base) }
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl || properties.isEmojiModifier {
      return true
    }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return true
    case .format: return !isVisibleFormat(scalar)
    default: return false
    }
  }

  /// Number signs of Arabic, Syriac and Kaithi are format characters that are seen.
  private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6dd, 0x70f, 0x890...0x891, 0x8e2, 0x110bd, 0x110cd: true
    default: false
    }
  }

  /// Arabic to Malayalam and Sinhala, Myanmar, Khmer, Mongolian: scripts whose spelling uses joiners.
  private static func joins(_ base: Unicode.Scalar?) -> Bool {
    guard let base, base.properties.isAlphabetic else { return false }
    switch base.value {
    case 0x620...0x8ff, 0x900...0xdff, 0x1000...0x109f, 0x1780...0x17ff, 0x1820...0x18aa: return true
    default: return false
    }
  }
}
