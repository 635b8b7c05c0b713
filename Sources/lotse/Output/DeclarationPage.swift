import Clearing
import Config
import ReadModel
import Reports

/// All declarations of a case.
struct DeclarationPage: Encodable {
  let number: String
  let consents: [ConsentLine]
  let releases: [ReleaseLine]
  let notices: [NoticeLine]

  init(_ view: CaseView, _ labels: Labels) {
    number = view.row.number
    consents = view.consents.map { ConsentLine($0, labels) }
    releases = view.releases.map { ReleaseLine($0, labels) }
    notices = view.notices.map { NoticeLine($0, labels) }
  }

  /// The declarations as lines.
  func text(_ view: CaseView, _ labels: Labels) -> String {
    func say(_ phrase: DeclarationPhrase, _ values: [String: String] = [:]) -> String {
      phrase.text(in: labels.language, values)
    }
    var lines = view.consents.map { consent in
      say(
        .line,
        [
          "state": say(consent.standing.phrase), "recipient": labels.body(consent.terms.recipient),
          "purpose": labels.label(.purposes, consent.terms.purpose),
          "classes": consent.terms.classes.map(labels.dataClass).joined(separator: ", "),
          "day": labels.day(consent.terms.givenOn), "until": labels.day(consent.terms.validUntil),
        ])
    }
    if lines.isEmpty { lines = [say(.none)] }
    if !view.releases.isEmpty { lines.append(say(.releaseHeading)) }
    lines += view.releases.map { release in
      say(
        .releaseLine,
        [
          "state": say(release.holdsToday ? .releaseHolds : .releaseOver),
          "recipient": labels.body(release.terms.recipient),
          "classes": release.terms.classes.map(labels.dataClass).joined(separator: ", "),
          "day": labels.day(release.terms.givenOn), "until": labels.day(release.terms.validUntil),
        ])
    }
    if !view.notices.isEmpty { lines.append(say(.noticesHeading)) }
    return (lines + view.notices.map { labels.notice($0) }).joined(separator: "\n")
  }
}

/// One release from secrecy.
struct ReleaseLine: Encodable {
  let recipient: String
  let classes: [String]
  let holdsToday: Bool
  let givenOn: String
  let validUntil: String

  init(_ view: ReleaseView, _ labels: Labels) {
    recipient = labels.code(view.terms.recipient)
    classes = view.terms.classes.map(\.rawValue)
    holdsToday = view.holdsToday
    givenOn = view.terms.givenOn.description
    validUntil = view.terms.validUntil.description
  }
}

/// Somebody who still has to be told something.
struct NoticeLine: Encodable {
  let to: String
  let body: String?
  let disclosure: String?
  let since: String

  init(_ state: NoticeState, _ labels: Labels) {
    since = state.since.description
    switch state.notice {
    case .recipient(let told): (to, body, disclosure) = ("recipient", labels.code(told), nil)
    case .person(let number): (to, body, disclosure) = ("person", nil, number)
    case .dataProtection(let number): (to, body, disclosure) = ("data_protection", nil, number)
    }
  }
}

extension Labels {
  /// Whom to tell, and since when.
  func notice(_ state: NoticeState) -> String {
    let day = day(state.since)
    switch state.notice {
    case .recipient(let told):
      return DeclarationPhrase.noticeBody.text(in: language, ["recipient": body(told), "day": day])
    case .person(let number):
      return DeclarationPhrase.noticePerson.text(in: language, ["number": number, "day": day])
    case .dataProtection(let number):
      return DeclarationPhrase.noticeDataProtection.text(in: language, ["number": number, "day": day])
    }
  }
}
