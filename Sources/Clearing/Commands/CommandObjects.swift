// The numbers by which commands name what they are done to, for the access log.

extension Command {
  /// The number of the object, as it was typed; nil for a command without one.
  public var object: String? { nil }
}

extension CorrectIncident {
  /// Its number.
  public var object: String? { number }
}

extension NoteIncident {
  /// Its number.
  public var object: String? { number }
}

extension CorrectCase {
  /// Its number.
  public var object: String? { number }
}

extension AssignCase {
  /// Its number.
  public var object: String? { number }
}

extension NoteCase {
  /// Its number.
  public var object: String? { number }
}

extension CloseCase {
  /// Its number.
  public var object: String? { number }
}

extension ReopenCase {
  /// Its number.
  public var object: String? { number }
}

extension RecordStep {
  /// Its number.
  public var object: String? { number }
}

extension MoveCase {
  /// Its number.
  public var object: String? { number }
}

extension GiveFeedback {
  /// Its number.
  public var object: String? { number }
}

extension RecordConsent {
  /// Its number.
  public var object: String? { number }
}

extension RecordDeadline {
  /// Its number.
  public var object: String? { number }
}

extension EndDeadline {
  /// Its number.
  public var object: String? { number }
}

extension ExtendConsent {
  /// Its number.
  public var object: String? { number }
}

extension WithdrawConsent {
  /// Its number.
  public var object: String? { number }
}

extension LimitConsent {
  /// Its number.
  public var object: String? { number }
}

extension ReleaseSecrecy {
  /// Its number.
  public var object: String? { number }
}

extension GiveNotice {
  /// Its number.
  public var object: String? { number }
}

extension RequestDisclosure {
  /// Its number.
  public var object: String? { number }
}

extension DecideDisclosure {
  /// Its number.
  public var object: String? { number }
}

extension ShieldIncident {
  /// Its number.
  public var object: String? { number }
}

extension ShieldCase {
  /// Its number.
  public var object: String? { number }
}

extension DeclareRelation {
  /// Its number.
  public var object: String? { number }
}

extension OfferReferral {
  /// Its number.
  public var object: String? { number }
}

extension AcceptReferral {
  /// Its number.
  public var object: String? { number }
}

extension DeclineReferral {
  /// Its number.
  public var object: String? { number }
}

extension ReportReferral {
  /// Its number.
  public var object: String? { number }
}

extension AskReferral {
  /// Its number.
  public var object: String? { number }
}

extension ReplyReferral {
  /// Its number.
  public var object: String? { number }
}

extension RecallReferral {
  /// Its number.
  public var object: String? { number }
}

extension LapseReferral {
  /// Its number.
  public var object: String? { number }
}

extension WorkReferral {
  /// Its number.
  public var object: String? { number }
}

extension ContactReferral {
  /// Its number.
  public var object: String? { number }
}

extension ReturnReferral {
  /// Its number.
  public var object: String? { number }
}

extension CloseReferral {
  /// Its number.
  public var object: String? { number }
}

extension OpenCaseFromReferral {
  /// The referral's number.
  public var object: String? { number }
}

extension CallConference {
  /// Its number.
  public var object: String? { number }
}

extension HoldConference {
  /// Its number.
  public var object: String? { number }
}

extension EndConference {
  /// Its number.
  public var object: String? { number }
}

extension FollowUpCase {
  /// Its number.
  public var object: String? { number }
}

extension NoteLesson {
  /// Its number.
  public var object: String? { number }
}

extension LinkCaseIncident {
  /// Its number.
  public var object: String? { number }
}
