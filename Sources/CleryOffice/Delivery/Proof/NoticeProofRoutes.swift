import CleryLaw
import Crypto
import GRDB
import HTTPTypes

/// The doors of the proof: a summary that names nobody, and the file with a line for each person.
enum NoticeProofRoutes {
    static let pageSize = 50

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> NoticeProofPage {
        let office = visit.office
        return try office.read { db in
            let campaign = try DeliveryRoutes.campaign(visit, db)
            let (lines, total) = try DeliveryResult.page(
                visit.pageNumber, size: pageSize, of: campaign.id, db)
            let openings = try Row.fetchAll(
                db,
                sql: """
                    SELECT notice_openings.at, reason, people, coalesce(accounts.name, sign_in)
                    FROM notice_openings JOIN accounts ON accounts.id = notice_openings.account
                    WHERE campaign = ? ORDER BY notice_openings.id DESC LIMIT 50
                    """, arguments: [campaign.id]
            ).map {
                NoticeProofPage.Opening(
                    at: Instant(milliseconds: $0[0]), reason: $0[1], people: $0[2], who: $0[3])
            }
            return NoticeProofPage(
                campaign: campaign, counts: try CampaignCounts(campaign.id, db), lines: lines, total: total,
                page: visit.pageNumber, openings: openings, words: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "")
        }
    }

    /// Compares a file with the register; it is not kept.
    static func check(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let file = form.files["file"], !file.bytes.isEmpty else {
            page.problem = Problem("file", "Choose a file that is not empty.")
            return visit.page(page, status: .unprocessableContent)
        }
        page.checked = try visit.office.read { try ProofCheck.of(file.bytes, page.campaign, $0) }
        return visit.page(page)
    }

    /// The file names people, so whoever opens it says why, and the register keeps that.
    static func export(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        var page = try page(visit)
        let reason = form.trimmed("reason")
        if let gone = try office.read({ try DisposedNotice.of(page.campaign.id, $0) }) {
            page.problem = Problem("reason", gone.sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        guard !reason.isEmpty, reason.utf8.count <= 500, let account = visit.session?.account else {
            page.problem = Problem("reason", "Say in a few words what the file is for.")
            page.typed = reason
            return visit.page(page, status: .unprocessableContent)
        }
        let onlyUnreached = form["who"] == "unreached"
        let (campaign, key) = (page.campaign, office.key)
        let bytes = try await office.act(
            by: visit.actor, "opened the proof of notice \(campaign.id)"
        ) { writing -> [UInt8] in
            let (bytes, people) = try file(campaign, onlyUnreached: onlyUnreached, key, writing.db)
            try writing.put(
                .noticeOpenings,
                [
                    .integer(writing.nextID(.noticeOpenings)), .integer(campaign.id), .integer(account),
                    .integer(writing.at.milliseconds), .text(reason), Value(people),
                    .blob(Array(SHA256.hash(data: bytes))),
                ], isNew: true)
            return bytes
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: bytes)
        answer.headers[.contentDisposition] =
            "attachment; filename=\"notice-\(campaign.report.year)-\(onlyUnreached ? "unreached" : "proof").csv\""
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    /// A line for each result; for whom mail did not reach, one for each person.
    private static func file(
        _ campaign: Campaign, onlyUnreached: Bool, _ key: OfficeKey, _ db: Database
    ) throws -> (bytes: [UInt8], people: Int) {
        let (proof, book) = (ProofLines(campaign, DeliveryKey(key)), RecipientBook(campaign.id, key))
        let unreached =
            onlyUnreached
            ? Set(try DeliveryQueue.numbers([.refused, .bounced], in: campaign.id, db)) : nil
        var csv = CSVWriter()
        csv.row(ProofLines.head)
        var bytes = csv.bytes
        var people = 0
        for batch in try DeliveryResult.all(campaign.id, db) {
            var lines = try batch.lines(key, db)
            if let unreached {
                lines.removeAll {
                    !unreached.contains($0.number) || $0.result == .sent || $0.result == .paper
                }
            }
            people += lines.count
            bytes += proof.bytes(batch.id, try lines.map { ($0, try book.one($0.number, db)) })
        }
        return (bytes, people)
    }
}

/// Whether a proof file is what the register says: the hash over the lines of each of its batches.
struct ProofCheck: Sendable, Equatable {
    var batches = 0
    var lines = 0
    /// Batches whose lines are not those that were kept.
    var wrong: [Int64] = []
    /// Batches of the campaign that the file does not hold.
    var missing = 0

    var isWhole: Bool { batches > 0 && wrong.isEmpty && missing == 0 }

    static func of(_ bytes: [UInt8], _ campaign: Campaign, _ db: Database) throws -> ProofCheck {
        var hashers: [Int64: SHA256] = [:]
        var check = ProofCheck()
        var at = 0
        var isFirst = true
        var isQuoted = false
        for i in bytes.indices {
            if bytes[i] == 34 { isQuoted.toggle() }
            guard bytes[i] == 10, !isQuoted else { continue }
            let line = bytes[at...i]
            at = i + 1
            if isFirst {
                isFirst = false
                continue
            }
            let number = Int64(String(decoding: line.prefix { $0 != 44 }, as: UTF8.self)) ?? -1
            hashers[number, default: SHA256()].update(data: Array(line))
            check.lines += 1
        }
        if at < bytes.count { hashers[-1, default: SHA256()].update(data: Array(bytes[at...])) }
        let kept = Dictionary(
            uniqueKeysWithValues: try DeliveryResult.all(campaign.id, db).map { ($0.id, $0.hash) })
        check.batches = hashers.count
        check.wrong = hashers.filter { kept[$0.key] != Array($0.value.finalize()) }.map(\.key).sorted()
        check.missing = kept.keys.count { hashers[$0] == nil }
        return check
    }
}
