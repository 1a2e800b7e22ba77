import ArgumentParser

/// The front door: one command a file.
@main
struct OpenClery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openclery",
        abstract: "Campus safety records by the Jeanne Clery Act: facts in, numbers with their proof out.",
        version: "0.1.0",
        subcommands: [
            Init.self, Serve.self, DemoCommand.self, Import.self, ExportCommand.self,
            StatisticsCommand.self, Why.self, PlacesCommand.self, FiresCommand.self, ReconcileCommand.self,
            Cases.self,
            LawCommand.self, DeadlinesCommand.self, PracticeCommand.self, ReportCommand.self,
            PoliciesCommand.self, PeopleCommand.self,
            VerifyCommand.self, BackupCommand.self, Restore.self, SchemaCommand.self,
            PermissionsCommand.self, BenchStatistics.self, BenchAlerts.self, Carry.self,
        ])

    /// Exit codes are a contract: 0 done, 1 the work found a fault, 2 wrong use.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let fault as Fault {
            end(with: fault)
        } catch let code as ExitCode {
            Self.exit(withError: code)
        } catch {
            leave(error)
        }
    }
}
