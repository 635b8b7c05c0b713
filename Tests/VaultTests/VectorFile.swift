import Foundation

/// The cases of one file `Schema/vectors/vault-NAME.json`.
struct VectorFile<Case: Decodable>: Decodable {
  let about: String
  let cases: [Case]

  static func read(_ name: String, from file: String = #filePath) throws -> [Case] {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("../..")
    let path = root.appendingPathComponent("Schema/vectors/vault-\(name).json")
    return try JSONDecoder().decode(VectorFile.self, from: Data(contentsOf: path)).cases
  }
}

/// Bytes written in hexadecimal.
struct Hex: Decodable {
  let bytes: [UInt8]

  init(from decoder: any Decoder) throws {
    let digits = Array(try decoder.singleValueContainer().decode(String.self).utf8)
    struct NotHexadecimal: Error {}
    bytes = try stride(from: 0, to: digits.count, by: 2).map { place in
      guard place + 1 < digits.count,
        let byte = UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16)
      else { throw NotHexadecimal() }
      return byte
    }
  }
}
