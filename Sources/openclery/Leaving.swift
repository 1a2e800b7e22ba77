import ArgumentParser
import CleryOffice
import Foundation

/// A fault that the work found: its sentence goes to standard error, the exit code is 1.
struct Fault: Error {
    let sentence: String
}

/// The folder of the office, on every command that works in one.
struct OfficeFolder: ParsableArguments {
    @Option(name: .customLong("data"), help: "The folder that holds the office.")
    var folder = "./office"

    func open() throws -> Office { try Office.open(folder) }
}

func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

func end(with fault: Fault) -> Never {
    say(fault.sentence)
    Foundation.exit(1)
}

/// Ends with the sentence of an error: 0 for help and version, 2 for wrong use, 1 for all else.
func leave(_ error: any Error) -> Never {
    let code = OpenClery.exitCode(for: error)
    let isUse = code != .failure && code != .success
    if code == .success || isUse {
        let message = OpenClery.fullMessage(for: error)
        if code == .success { print(message) } else { say(message) }
        Foundation.exit(code == .success ? 0 : 2)
    }
    // Our own faults are sentences; the system's errors have one of their own beside their description.
    say(error is CocoaError ? "This did not work: \(error.localizedDescription)" : "\(error)")
    Foundation.exit(1)
}

/// Reads `2020-2022`, or `2022` alone.
func years(_ text: String) throws -> ClosedRange<Int> {
    let parts = text.split(separator: "-").map { Int($0) }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2, first <= last,
        (1990...2100).contains(first), last <= 2100, last - first < 50
    else { throw ValidationError("\"\(text)\" is no range of years; write --years 2020-2022.") }
    return first...last
}
