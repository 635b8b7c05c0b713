import Crypto
import Testing

@testable import Vault

@Suite struct MemberKeysTests {
  @Test func `signatures verify under the public key, for this message only`() throws {
    let keys = try MemberKeys.generate()
    let signature = try keys.sign([1, 2, 3])
    let key = try Curve25519.Signing.PublicKey(rawRepresentation: keys.signingPublicKey)
    #expect(signature.count == 64)
    #expect(key.isValidSignature(signature, for: [1, 2, 3] as [UInt8]))
    #expect(!key.isValidSignature(signature, for: [1, 2, 4] as [UInt8]))
    for bit in 0..<512 {
      #expect(!key.isValidSignature(signature.flipping(bit: bit), for: [1, 2, 3] as [UInt8]))
    }
  }

  @Test func `generated keys differ and have the lengths of their formats`() throws {
    let all = try (0..<20).map { _ in try MemberKeys.generate() }
    #expect(Set(all.map(\.signingPublicKey)).count == 20)
    #expect(Set(all.map(\.agreementPublicKey)).count == 20)
    #expect(all.allSatisfy { $0.signingPublicKey.count == 32 && $0.agreementPublicKey.count == 1216 })
  }

  @Test func `what holds secrets shows none of them`() throws {
    let seed = [UInt8](repeating: 0xc7, count: 32)
    let keys = try MemberKeys(signingSeed: Sample.secret(seed), agreementSeed: Sample.secret(seed))
    var shown = "\(keys)"
    dump(keys, to: &shown)
    dump(try RecoveryKit(seed: Sample.secret(seed)), to: &shown)
    dump(try Sample.key(0xc7, 0xc7), to: &shown)
    #expect(!shown.contains("199, 199") && !shown.lowercased().contains("c7c7"))
    // An array is dumped one element a line; public keys may hold the value now and then.
    var longest = 0
    var run = 0
    for line in shown.split(separator: "\n") {
      run = line.hasSuffix("- 199") ? run + 1 : 0
      longest = max(longest, run)
    }
    #expect(longest < 3)
  }
}
