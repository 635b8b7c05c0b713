import ArgumentParser

/// Referrals: offers of a case to another body, and what became of them.
struct ReferralCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral",
    abstract:
      "Referrals: offer, preview, list, show, ask, reply, accept, decline, recall, work, contacted, report, return, close.",
    subcommands: [
      ReferralOffer.self, ReferralPreview.self, ReferralListCommand.self, ReferralShow.self,
      ReferralAccept.self, ReferralDecline.self, ReferralReport.self, ReferralPrint.self,
      ReferralAsk.self, ReferralReply.self, ReferralRecall.self, ReferralWork.self,
      ReferralContactedCommand.self, ReferralReturn.self, ReferralClose.self, ReferralReturned.self,
    ])
}
