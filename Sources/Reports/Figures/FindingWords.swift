import Clearing
import Config

extension SummarySheet {
  /// The words of the bodies as one part of the sheet; nil where there are none.
  public var findingsPart: AnnexPart? {
    guard !findings.isEmpty else { return nil }
    return AnnexPart(title: ReportPhrase.findings.text(in: language), lines: findings.flatMap(paragraphs))
  }

  /// The words themselves, in the sheet's language.
  func text(_ finding: FrozenFinding) -> String {
    language == .german ? finding.text.de : finding.text.english
  }

  /// What they are: a finding, a proposal, an invented example, one that the affected person approved.
  func words(_ kind: FindingKind, _ ground: ExampleGround?) -> String {
    let phrase: ReportPhrase
    switch (kind, ground) {
    case (.finding, _): phrase = .kindFinding
    case (.proposal, _): phrase = .kindProposal
    case (.example, .approved): phrase = .exampleApproved
    case (.example, _): phrase = .exampleComposite
    }
    return phrase.text(in: language)
  }

  private func paragraphs(_ finding: FrozenFinding) -> [String] {
    let lines = text(finding).split(whereSeparator: \.isNewline).map(String.init)
    return ["\(words(finding.kind, finding.ground)): \(lines.first ?? "")"] + lines.dropFirst()
  }
}

extension SummarySheet.Standing {
  var isReleased: Bool {
    if case .released = self { return true }
    return false
  }
}
