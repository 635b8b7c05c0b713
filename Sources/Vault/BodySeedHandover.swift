extension BodySeed {
  /// Wraps the seed to the body's recovery kit (1168 bytes). Throws `badLength`, `badPublicKey`.
  public func wrap(toKit kitPublicKey: [UInt8], logID: [UInt8]) throws -> [UInt8] {
    let info = try BodySeed.info(
      .bodyToKit, logID: logID, body: body, epoch: epoch, publicKey: publicKey, holder: [])
    return try HybridWrap.wrap(key.seed, to: kitPublicKey, info: info)
  }

  /// Opens a seed with the recovery kit. Throws `cannotOpen`, `badLength`, `commitmentMismatch`.
  public static func open(
    wrapped: [UInt8], withKit kit: RecoveryKit, body: [UInt8], epoch: UInt32, logID: [UInt8],
    expectedPublicKey: [UInt8]
  ) throws -> BodySeed {
    let info = try info(
      .bodyToKit, logID: logID, body: body, epoch: epoch, publicKey: expectedPublicKey, holder: [])
    return try checked(
      kit.key.unwrap(wrapped, info: info), body: body, epoch: epoch, expected: expectedPublicKey)
  }

  /// Wraps the seed of an earlier epoch of the same body under this one's public key (1168 bytes), so that a
  /// newcomer needs one wrap to read the body's past. Throws `contextMismatch` for another body or a later epoch.
  public func wrapPrevious(_ previous: BodySeed, logID: [UInt8]) throws -> [UInt8] {
    guard previous.body == body else { throw VaultError.contextMismatch(.bodyID) }
    guard previous.epoch < epoch else { throw VaultError.contextMismatch(.keyEpoch) }
    let info = try previousInfo(epoch: previous.epoch, publicKey: previous.publicKey, logID: logID)
    return try HybridWrap.wrap(previous.key.seed, to: publicKey, info: info)
  }

  /// Opens the seed of the earlier epoch `epoch`. Throws `cannotOpen`, `badLength`, `commitmentMismatch`.
  public func openPrevious(
    wrapped: [UInt8], epoch: UInt32, logID: [UInt8], expectedPublicKey: [UInt8]
  ) throws -> BodySeed {
    let info = try previousInfo(epoch: epoch, publicKey: expectedPublicKey, logID: logID)
    return try BodySeed.checked(
      key.unwrap(wrapped, info: info), body: body, epoch: epoch, expected: expectedPublicKey)
  }

  private func previousInfo(epoch previous: UInt32, publicKey: [UInt8], logID: [UInt8]) throws -> [UInt8] {
    var holder: [UInt8] = []
    holder.append(bigEndian: epoch)
    return try BodySeed.info(
      .bodyPrevious, logID: logID, body: body, epoch: previous, publicKey: publicKey,
      holder: holder + self.publicKey)
  }
}
