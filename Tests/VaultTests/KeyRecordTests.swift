import Testing

@testable import Vault

@Suite struct KeyRecordTests {
  let keys: MemberKeys
  let half: SecretBytes
  let password: SecretBytes

  init() throws {
    keys = try .generate()
    half = try .random(32)
    password = try .password("sechs Wörter für jeden Tag")
  }

  func seal(
    notes: [UInt8] = [1, 2, 3], half: SecretBytes? = nil, password: SecretBytes? = nil,
    slot: [UInt8] = Sample.slot
  ) throws -> [UInt8] {
    try KeyRecord.seal(
      keys: keys, notes: notes, password: password ?? self.password, slotHalf: half ?? self.half,
      member: Sample.member, epoch: 4, slotID: slot, cost: Sample.tinyCost, rehearsal: true)
  }

  func unlock(_ bytes: [UInt8]) throws -> UnlockedRecord {
    try KeyRecord.parse(bytes).unlock(password: password, slotHalf: half, rehearsal: true)
  }

  @Test func `a record gives keys and notes back, and its header before unlocking`() throws {
    let bytes = try seal()
    let record = try KeyRecord.parse(bytes)
    #expect(record.member == Sample.member && record.epoch == 4 && record.slotID == Sample.slot)
    #expect(record.cost == Sample.tinyCost)
    let unlocked = try unlock(bytes)
    #expect(unlocked.notes == [1, 2, 3])
    #expect(unlocked.keys.signingPublicKey == keys.signingPublicKey)
    #expect(unlocked.keys.agreementPublicKey == keys.agreementPublicKey)
    #expect(try unlocked.keys.sign([7]) == keys.sign([7]))
    #expect(bytes.count == 62 + 32 + 12 + 64 + 3 + 16)
  }

  @Test func `another password or another slot half is a wrong password`() throws {
    let record = try KeyRecord.parse(seal())
    #expect(throws: VaultError.wrongPassword) {
      try record.unlock(password: .password("Sechs Wörter für jeden Tag"), slotHalf: half, rehearsal: true)
    }
    #expect(throws: VaultError.wrongPassword) {
      try record.unlock(password: password, slotHalf: .random(32), rehearsal: true)
    }
    #expect(throws: VaultError.badLength(.slotHalf, expected: 32, actual: 31)) {
      try record.unlock(password: password, slotHalf: .random(31), rehearsal: true)
    }
  }

  @Test func `no changed byte opens, and each is named for what it is`() throws {
    let bytes = try seal()
    for index in bytes.indices {
      for mask in [UInt8(0x01), 0x80, 0xff] {
        var changed = bytes
        changed[index] ^= mask
        let error = #expect(throws: VaultError.self) { try unlock(changed) }
        switch error {
        case .wrongPassword: #expect(index < KeyRecord.prefixLength + 32)
        case .tampered: #expect(index >= KeyRecord.prefixLength + 32)
        case .badFormat(.keyRecord): #expect(index == 20)
        case .costAboveCeiling, .costBelowFloor: #expect((21..<30).contains(index))
        case let other: Issue.record("byte \(index) gave \(String(describing: other))")
        }
      }
    }
  }

  @Test func `cut and lengthened records do not open`() throws {
    let bytes = try seal(notes: [])
    for count in 0..<bytes.count {
      #expect(throws: VaultError.self) { try unlock(Array(bytes[..<count])) }
    }
    #expect(throws: VaultError.tampered) { try unlock(bytes + [0]) }
    #expect(throws: VaultError.self) { try unlock(bytes + [UInt8](repeating: 0, count: 70_000)) }
  }

  @Test func `notes are written anew without the password`() throws {
    let first = try seal()
    let second = try unlock(first).reseal(notes: [9, 9])
    #expect(try unlock(second).notes == [9, 9])
    #expect(Array(first[..<94]) == Array(second[..<94]))
    #expect(Array(first[94..<106]) != Array(second[94..<106]))
    let limit = KeyRecord.mostNotes
    #expect(throws: VaultError.tooLong(.notes, most: limit, actual: limit + 1)) {
      try unlock(first).reseal(notes: [UInt8](repeating: 0, count: limit + 1))
    }
    let most = try unlock(first).reseal(notes: [UInt8](repeating: 7, count: limit))
    #expect(most.count <= 65_536, "the store takes no longer record")
    #expect(try unlock(most).notes.count == limit)
  }

  @Test func `after a new password with a new slot the old password opens neither record`() throws {
    let old = try seal()
    let newHalf = try SecretBytes.random(32)
    let newPassword = try SecretBytes.password("ganz andere Wörter")
    let new = try seal(half: newHalf, password: newPassword, slot: Sample.id(0x90))
    let opened = try KeyRecord.parse(new).unlock(password: newPassword, slotHalf: newHalf, rehearsal: true)
    #expect(opened.keys.signingPublicKey == keys.signingPublicKey)
    #expect(throws: VaultError.wrongPassword) {
      try KeyRecord.parse(new).unlock(password: password, slotHalf: newHalf, rehearsal: true)
    }
    // The old record from a backup beside today's slots: the old half is overwritten, the new one does not fit.
    for half in [newHalf, try Sample.secret(0)] {
      #expect(throws: VaultError.wrongPassword) {
        try KeyRecord.parse(old).unlock(password: password, slotHalf: half, rehearsal: true)
      }
    }
  }

  @Test func `a record of rehearsal cost neither opens nor comes to be in a live log`() throws {
    let record = try KeyRecord.parse(seal())
    #expect(throws: VaultError.costBelowFloor(Sample.tinyCost)) {
      try record.unlock(password: password, slotHalf: half, rehearsal: false)
    }
    #expect(throws: VaultError.costBelowFloor(Sample.tinyCost)) {
      try KeyRecord.seal(
        keys: keys, notes: [], password: password, slotHalf: half, member: Sample.member, epoch: 1,
        slotID: Sample.slot, cost: Sample.tinyCost, rehearsal: false)
    }
  }

  @Test func `a record whose cost was raised to 64 GiB is refused before computing`() throws {
    var bytes = try seal()
    bytes.replaceSubrange(21..<25, with: [0x04, 0, 0, 0])
    let raised = Argon2Cost(memoryKiB: 64 * 1024 * 1024, passes: 1, lanes: 1)
    #expect(throws: VaultError.costAboveCeiling(raised)) { try unlock(bytes) }
  }

  @Test func `what was sealed unlocked goes on without hashing again`() throws {
    let made = try KeyRecord.sealUnlocked(
      keys: keys, notes: [5], password: password, slotHalf: half, member: Sample.member, epoch: 4,
      slotID: Sample.slot, cost: Sample.tinyCost, rehearsal: true)
    #expect(try unlock(made.record).notes == [5])
    #expect(try unlock(made.unlocked.reseal(notes: [6])).notes == [6])
  }

  @Test func `two records of the same keys share no salt`() throws {
    #expect(try KeyRecord.parse(seal()).salt != KeyRecord.parse(seal()).salt)
  }
}
