import Crypto
import Testing

@testable import Vault

@Suite struct KeyDerivationTests {
  @Test(arguments: [1, 31, 32, 33, 64, 95, 96])
  func `derived keys agree with the library's HKDF`(count: Int) throws {
    let input = try Sample.secret([UInt8](1...32))
    let more = try Sample.secret([UInt8](50...81))
    let salt = Sample.id(9)
    let info: [UInt8] = [1, 2, 3]
    let derived = KeyDerivation.expand(
      KeyDerivation.extract(input, more, salt: salt), info: info, count: count)
    let expected = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: [UInt8](1...32) + [UInt8](50...81)), salt: salt, info: info,
      outputByteCount: count)
    #expect(derived == expected)
    let plain = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: [UInt8](1...32)), salt: [UInt8](), info: info,
      outputByteCount: count)
    #expect(KeyDerivation.expand(KeyDerivation.extract(input, salt: []), info: info, count: count) == plain)
  }
}
