import ArgumentParser
import CleryOffice

struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "Let somebody in again who cannot sign in: for emergencies, on the office's own machine.",
        subcommands: [PeoplePassword.self, PeopleUnlock.self])
}

struct PeoplePassword: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Make a new one-time password for an account, and print it.",
        discussion: """
            It is good for one week and must be changed at the first sign-in. The account's sessions end, and an event \
            is left in the register. The office may be served meanwhile.
            """)
    @OptionGroup var data: OfficeFolder
    @Argument(help: "The name by which the person signs in.") var name: String

    func run() throws {
        let office = try data.open()
        let password = try People.newPassword(for: name, in: office)
        try office.close()
        print("\(name) signs in with the password \(password)")
    }
}

struct PeopleUnlock: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: "Take an account's second factor away, when phone and recovery codes are gone.",
        discussion: """
            Its sessions end, and an event is left in the register. The password stays: `openclery people password` \
            makes a new one.
            """)
    @OptionGroup var data: OfficeFolder
    @Argument(help: "The name by which the person signs in.") var name: String

    func run() throws {
        let office = try data.open()
        try People.unlock(name, in: office)
        try office.close()
        print("\(name) signs in with the password alone.")
    }
}
