extension KeyRecord {
  /// Seals keys and notes in a new record with a fresh salt. `notes` is opaque here (pins, last seen head), at most
  /// `mostNotes` bytes. A change of password is a new record with a new slot. Throws `badLength`, `tooLong(.notes)`,
  /// `costBelowFloor`, `costAboveCeiling`, `randomSourceFailed`.
  public static func seal(
    keys: MemberKeys, notes: [UInt8], password: SecretBytes, slotHalf: SecretBytes, member: [UInt8],
    epoch: UInt32, slotID: [UInt8], cost: Argon2Cost, rehearsal: Bool
  ) throws -> [UInt8] {
    try sealUnlocked(
      keys: keys, notes: notes, password: password, slotHalf: slotHalf, member: member, epoch: epoch,
      slotID: slotID, cost: cost, rehearsal: rehearsal
    ).record
  }

  /// As `seal`, and keeps the record open, so that a login that begins with founding need not hash the
  /// password a second time.
  public static func sealUnlocked(
    keys: MemberKeys, notes: [UInt8], password: SecretBytes, slotHalf: SecretBytes, member: [UInt8],
    epoch: UInt32, slotID: [UInt8], cost: Argon2Cost, rehearsal: Bool
  ) throws -> (record: [UInt8], unlocked: UnlockedRecord) {
    try member.require(16, .memberID)
    try slotID.require(16, .slotID)
    let salt = try RandomSource.system.bytes(PasswordHash.saltLength)
    let prefix = makePrefix(member: member, epoch: epoch, cost: cost, salt: salt, slotID: slotID)
    let key = try RecordKey(
      password: password, slotHalf: slotHalf, prefix: prefix, member: member, salt: salt, cost: cost,
      rehearsal: rehearsal)
    let unlocked = UnlockedRecord(keys: keys, notes: notes, key: key)
    return (try unlocked.reseal(notes: notes), unlocked)
  }

  private static func makePrefix(
    member: [UInt8], epoch: UInt32, cost: Argon2Cost, salt: [UInt8], slotID: [UInt8]
  ) -> [UInt8] {
    var prefix = member
    prefix.append(bigEndian: epoch)
    prefix.append(argon2id)
    prefix.append(bigEndian: cost.memoryKiB)
    prefix.append(bigEndian: cost.passes)
    prefix.append(cost.lanes)
    return prefix + salt + slotID
  }
}
