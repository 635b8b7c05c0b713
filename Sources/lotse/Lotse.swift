import ArgumentParser
import CursesDriver
import Foundation
import Hardening

/// The root of the command line: one subcommand a file.
@main
struct Lotse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lotse",
    abstract: "The case manager of a local alliance against racism and hate.",
    version: "0.1.0",
    subcommands: [
      OpenScreen.self, DemoCommand.self, FoundCommand.self, BodyCommand.self, MemberCommands.self,
      PasswordCommand.self, KitCommand.self, ReportCommand.self, IncidentCommand.self, CaseCommand.self,
      ConsentCommand.self, DisclosureCommand.self, ReferralCommand.self, InboxCommand.self,
      SummaryCommand.self, ImportCommand.self,
      ProcedureCommand.self, TaxonomyCommand.self,
      PostCommand.self, CapacityCommand.self,
      MeetingCommand.self, TrainingCommand.self, EffortCommand.self, FindingCommand.self,
      TickCommand.self, EnquiryCommand.self,
      RightsCommand.self, AccessLogCommand.self, VerifyCommand.self, HeadCommand.self, DoctorCommand.self,
      EraseCommand.self, RetentionCommand.self,
      ConflictCommand.self,
      DeadlineCommand.self, BreachCommand.self, EscalationCommand.self,
      DecisionCommand.self, MeasureCommand.self,
      DecisionCommand.self, SelfCheckCommand.self,
    ],
    defaultSubcommand: OpenScreen.self)

  /// Parses, runs and leaves with the exit code of the outcome: results on stdout, everything else on stderr.
  @MainActor static func main() async {
    Hardening.begin()
    // While the screens are open the terminal's own handlers come first: only they can give it back.
    CursesTerminal.endCrashes(by: Hardening.crashEnding)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      ExitReport(error).leave()
    }
  }
}
