import CleryLaw
import Crypto
import Foundation

/// The lines of the proof file. The register keeps a hash over the lines of each batch, so that the file can be checked
/// against it.
struct ProofLines: Sendable {
    static let head = [
        "batch", "number", "kind", "id", "name", "address", "url", "document_sha256", "at_utc", "result",
        "code",
        "attempts", "handed_over_again", "message_id",
    ]

    private let campaign: Campaign
    private let key: DeliveryKey
    private let host: String

    init(_ campaign: Campaign, _ key: DeliveryKey) {
        (self.campaign, self.key) = (campaign, key)
        host = URL(string: campaign.report.url)?.host ?? "localhost"
    }

    func messageID(_ number: Int64) -> String { key.messageID(campaign.id, number, host: host) }

    func cells(_ batch: Int64, _ line: ResultLine, _ person: NoticePerson) -> [String] {
        [
            "\(batch)", "\(line.number)", person.kind.title, person.id, person.name, person.address.text,
            campaign.report.url, campaign.report.hash, Self.utc(line.at), line.result.rawValue,
            "\(line.code)", "\(line.attempts)", "\(line.again)", messageID(line.number),
        ]
    }

    /// The lines of one batch as they stand in the file.
    func bytes(_ batch: Int64, _ lines: [(ResultLine, NoticePerson)]) -> [UInt8] {
        var csv = CSVWriter()
        for (line, person) in lines { csv.row(cells(batch, line, person)) }
        return csv.bytes
    }

    func hash(_ batch: Int64, _ lines: [(ResultLine, NoticePerson)]) -> [UInt8] {
        Array(SHA256.hash(data: bytes(batch, lines)))
    }

    /// `2026-09-29T13:05:07.123Z`
    static func utc(_ instant: Instant) -> String {
        let seconds = instant.milliseconds / 1000
        let (day, second) = (Day(number: Int32(clamping: seconds / 86_400)), Int(seconds % 86_400))
        func digits(_ number: Int64, _ count: Int) -> String {
            let text = "\(number)"
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        return "\(day)T\(digits(Int64(second / 3600), 2)):\(digits(Int64(second / 60 % 60), 2)):"
            + "\(digits(Int64(second % 60), 2)).\(digits(instant.milliseconds % 1000, 3))Z"
    }
}
