import CleryLaw
import Glibc

/// Decides incidents by the whole law, in memory, on one core, and keeps every answer with its reasons.
///
///     lawbench 1000000            waits for lines on standard input; for each it decides all of them once and
///                                 answers: wall seconds, CPU seconds, answers, units counted, cells not zero
///     lawbench 1000000 facts.csv  writes the same facts as a table first
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count > 1, let count = Int(arguments[1]) else {
            print("lawbench INCIDENTS [FACTS.csv]")
            exit(2)
        }
        var source = Incidents(seed: 1)
        let incidents = (0..<count).map { _ in source.next() }
        if arguments.count > 2 { Export.write(incidents, to: arguments[2]) }
        var derivation = Derivation()
        say("ready")
        while readLine() != nil {
            let (wall, cpu) = (clock(CLOCK_MONOTONIC), clock(CLOCK_PROCESS_CPUTIME_ID))
            derivation.run(incidents)
            let wallEnd = clock(CLOCK_MONOTONIC) - wall
            let cpuEnd = clock(CLOCK_PROCESS_CPUTIME_ID) - cpu
            say("\(wallEnd) \(cpuEnd) \(derivation.answers.count) \(derivation.counted) \(derivation.cells)")
        }
    }

    static func say(_ text: String) {
        print(text)
        fflush(nil)
    }

    static func clock(_ kind: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(kind, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// All answers of all incidents, and the tables made of them.
struct Derivation {
    private let tally = Tally()
    private(set) var answers: [Contribution] = []
    /// One number for each year, family, category, bias and geography.
    private var table = [Int64](repeating: 0, count: 8 * 8 * 32 * 16 * 8)
    private let firstYear: Int16 = 2018

    mutating func run(_ incidents: [IncidentFacts]) {
        answers.removeAll(keepingCapacity: true)
        for index in table.indices { table[index] = 0 }
        for index in incidents.indices {
            tally.count(incidents[index], index: Int32(index), into: &answers)
        }
        for answer in answers where answer.standing == .counted {
            let cell = answer.cell
            let year = Int(cell.year - firstYear) & 7
            let bias = cell.bias.map(Derivation.number) ?? 0
            let row = (year * 8 + Int(cell.family.rawValue)) * 32 + Int(cell.category.rawValue)
            table[(row * 16 + bias) * 8 + Int(cell.geography.rawValue)] += Int64(answer.count)
        }
    }

    private static func number(_ bias: BiasCategory) -> Int {
        switch bias {
        case .race: 1
        case .gender: 2
        case .genderIdentity: 3
        case .religion: 4
        case .sexualOrientation: 5
        case .ethnicity: 6
        case .nationalOrigin: 7
        case .disability: 8
        case .notListed: 9
        }
    }

    var counted: Int64 { table.reduce(0, +) }
    var cells: Int { table.count { $0 != 0 } }
}
