import ArgumentParser
import CleryOffice

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the register's chain and that every table is its fold.")
    @OptionGroup var data: OfficeFolder
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let verdict = Verify.office(in: data.folder)
        print(json ? verdict.json : verdict.text)
        if !verdict.isWhole { throw ExitCode(1) }
    }
}
