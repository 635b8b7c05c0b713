import Clearing

/// What an offer would show its recipient.
struct PreviewPage: Encodable {
  let sheet: OfferSheet
  let package: ReferralPackage?
  let due: String

  init(_ preview: OfferReferral.Preview) {
    sheet = preview.sheet
    package = preview.package
    due = preview.due.description
  }

  /// The page as text; asking for it is asking for the words too.
  func text(_ labels: Labels) -> String {
    var lines = [
      "\(labels.label(.acts, sheet.topic))  \(sheet.place)  \(labels.label(.languages, sheet.language))",
      "\(labels.label(.purposes, sheet.purpose))  \(sheet.classes.map(labels.dataClass).joined(separator: ", "))",
      due,
    ]
    guard let package else { return lines.joined(separator: "\n") }
    lines.append(package.summary)
    for incident in package.incidents {
      lines.append(
        [incident.area.label, incident.exactPlace, incident.narrative].compactMap { $0 }.joined(
          separator: "\n"))
    }
    lines += package.persons.map { [$0.label, $0.name].compactMap { $0 }.joined(separator: "  ") }
    lines += package.contacts.map {
      [$0.phone, $0.mail, $0.address, $0.advice].compactMap { $0 }.joined(separator: "  ")
    }
    return lines.joined(separator: "\n")
  }
}
