import CleryLaw
import Foundation
import Glibc

/// What was said to the mail server in the moments that the database has not written yet: a file beside it.
///
/// A line is written before a message's content is handed over and another when the server has answered. They are given
/// to the kernel at once, which keeps them when the process is killed; only a power cut loses them. So after a kill at
/// most one message a connection is uncertain. The file holds numbers, and no address.
///
/// Notices have one file, named after a campaign in its first line; each gateway of warnings has one of its own.
final class DeliveryJournal: @unchecked Sendable {
    static let name = "openclery.notices"
    static func name(gateway: Int64) -> String { "openclery.alerts.\(gateway)" }

    /// What is known of a message that was in hand when the process ended.
    enum Last: Equatable {
        /// Its content was begun, and no answer was read: the server may have taken it.
        case handed
        case answered(code: Int, at: Instant, reference: [UInt8]? = nil)
    }

    private let file: Int32
    private let reserve: DiskReserve?

    /// Begins the file anew.
    convenience init(_ office: Office, campaign: Int64) throws {
        try self.init(office, Self.name, of: campaign)
    }

    /// - Parameter handed: what went a moment ago by an earlier journal, for the budget.
    init(
        _ office: Office, _ name: String, of subject: Int64, reserve: DiskReserve? = nil,
        after handed: [Instant] = []
    ) throws {
        self.reserve = reserve
        file = open(office.folder + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw OfficeFault.unwritable(office.folder + "/" + name) }
        let earlier = handed.map { "H 0 \($0.milliseconds)\n" }.joined()
        write("boot \(Self.boot) \(subject)\n\(earlier)")
    }

    deinit { close(file) }

    /// A line goes to the kernel in one call, so that lanes do not mix theirs.
    private func write(_ line: String) {
        var line = line
        line.withUTF8 { bytes in
            guard Glibc.write(file, bytes.baseAddress, bytes.count) < bytes.count else { return }
            // The disk is full: a warning's journal may take of the reserve.
            if let reserve, reserve.release() { _ = Glibc.write(file, bytes.baseAddress, bytes.count) }
        }
    }

    /// - Parameters:
    ///   - at: by this the next process knows how much of a budget is used.
    ///   - parts: for how many messages it counts.
    func hand(_ number: Int64, at: Instant? = nil, parts: Int = 1) {
        write("H \(number)\(at.map { " \($0.milliseconds) \(parts)" } ?? "")\n")
    }
    func answered(_ number: Int64, _ code: Int, at: Instant, reference: [UInt8]? = nil) {
        write("A \(number) \(code) \(at.milliseconds)\(reference.map { " " + $0.hex } ?? "")\n")
    }

    /// What the file says of a campaign; nil when the machine was started anew since, or it tells of another campaign.
    static func read(_ office: Office, campaign: Int64) -> [Int64: Last]? {
        read(office, name, of: campaign)?.last
    }

    /// The same, with the instants at which something was handed over, in their order; one for each part.
    static func read(_ office: Office, _ name: String, of subject: Int64)
        -> (last: [Int64: Last], handed: [Instant])?
    {
        guard let text = try? String(contentsOfFile: office.folder + "/" + name, encoding: .utf8) else {
            return nil
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // What stands after the last line end was cut off.
        _ = lines.popLast()
        guard lines.first == "boot \(boot) \(subject)" else { return nil }
        var (last, handed): ([Int64: Last], [Instant]) = ([:], [])
        for line in lines.dropFirst() {
            let words = line.split(separator: " ")
            guard words.count > 1, let number = Int64(words[1]) else { continue }
            if words[0] == "H" {
                last[number] = .handed
                if words.count > 2, let at = Int64(words[2]) {
                    let parts = words.count > 3 ? Int(words[3]) ?? 1 : 1
                    handed += Array(repeating: Instant(milliseconds: at), count: min(max(parts, 1), 99))
                }
            } else if words.count > 3, let code = Int(words[2]), let at = Int64(words[3]) {
                last[number] = .answered(
                    code: code, at: Instant(milliseconds: at),
                    reference: words.count > 4 ? [UInt8](hex: String(words[4])) : nil)
            }
        }
        return (last, handed)
    }

    /// Changes with each start of the machine.
    private static let boot =
        (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8))?.trimmingSpace
        ?? "unknown"
}
