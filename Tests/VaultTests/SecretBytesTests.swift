import Testing

@testable import Vault

@Suite struct SecretBytesTests {
  @Test func `the array that was moved in is zero afterwards`() throws {
    var bytes: [UInt8] = [1, 2, 3]
    let secret = try SecretBytes(wiping: &bytes)
    #expect(bytes == [0, 0, 0])
    #expect(secret.withBytes { Array($0) } == [1, 2, 3])
  }

  @Test(arguments: [32, 64])
  func `a small secret is gone from its memory when the last reference goes`(count: Int) throws {
    // Slots are never unmapped, so looking at one after its release is safe; another test may hold it by then.
    let pattern = try RandomSource.system.bytes(count)
    var secret: SecretBytes? = try SecretBytes(count: count) { $0.copyBytes(from: pattern) }
    let place = try #require(secret?.withBytes { UInt(bitPattern: $0.baseAddress) })
    let memory = UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: place), count: count)
    #expect(Array(memory) == pattern)
    secret = nil
    #expect(zip(memory, pattern).count { $0 == $1 } < 8)
  }

  @Test func `a filling that fails leaves no bytes behind`() throws {
    struct Stop: Error {}
    let pattern = try RandomSource.system.bytes(32)
    var place: UInt = 0
    #expect(throws: Stop.self) {
      _ = try SecretBytes(count: 32) { memory in
        memory.copyBytes(from: pattern)
        place = UInt(bitPattern: memory.baseAddress)
        throw Stop()
      }
    }
    let memory = UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: place), count: 32)
    #expect(zip(memory, pattern).count { $0 == $1 } < 8)
  }

  @Test func `equality looks at every byte`() throws {
    let bytes = [UInt8](1...40)
    let secret = try Sample.secret(bytes)
    #expect(try secret == Sample.secret(bytes))
    for bit in 0..<320 { #expect(try secret != Sample.secret(bytes.flipping(bit: bit))) }
    #expect(try secret != Sample.secret(Array(bytes.dropLast())))
  }

  @Test func `description, dump and reflection show no content`() throws {
    let secret = try Sample.secret(Array("geheim und noch mehr".utf8))
    var dumped = ""
    dump(secret, to: &dumped)
    let shown = "\(secret) \(String(reflecting: secret)) \(dumped)"
    #expect(shown.contains("20 bytes"))
    #expect(!shown.contains("geheim") && !shown.contains("103"))
    #expect(Mirror(reflecting: secret).children.isEmpty)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 5000])
  func `secrets of every size keep their bytes apart`(count: Int) throws {
    let secrets = try (0..<50).map { try Sample.secret(UInt8($0), count: count) }
    for (value, secret) in secrets.enumerated() {
      #expect(secret.count == count)
      #expect(secret.withBytes { $0.allSatisfy { $0 == UInt8(value) } })
    }
  }

  @Test func `random secrets differ and have the length asked for`() throws {
    let secrets = try (0..<100).map { _ in try SecretBytes.random(32).withBytes { Array($0) } }
    #expect(Set(secrets).count == 100)
    #expect(try SecretBytes.random(1000).withBytes { Set($0).count } > 200)
  }

  @Test func `a random source that fails makes no secret`() {
    let broken = RandomSource { _ in throw VaultError.randomSourceFailed }
    #expect(throws: VaultError.randomSourceFailed) { try SecretBytes.random(32, from: broken) }
  }
}
