import Foundation

/// Says once a second how far an import is: share of the file, rows a second, time left.
struct Progress {
    private let start = Date()

    func show(bytes: Int64, total: Int64, rows: Int) {
        let seconds = Date().timeIntervalSince(start)
        guard total > 0, bytes > 0, seconds > 0.5 else { return }
        let share = Double(bytes) / Double(total)
        let left = seconds / share - seconds
        say(
            "\(Int(share * 100)) %  \(rows) rows  \(Int(Double(rows) / seconds)) rows/s  \(rounded(left)) s left"
        )
    }
}

/// One decimal.
func rounded(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
