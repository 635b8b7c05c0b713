import Clearing

/// Finds the column for which the core refuses a row.
struct RefusedField {
  let mapping: ImportMapping
  let cells: ImportRow
  let entry: IncidentEntry

  /// The refusal as a rejection of a field.
  func rejection(_ refusal: Refusal, row: Int) -> ImportRejection {
    let (field, reason) = place(of: refusal)
    var value = cells[field] ?? ""
    if case .unknownCode(_, let code) = refusal { value = code }
    return ImportRejection(row: row, field: field, value: value, reason: reason)
  }

  private func place(of refusal: Refusal) -> (field: String, reason: ImportRejection.Reason) {
    switch refusal {
    case .dayInFuture(let day):
      let isOccurred = entry.core.occurred.from == day
      return (
        isOccurred ? mapping.occurred.column : mapping.received?.column ?? mapping.occurred.column,
        .dayInFuture
      )
    case .rangeReversed: return (mapping.occurred.column, .rangeReversed)
    case .unknownCode(let list, _): return (column(of: list) ?? list.rawValue, .unknownCode)
    case .missing(let part): return missing(part)
    case .impossibleCount: return (mapping.affectedPersons ?? mapping.affectedTotal ?? "", .impossibleCount)
    case .severalPrimaryMotives: return (column(of: .motives) ?? "", .severalPrimaryMotives)
    case .textTooLong(let limit): return (longest(beyond: limit), .textTooLong)
    case .questionWaits, .noQuestionWaits, .referralNotReported, .offerInTime, .handedInCircle,
      .acceptedAlready, .escalationOver,
      .tellsTooMuch:
      return ("", .refused)
    case .control: return ("", .refused)
    case .conference, .followUpNotWished, .followUpUnclear, .lastIncident: return ("", .refused)
    case .selfCheck: return ("", .refused)
    case .unknownDeadlineRule, .unknownStartFact, .deadlineOutOfArea, .deadlineOutOfLand, .deadlineNotOpen,
      .breachNotOpen:
      return ("", .refused)
    case .consentWithdrawn, .secrecyRestored, .thirdPartyCannotConsent, .anonymousReport, .groundNotUsable,
      .disclosureNeedsAnother, .disclosureDecided, .policeOfferUnconfirmed:
      return ("", .refused)
    case .accusedRecipient, .notOnStaffPath, .unknownBody, .ownBodyAccused, .notAColleague, .nobodyLeft:
      return ("", .refused)
    case .tiedThroughOthers, .tellsReporter: return ("", .refused)
    case .noNewCases, .cannotHoldPost, .postVacant, .cannotStandIn, .hierarchyCircle: return ("", .refused)
    case .meetingOver, .attendanceMissing, .namesAFile, .draftReplaced: return ("", .refused)
    case .findingNeedsAnother, .findingReleased, .findingTakenBack: return ("", .refused)
    case .notFoundOrNotPermitted, .caseClosed, .caseOpen, .referralOpen, .consentMissing, .consentRefused,
      .dutyToProsecuteNotExplained, .neverReferable, .nothingToRefer, .notARecipient, .referralNotOffered,
      .referralNotAccepted, .offerLapsed, .nothingChanged, .kitNotProven, .openWork, .notPermitted,
      .newerProgram, .dayInPast, .unknownStep, .stepAsks, .unknownVersion, .closingBlocked, .unreadableRules,
      .versionTaken, .versionNotNewer, .codesRemoved,
      .dayNotAhead, .erasureHeld, .erasureRequested,
      .erasureWaiting, .erasureNeedsAnother, .erasureGrew:
      return ("", .refused)
    }
  }

  private func missing(_ part: Refusal.Requirement) -> (field: String, reason: ImportRejection.Reason) {
    switch part {
    case .act: return (column(of: .acts) ?? CodeListName.acts.rawValue, .missingAct)
    case .place:
      let area = mapping.municipality ?? mapping.district ?? mapping.state
      return (area?.column ?? "", .missingPlace)
    case .date: return (mapping.occurred.column, .blank)
    case .person, .text, .motive, .contact, .classes, .summary, .name, .facts, .reason: return ("", .refused)
    }
  }

  private func column(of list: CodeListName) -> String? {
    switch list {
    case .acts: return mapping.acts.cells?.column
    case .motives: return mapping.motives.cells?.column
    case .areas: return mapping.areaOfLife.cells?.column
    case .places: return mapping.places.cells?.column
    case .objects: return mapping.objects.cells?.column
    case .affectedKinds: return mapping.affectedKind.cells?.column
    case .accusedKinds: return mapping.accusedKind.cells?.column
    case .reporterRelations: return mapping.reporterRelation.cells?.column
    case .channels: return mapping.channel.cells?.column
    case .actionPoints: return nil
    case .conferenceReasons, .followUpOutcomes, .lessonCategories: return nil
    case .disclosureGrounds, .trainingTopics, .trainingFormats, .trainingGroups: return nil
    case .selfCheckFields, .selfCheckCriteria, .selfCheckViews: return nil
    case .consequences, .needs, .purposes, .languages, .assessors, .ageBands, .formsOfDiscrimination,
      .supportOutcomes, .institutionalOutcomes, .criminalOutcomes, .closingReasons, .reopeningReasons,
      .declineReasons, .returnReasons, .recallReasons, .reportOutcomes, .erasureGrounds, .holdReasons:
      return nil
    }
  }

  /// The first column of a text that is longer than allowed; the longest of all columns if several together are.
  private func longest(beyond limit: Int) -> String {
    let texts = [
      mapping.narrative, mapping.exactPlace, mapping.state, mapping.district, mapping.municipality,
      mapping.reference,
    ]
    let lines = texts.compactMap { $0?.column }
    if let column = lines.first(where: { (cells[$0]?.utf8.count ?? 0) > limit }) { return column }
    return cells.max { ($0.value.utf8.count, $0.key) < ($1.value.utf8.count, $1.key) }?.key ?? ""
  }
}
