// Times the matching of location words with 20,000 places. See run.
import Foundation

/// What PlaceIndex needs of the office; the kind decides nothing there.
enum PlaceKind: Sendable, Equatable { case building }

func dice(_ seed: UInt64) -> () -> Int {
    var state = seed
    return {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33)
    }
}

func clock_gettime_nsec(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

@main struct Bench {
    static func main() {
        let roll = dice(7)
        let syllables = ["an", "bor", "cle", "dun", "el", "fen", "gar", "hol", "ire", "jor", "kin", "lan", "mor", "nor"]
        func word() -> String { (0..<(2 + roll() % 2)).map { _ in syllables[roll() % syllables.count] }.joined() }
        let kinds = ["Hall", "House", "Library", "Center", "Lot", "Building", "Apartments", "Field"]
        let words = (0..<6_000).map { _ in word().capitalized }
        let places = (1...20_000).map { id -> PlaceIndex.Entry in
            if id % 5 == 0 {
                let name = "\(id % 900 * 100) Block \(["N", "S"][id % 2]) \(words[roll() % 800]) Street"
                return .init(id: Int64(id), name: name)
            }
            let name = "\(words[roll() % words.count]) \(words[roll() % words.count]) \(kinds[roll() % kinds.count])"
            return .init(
                id: Int64(id), name: name, aliases: id % 7 == 0 ? [words[roll() % words.count]] : [],
                number: String(id), address: "\(1 + roll() % 3000) \(words[roll() % 800]) Avenue")
        }
        let start = Date()
        let index = PlaceIndex(places)
        print("index of \(index.count) places: \(Int(Date().timeIntervalSince(start) * 1000)) ms")
        var asked: [String] = []
        for number in 0..<20_000 {
            let name = places[roll() % places.count].name
            switch number % 8 {
            case 0: asked.append(name)
            case 1: asked.append(name.uppercased() + " #\(roll() % 900)")
            case 2: asked.append("Near " + name)
            case 3:
                var letters = Array(name)
                letters.swapAt(1, 2)
                asked.append(String(letters))
            case 4: asked.append(String(name.dropLast(3)))
            case 5: asked.append("\(roll() % 3000) \(words[roll() % 800]) Ave")
            case 6: asked.append("\(words[roll() % words.count]) Hall parking lot, third floor")
            default: asked.append(["Hall", "Parking Lot", "Street", "unknown", "10th St / Jordan Ave"][roll() % 5])
            }
        }
        var times: [(Double, String)] = []
        var found = 0
        for text in asked {
            let from = clock_gettime_nsec(CLOCK_THREAD_CPUTIME_ID)
            if !index.proposals(for: text).isEmpty { found += 1 }
            times.append((Double(clock_gettime_nsec(CLOCK_THREAD_CPUTIME_ID) - from) / 1e6, text))
        }
        // Processor time: the machine may have other work.
        times.sort { $0.0 < $1.0 }
        func at(_ part: Double) -> String { String(format: "%.3f ms", times[Int(Double(times.count - 1) * part)].0) }
        print("\(asked.count) wordings, \(found) with proposals: median \(at(0.5)), p99 \(at(0.99)), most \(at(1))")
        print("slowest: " + times.suffix(6).map { "\($0.1) \(String(format: "%.2f", $0.0))" }.joined(separator: "; "))
    }
}
