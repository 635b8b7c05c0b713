import TerminalKit

/// Which sequence is which key. What is not here is no key and does nothing.
enum KeyTable {
  /// C0 and DEL. Ctrl with a letter does nothing, so that no habit from elsewhere ends a session.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x08, 0x7f: .backspace
    default: nil
    }
  }

  /// A typed character; C1 controls are none.
  static func character(_ scalar: Unicode.Scalar) -> Key? {
    (0x80...0x9f).contains(scalar.value) ? nil : .character(Character(scalar))
  }

  /// ESC [ parameters final; modifiers (Shift, Alt, Ctrl) are ignored.
  static func key(final: UInt8, parameters: String) -> Key? {
    guard final != UInt8(ascii: "~") else { return numbered(parameters) }
    guard parameters.isEmpty || parameters.hasPrefix("1;") else { return nil }
    switch Character(Unicode.Scalar(final)) {
    case "A", "a": return .up
    case "B", "b": return .down
    case "C", "c": return .right
    case "D", "d": return .left
    case "H": return .home
    case "F": return .end
    case "Z": return .backTab
    case "P": return .function(1)
    case "Q": return .function(2)
    case "S": return .function(4)
    default: return nil
    }
  }

  /// ESC O final: application cursor keys, F1 to F4, the number pad.
  static func applicationKey(_ final: UInt8) -> Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "M": .enter
    case "I": .tab
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "X": .character("=")
    // The number pad's keys lie 0x40 above the characters printed on them: j is *, p is 0.
    case "j"..."y": .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  /// ESC [ [ final: F1 to F5 of the Linux console.
  static func consoleKey(_ final: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final) - 0x40) : nil
  }

  /// ESC [ number ~
  private static func numbered(_ parameters: String) -> Key? {
    guard let number = parameters.split(separator: ";").first.flatMap({ Int($0) }) else { return nil }
    switch number {
    case 1, 7: return .home
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return .function(number - 10)
    case 17...21: return .function(number - 11)
    case 23...26: return .function(number - 12)
    case 28, 29: return .function(number - 13)
    case 31...34: return .function(number - 14)
    default: return nil
    }
  }
}
