import CleryLaw
import GRDB

/// The verb of batches: the cases of a file become reports, and changed ones a message to theirs.
enum BatchActs {
    static func take(_ plan: BatchPlan, by account: Int64?, today: Day, _ writing: Writing) throws {
        guard !plan.isEmpty else { return }
        var numbers = try Numbers(today, writing.db)
        for entry in plan.entries {
            switch entry.kind {
            case .unchanged: continue
            case .new: try receive(entry, plan.profile, by: account, number: numbers.next(), writing)
            case .changed(var row):
                try ReportActs.add(
                    message(entry, plan.profile, today), to: row.report, from: account, fromReporter: true,
                    writing)
                row.rowCode = entry.rowCode
                row.forwarded = entry.one.forwarded ?? row.forwarded
                try writing.put(.batchRows, row.values)
                try ReferralIntake.take(entry.people, of: entry.one, report: row.report, writing)
            }
        }
        try TableImports.keep(
            TableImports.Counts(
                rows: plan.rows, added: plan.new, changed: plan.changed, unchanged: plan.unchanged,
                rejected: plan.problems.count),
            kind: .referrals, profile: plan.profile.name, account: account, writing)
    }

    private static func receive(
        _ entry: BatchPlan.Entry, _ profile: ReferralProfile, by account: Int64?, number: String,
        _ writing: Writing
    ) throws {
        let (one, id) = (entry.one, try writing.nextID(.reports))
        let content = one.content(of: profile.source)
        let report = CrimeReport(
            id: id, number: number, campus: one.campus, received: writing.at, toldDay: one.known,
            recipient: profile.receivedBy,
            teller: profile.receivedBy == .campusSecurityAuthority ? .securityAuthority : .officer,
            account: account, anonymous: false, danger: false, wishes: [], occurred: one.occurred,
            datesOnly: one.datesOnly, receipt: nil,
            content: try writing.seal(content.json, record: SealedRecord.report(id)))
        try writing.put(.reports, report.values, isNew: true)
        let row = BatchRow(
            id: try writing.nextID(.batchRows), report: id, source: profile.source, profile: profile.name,
            keyCode: entry.keyCode, rowCode: entry.rowCode, forwarded: one.forwarded)
        try writing.put(.batchRows, row.values, isNew: true)
        try ReferralIntake.take(entry.people, of: one, report: id, writing)
    }

    /// What a changed case says now, whole: the desk compares.
    private static func message(_ entry: BatchPlan.Entry, _ profile: ReferralProfile, _ today: Day) -> String
    {
        let content = entry.one.content(of: profile.source)
        let parts = [
            "The case was sent again with other words (file of \(TimeWords.short(today))).", content.what,
            content.place.isEmpty ? "" : "Where: \(content.place)",
            content.people.isEmpty ? "" : "People: \(content.people)",
            content.police.isEmpty ? "" : "Referral: \(content.police)",
            entry.one.known.map { "First known: \(TimeWords.short($0))" } ?? "", content.contact,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Running numbers for many reports at once: the first is looked up, the others follow it.
    private struct Numbers {
        private let start: String
        private var following: Int

        init(_ today: Day, _ db: Database) throws {
            let first = try RunningNumber.next("R", year: today.year, in: "number", of: .reports, db)
            let digits = first.split(separator: "-").last ?? ""
            start = String(first.dropLast(digits.count))
            following = Int(digits) ?? 1
        }

        mutating func next() -> String {
            defer { following += 1 }
            let digits = String(following)
            return start + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        }
    }
}
