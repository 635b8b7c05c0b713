/// Why an entry has no effect: the first rule that it breaks.
public enum RosterViolation: Error, Equatable, Sendable {
  // The author.
  /// No such member.
  case authorUnknown(Identifier)
  /// The member was removed.
  case authorRemoved(Identifier)
  /// The entry names another epoch of the author's key than the newest.
  case authorEpochNotNewest(Identifier)
  /// The author's body is not admitted or has ended.
  case bodyNotActive(Identifier)
  /// The signature is not the author's.
  case signatureInvalid
  /// The author is no key holder.
  case notKeyHolder(Identifier)

  // The bytes of a control event.
  /// The payload of a control event is missing.
  case controlMissing
  /// The payload of a control event is not the one its header names.
  case controlHash
  /// The payload is no control event.
  case controlInvalid(ControlReject)

  // Founding.
  /// Entry 1 does not begin with a GENESIS and the founding of the first body.
  case genesisMissing
  /// A GENESIS somewhere else.
  case genesisNotFirst
  /// The log id does not follow from the GENESIS.
  case genesisLogID
  /// The GENESIS names another key than the one that signs entry 1.
  case genesisKey
  /// There is such a body already.
  case bodyKnown(Identifier)
  /// The entry that founds a body is signed by somebody else than its first member.
  case notItsFounder
  /// The first member is no key holder.
  case founderNotKeyHolder

  // Bodies.
  /// No such body.
  case bodyUnknown(Identifier)
  /// The body is active already, or has ended.
  case bodyNotFounded(Identifier)
  /// The founding hash is another one.
  case foundingHashDiffers(Identifier)
  /// The author's body admitted this body before.
  case admittedBefore(Identifier)
  /// The author's body voted for this end before.
  case endVotedBefore(Identifier)
  /// The body is another one than the author's.
  case foreignBody(Identifier)
  /// The epoch is not the body's next one.
  case bodyEpochNotNext(Identifier)
  /// The body's key is not wrapped to exactly its members.
  case bodyWrapsNotMembers(Identifier)
  /// The body's key that is handed over is not the newest.
  case bodyEpochNotNewest(Identifier)

  // Members.
  /// No such member, or a removed one.
  case memberUnknown(Identifier)
  /// The id was used before.
  case memberKnown(Identifier)
  /// The body's kind does not know such a role.
  case roleNotAllowed(RoleSet)
  /// No key holder would be left.
  case lastKeyHolder(Identifier)
  /// The epoch is not the member's next one.
  case memberEpochNotNext(Identifier)
  /// A member cannot remove itself: it would know the new key.
  case removesItself
  /// A removal without a new epoch of the body behind it in the entry.
  case removalWithoutEpoch(Identifier)

  // Circles.
  /// No such circle.
  case circleUnknown(Identifier)
  /// The circle's id does not follow from its bodies.
  case circleIDWrong
  /// The author's body does not belong to the circle.
  case notOfCircle(Identifier)
  /// A body of the circle is not active.
  case circleBodyNotActive(Identifier)
  /// The secret is not wrapped to the newest key of this body.
  case circleWrapNotCurrent(Identifier)
  /// The epoch is not the circle's next one.
  case circleEpochNotNext(Identifier)
  /// The reason given for the epoch does not hold.
  case circleReasonWrong(CircleReason)
  /// The circle's newest epoch is another one, or is not wrapped to current body keys.
  case circleNotCurrent(Identifier)

  // Compartments.
  /// No such compartment.
  case compartmentUnknown(Identifier)
  /// There is such a compartment already.
  case compartmentKnown(Identifier)
  /// The slot belongs to another compartment.
  case slotKnown(Identifier)
  /// The key epochs are not the ones this form needs.
  case keyEpochsWrong(Identifier)
  /// A handed-over epoch has another commitment.
  case commitmentDiffers(Identifier)
  /// A new epoch for another circle than the compartment's.
  case circleChanged(Identifier)
  /// The new circle leaves somebody out, or adds nobody.
  case notWider(Identifier)
  /// The new circle leaves nobody out.
  case notNarrower(Identifier)
  /// Only the owner moves a compartment.
  case notOwner(Identifier)
  /// A compartment of all must have the circle of all active bodies.
  case notAllBodies(Identifier)

  // Erasure.
  /// The compartment's erasure is decided: nothing is appended.
  case compartmentErased(Identifier)
  /// The compartment is never erased.
  case neverErased(Identifier)
  /// The compartment is erased at once, without a request.
  case requestNotNeeded(Identifier)
  /// The erasure was asked for before.
  case requestedBefore(Identifier)
  /// The erasure was not asked for.
  case notRequested(Identifier)
  /// The one who asked cannot confirm.
  case samePerson(Identifier)
  /// The author's body may not confirm this erasure.
  case notEraser(Identifier)
  /// The erasure is not decided.
  case notIntended(Identifier)
  /// The erasure was recorded before.
  case doneBefore(Identifier)

  // Data.
  /// The version is not the compartment's next one.
  case versionNotNext(Identifier)
  /// The key epoch is not the compartment's newest.
  case keyEpochNotNewest(Identifier)
  /// The compartment's keys are not wrapped to the newest epochs of circle and bodies.
  case compartmentNotCurrent(Identifier)
}
