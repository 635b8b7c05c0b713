import Clearing

/// One event of each name, with every field filled: what golden files and round trips are compared with.
public enum SampleEvents {
  /// The event of that name.
  public static func event(_ name: EventName) -> Event {
    switch name {
    case .incidentRecorded, .incidentCorrected, .incidentNarrated, .incidentNoted: return incident(name)
    case .caseOpened, .caseCorrected, .caseAssigned, .caseClosed, .caseReopened, .consentGiven,
      .consentRefused,
      .personDescribed, .contactRecorded, .caseNoted:
      return file(name)
    case .referralOffered, .referralAccepted, .referralDeclined, .referralReported, .packageFrozen,
      .resultWritten:
      return referral(name)
    case .registerOpened: return .registerOpened(RegisterOpened(body: SampleAlliance.north))
    case .fileNumberGiven: return .fileNumberGiven(FileNumberGiven(number: "BN-26-0198", caseCover: cover))
    case .importRowsRegistered:
      return .importRowsRegistered(ImportRowsRegistered(collection: "arvig", keys: ["00ff-1", "00ff-2"]))
    case .kitProved: return .kitProved(KitProved(kit: SampleAlliance.nora.member, on: day))
    case .memberRenewed:
      return .memberRenewed(MemberRenewed(member: SampleAlliance.nils.member, way: .kit, on: day))
    case .memberLeft: return .memberLeft(MemberLeft(member: SampleAlliance.nils.member, on: day))
    case .bodyDescribed: return .bodyDescribed(SampleAlliance.description(SampleAlliance.north))
    case .memberNamed:
      return .memberNamed(MemberNamed(member: SampleAlliance.nora.member, name: "Nora Beispiel"))
    case .accessNoted:
      return .accessNoted(
        AccessNoted(
          year: 2026,
          lines: [
            .init(kind: "open_case", object: "BN-26-0198", reason: nil, hour: 492_950, count: 2),
            .init(kind: "refused", object: nil, reason: nil, hour: 492_950, count: 1),
          ]))
    case .rightsAdopted:
      return .rightsAdopted(RightsAdopted(version: "2026-2", from: day, text: "version: \"2026-2\"\n"))
    }
  }

  private static let cover = CompartmentID(high: 7, low: 1)
  private static let core = CompartmentID(high: 7, low: 2)
  private static let package = CompartmentID(high: 7, low: 3)
  private static let person = CompartmentID(high: 7, low: 4)
  private static let day = SampleAlliance.friday

  private static func incident(_ name: EventName) -> Event {
    if name == .incidentCorrected { return .incidentCorrected(IncidentCorrected(core: fullCore())) }
    if name == .incidentNoted { return .incidentNoted(IncidentNoted(text: "Rückfrage beim Hausmeister.")) }
    if name == .incidentNarrated {
      return .incidentNarrated(
        IncidentNarrated(incident: core, narrative: "Text mit \"Zeichen\" & ü.", exactPlace: "Marktstraße 3"))
    }
    return .incidentRecorded(
      IncidentRecorded(
        number: "V-26-4821-390", core: fullCore(), facts: CompartmentID(high: 7, low: 5), contributed: true))
  }

  private static func file(_ name: EventName) -> Event {
    let terms = SampleEntries.terms()
    let record = PersonRecord(
      label: "Person A", name: "Amal Beispiel", ageBand: "adult", language: "Arabisch")
    let contact = ContactRecord(phone: "0170", mail: "a@example.org", address: "Weg 1", advice: "abends")
    let closing = Closing(
      reason: "done", support: "stabilised", institutional: "apology", criminal: "charged")
    let events: [EventName: Event] = [
      .caseOpened: .caseOpened(
        CaseOpened(
          number: "F-26-4821-390", cover: SampleEntries.cover(urgency: .urgent), incidents: [core],
          contributed: true, procedureVersion: "1")),
      .caseCorrected: .caseCorrected(CaseCorrected(cover: SampleEntries.cover())),
      .caseAssigned: .caseAssigned(CaseAssigned(member: SampleAlliance.nils.member)),
      .caseClosed: .caseClosed(CaseClosed(closing: closing, on: day)),
      .consentGiven: .consentGiven(ConsentGiven(terms: terms)),
      .consentRefused: .consentRefused(ConsentRefused(terms: terms)),
      .personDescribed: .personDescribed(PersonDescribed(caseCover: cover, person: record)),
      .contactRecorded: .contactRecorded(ContactRecorded(caseCover: cover, person: person, contact: contact)),
      .caseNoted: .caseNoted(CaseNoted(caseCover: cover, text: "Notiz")),
    ]
    return events[name] ?? .caseReopened(CaseReopened(reason: "new_facts", on: day))
  }

  private static func referral(_ name: EventName) -> Event {
    let sheet = OfferSheet(
      topic: "threat", place: "Beispielhausen", language: "de", urgency: .urgent,
      purpose: "criminal_complaint",
      classes: [.facts, .contact, .identity])
    let content = ReferralPackage(
      summary: "Bitte um Anzeige.",
      incidents: [IncidentExtract(core: fullCore(), narrative: "Bedroht.", exactPlace: "Marktstraße 3")],
      persons: [PersonRecord(label: "Person A")], contacts: [ContactRecord(phone: "0170")])
    let events: [EventName: Event] = [
      .referralOffered: .referralOffered(
        ReferralOffered(
          number: "Ü-26-4821-390", caseCover: cover, from: SampleAlliance.north, to: SampleAlliance.police,
          sheet: sheet, package: package, offeredOn: day, due: day.adding(days: 11))),
      .referralAccepted: .referralAccepted(ReferralAccepted(on: day, reference: "ST/0815")),
      .referralDeclined: .referralDeclined(
        ReferralDeclined(reason: "no_capacity", suggestion: SampleAlliance.south, on: day)),
      .referralReported: .referralReported(ReferralReported(outcome: "complaint_taken", on: day)),
      .packageFrozen: .packageFrozen(
        PackageFrozen(referral: CompartmentID(high: 7, low: 6), package: content)),
    ]
    return events[name] ?? .resultWritten(ResultWritten(text: "Anzeige ist aufgenommen."))
  }

  private static func fullCore() -> IncidentCore {
    var core = SampleEntries.core()
    core.occurred = Occurrence(from: day.adding(days: -3), until: day.adding(days: -1), precision: .month)
    core.area = Area(state: "Thüringen", district: "16055", municipality: "Beispielhausen")
    core.areaOfLife = "offices"
    core.objects = ["memorial_tree"]
    core.affectedKind = "person"
    core.affected = AffectedCount(total: 3, persons: 2, atLeast: true)
    core.accusedKind = "unknown_person"
    core.reportedToPolice = .yes
    core.consequences = ["fear"]
    core.reporterRelation = "witness"
    core.channel = "phone"
    core.suspected = true
    core.source = SourceReference(collection: "arvig", reference: "12", values: ["category_de": ["Angriff"]])
    return core
  }
}
