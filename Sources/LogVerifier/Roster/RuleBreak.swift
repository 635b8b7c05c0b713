/// Why an entry is void: the rule it breaks (FORMAT.md "When a control event holds"). None of its events has any effect.
public enum RuleBreak: String, Error, Equatable, Sendable, CaseIterable {
  // The author.
  /// No such member.
  case authorUnknown
  /// The member was removed before.
  case authorRemoved
  /// The entry names another epoch of the author's key than the newest.
  case authorEpochNotNewest
  /// The signature is not the author's.
  case signatureInvalid
  /// The body is not active.
  case bodyNotActive
  /// The author is no key holder.
  case notKeyHolder

  // The payload of a control event.
  /// It is missing.
  case controlMissing
  /// It is not the one its header names.
  case controlHash
  /// It is no control event.
  case controlInvalid

  // The founding of log and bodies.
  /// Entry 1 does not begin with GENESIS and BODY_FOUND.
  case genesisMissing
  /// GENESIS somewhere else.
  case genesisNotFirst
  /// The log's id does not follow from the GENESIS.
  case genesisLogID
  /// The GENESIS names another key than the first member's.
  case genesisKey
  /// The body was founded before.
  case bodyKnown
  /// The body is founded by somebody else than its first member.
  case notItsFounder
  /// The first member is no key holder.
  case founderNotKeyHolder

  // Bodies.
  /// No such body.
  case bodyUnknown
  /// The body was admitted before, or has ended.
  case bodyNotFounded
  /// The founding hash is another one.
  case foundingHashDiffers
  /// The same body admitted it before.
  case admittedBefore
  /// The same body voted for its end before.
  case endVotedBefore
  /// Another body than the author's.
  case foreignBody
  /// Not the body's next epoch.
  case bodyEpochNotNext
  /// Not wrapped to exactly the body's members.
  case bodyWrapsNotMembers
  /// Not the body's newest epoch.
  case bodyEpochNotNewest

  // Members.
  /// No such member, or a removed one.
  case memberUnknown
  /// The id was used before.
  case memberKnown
  /// A role that the body's kind does not know.
  case roleNotAllowed
  /// No key holder would remain.
  case lastKeyHolder
  /// Not the member's next epoch.
  case memberEpochNotNext
  /// A member removes itself.
  case removesItself
  /// A removal without the body's next epoch behind it.
  case removalWithoutEpoch

  // Circles.
  /// No such circle.
  case circleUnknown
  /// The circle's id does not follow from its bodies.
  case circleIDWrong
  /// The author's body does not belong to the circle.
  case notOfCircle
  /// A body of the circle is not active.
  case circleBodyNotActive
  /// Not wrapped to a body's newest key.
  case circleWrapNotCurrent
  /// Not the circle's next epoch.
  case circleEpochNotNext
  /// The reason for the epoch does not hold.
  case circleReasonWrong
  /// Not the circle's newest epoch, or one that is not wrapped to current keys.
  case circleNotCurrent

  // Compartments.
  /// No such compartment.
  case compartmentUnknown
  /// The compartment was opened before.
  case compartmentKnown
  /// The slot belongs to another compartment.
  case slotKnown
  /// Not the key epochs this form needs.
  case keyEpochsWrong
  /// An epoch that is handed over has another commitment.
  case commitmentDiffers
  /// A new epoch for another circle.
  case circleChanged
  /// The wider circle lacks somebody, or has nobody new.
  case notWider
  /// The narrower circle leaves nobody out.
  case notNarrower
  /// Not by the owner.
  case notOwner
  /// A compartment of all for another circle than that of all active bodies.
  case notAllBodies
  /// The compartment is erased.
  case compartmentErased

  // Erasure.
  /// The compartment is never erased.
  case neverErased
  /// The compartment is erased at once.
  case requestNotNeeded
  /// A request is pending.
  case requestedBefore
  /// No request is pending.
  case notRequested
  /// The one who asked confirms.
  case samePerson
  /// The author's body may not confirm.
  case notEraser
  /// The erasure is not decided.
  case notIntended
  /// The erasure was recorded before.
  case doneBefore

  // Data events.
  /// Not the compartment's next version.
  case versionNotNext
  /// Not the compartment's newest key epoch.
  case keyEpochNotNewest
  /// Keys that are not wrapped to the newest epochs of circle and bodies.
  case compartmentNotCurrent
}
