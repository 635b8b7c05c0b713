extension RosterViolation {
  /// What to bring up to date, when the rule is broken only because something moved on since the draft was made;
  /// nil when trying again cannot help.
  var staleReason: StaleReason? {
    switch self {
    case .authorEpochNotNewest: .author
    case .bodyEpochNotNext(let body), .bodyWrapsNotMembers(let body), .bodyEpochNotNewest(let body):
      .body(body)
    case .circleEpochNotNext(let circle), .circleNotCurrent(let circle), .circleWrapNotCurrent(let circle):
      .circle(circle)
    case .keyEpochsWrong(let compartment), .keyEpochNotNewest(let compartment),
      .circleChanged(let compartment),
      .compartmentNotCurrent(let compartment), .notAllBodies(let compartment):
      .compartment(compartment)
    case .authorUnknown, .authorRemoved, .bodyNotActive, .signatureInvalid, .notKeyHolder, .controlMissing,
      .controlHash, .controlInvalid, .genesisMissing, .genesisNotFirst, .genesisLogID, .genesisKey,
      .bodyKnown, .notItsFounder, .founderNotKeyHolder, .bodyUnknown, .bodyNotFounded, .foundingHashDiffers,
      .admittedBefore, .endVotedBefore, .foreignBody, .memberUnknown, .memberKnown, .roleNotAllowed,
      .lastKeyHolder, .memberEpochNotNext, .removesItself, .removalWithoutEpoch, .circleUnknown,
      .circleIDWrong, .notOfCircle, .circleBodyNotActive, .circleReasonWrong, .compartmentUnknown,
      .compartmentKnown, .slotKnown, .commitmentDiffers, .notWider, .notNarrower, .notOwner,
      .compartmentErased, .neverErased, .requestNotNeeded, .requestedBefore, .notRequested, .samePerson,
      .notEraser, .notIntended, .doneBefore, .versionNotNext:
      nil
    }
  }
}
