import ArgumentParser
import CleryOffice
import Foundation

/// Makes the tables once for each line on standard input, for bench/statistics.
struct BenchStatistics: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-statistics", abstract: "Measure how long the tables take (bench/statistics).",
        shouldDisplay: false)
    @OptionGroup var data: OfficeFolder
    @Option(name: .customLong("years"), help: "First and last year.") var range: String

    func run() throws {
        let years = try years(range)
        let office = try data.open()
        tell("ready")
        while readLine() != nil {
            let (wall, cpu) = (Self.clock(CLOCK_MONOTONIC), Self.clock(CLOCK_PROCESS_CPUTIME_ID))
            var (cells, units) = (0, Int64(0))
            let tables = try office.read { try StatisticsTables(office, years: years, $0) }
            for (_, _, count) in tables.cells {
                if count != 0 { cells += 1 }
                units += count
            }
            let seconds = (Self.clock(CLOCK_MONOTONIC) - wall, Self.clock(CLOCK_PROCESS_CPUTIME_ID) - cpu)
            tell("\(seconds.0) \(seconds.1) \(cells) \(units)")
        }
    }

    private func tell(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private static func clock(_ kind: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(kind, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
