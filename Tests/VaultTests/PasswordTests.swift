import CArgon2
import Testing

@testable import Vault

@Suite struct PasswordTests {
  @Test func `libargon2 gives the Argon2id vector of RFC 9106`() {
    var password = [UInt8](repeating: 1, count: 32)
    var salt = [UInt8](repeating: 2, count: 16)
    var secret = [UInt8](repeating: 3, count: 8)
    var data = [UInt8](repeating: 4, count: 12)
    var tag = [UInt8](repeating: 0, count: 32)
    let code = password.withUnsafeMutableBufferPointer { password in
      salt.withUnsafeMutableBufferPointer { salt in
        secret.withUnsafeMutableBufferPointer { secret in
          data.withUnsafeMutableBufferPointer { data in
            tag.withUnsafeMutableBufferPointer { tag in
              var context = Argon2_Context(
                out: tag.baseAddress, outlen: 32, pwd: password.baseAddress, pwdlen: 32,
                salt: salt.baseAddress, saltlen: 16, secret: secret.baseAddress, secretlen: 8,
                ad: data.baseAddress, adlen: 12, t_cost: 3, m_cost: 32, lanes: 4, threads: 4,
                version: ARGON2_VERSION_13.rawValue, allocate_cbk: nil, free_cbk: nil, flags: 0)
              return argon2id_ctx(&context)
            }
          }
        }
      }
    }
    #expect(code == ARGON2_OK.rawValue)
    let expected: [UInt8] = [
      0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9,
      0xd0, 0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
    ]
    #expect(tag == expected)
  }

  @Test(arguments: [
    Argon2Cost(memoryKiB: 64 * 1024 * 1024, passes: 3, lanes: 1),
    Argon2Cost(memoryKiB: .max, passes: .max, lanes: .max),
    Argon2Cost(memoryKiB: 64 * 1024, passes: 11, lanes: 1),
    Argon2Cost(memoryKiB: 64 * 1024, passes: 3, lanes: 9),
  ])
  func `a cost above the ceiling is refused before it is computed`(cost: Argon2Cost) throws {
    // 64 GiB could not be had here: an attempt would end in another error.
    let password = try SecretBytes.password("x")
    for rehearsal in [false, true] {
      #expect(throws: VaultError.costAboveCeiling(cost)) {
        try PasswordHash.derive(password, salt: Sample.id(1), cost: cost, rehearsal: rehearsal)
      }
    }
  }

  @Test(arguments: [
    Argon2Cost.rehearsal, Argon2Cost(memoryKiB: 64 * 1024 - 1, passes: 3, lanes: 1),
    Argon2Cost(memoryKiB: 128 * 1024, passes: 2, lanes: 1),
    Argon2Cost(memoryKiB: 128 * 1024, passes: 3, lanes: 0),
  ])
  func `a live log refuses a cost below the floor`(cost: Argon2Cost) throws {
    let password = try SecretBytes.password("x")
    #expect(throws: VaultError.costBelowFloor(cost)) {
      try PasswordHash.derive(password, salt: Sample.id(1), cost: cost, rehearsal: false)
    }
  }

  @Test func `a rehearsal takes weak costs, but none the algorithm cannot work with`() throws {
    try Argon2Cost.rehearsal.check(rehearsal: true)
    for cost in [
      Argon2Cost(memoryKiB: 7, passes: 1, lanes: 1), Argon2Cost(memoryKiB: 8, passes: 0, lanes: 1),
      Argon2Cost(memoryKiB: 8, passes: 1, lanes: 0), Argon2Cost(memoryKiB: 15, passes: 1, lanes: 2),
    ] {
      #expect(throws: VaultError.costBelowFloor(cost)) { try cost.check(rehearsal: true) }
    }
  }

  @Test func `the standard cost and the floor are good for a live log`() throws {
    try Argon2Cost.standard.check(rehearsal: false)
    try Argon2Cost.floor.check(rehearsal: false)
    try Argon2Cost.ceiling.check(rehearsal: false)
    #expect(Argon2Cost.standard == Argon2Cost(memoryKiB: 131_072, passes: 3, lanes: 1))
  }

  @Test func `a salt of another length is refused`() throws {
    let password = try SecretBytes.password("x")
    #expect(throws: VaultError.badLength(.salt, expected: 16, actual: 0)) {
      try PasswordHash.derive(password, salt: [], cost: Sample.tinyCost, rehearsal: true)
    }
  }

  @Test func `composed and decomposed umlauts are one password`() throws {
    let composed = try SecretBytes.password("Gr\u{fc}\u{df}e \u{c4}")
    #expect(try composed == .password("Gru\u{308}\u{df}e A\u{308}"))
    var typed = Array("Gru\u{308}\u{df}e A\u{308}".utf8)
    #expect(try composed == .password(wiping: &typed))
    #expect(typed.allSatisfy { $0 == 0 })
    #expect(composed.withBytes { Array($0) } == Array("Gr\u{fc}\u{df}e \u{c4}".utf8))
  }

  @Test func `spaces and case count, and typed ASCII stays as it is`() throws {
    var typed = Array("Correct horse ".utf8)
    let secret = try SecretBytes.password(wiping: &typed)
    #expect(typed.allSatisfy { $0 == 0 })
    #expect(secret.withBytes { Array($0) } == Array("Correct horse ".utf8))
    #expect(try secret != .password("Correct horse"))
    #expect(try secret != .password("correct horse "))
  }

  @Test func `bytes that are no text are no password, and are wiped`() {
    var typed: [UInt8] = [0x61, 0xc3, 0x28]
    #expect(throws: VaultError.badFormat(.password)) { try SecretBytes.password(wiping: &typed) }
    #expect(typed == [0, 0, 0])
  }

  @Test(arguments: ["", String(repeating: "ä", count: 10_000), "🦭🦭"])
  func `passwords of every length can be hashed`(text: String) throws {
    let password = try SecretBytes.password(text)
    let first = try PasswordHash.derive(password, salt: Sample.id(1), cost: Sample.tinyCost, rehearsal: true)
    let other = try PasswordHash.derive(password, salt: Sample.id(2), cost: Sample.tinyCost, rehearsal: true)
    #expect(first.count == 32)
    #expect(first != other)
  }
}
