import ArgumentParser

/// Referrals: offers of a case to another body, and what became of them.
struct ReferralCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral",
    abstract: "Referrals: offer, preview, list, show, accept, decline, report, print.",
    subcommands: [
      ReferralOffer.self, ReferralPreview.self, ReferralListCommand.self, ReferralShow.self,
      ReferralAccept.self, ReferralDecline.self, ReferralReport.self, ReferralPrint.self,
    ])
}
