import CleryLaw
import GRDB

/// The verbs of the room: what charges mean, and which cases become incidents.
enum ReferralActs {
    /// One answer for all rows of these words that this person may see; nil takes it back.
    ///
    /// Rows that have an answer of their own keep it.
    static func answer(
        charge id: Int64, _ answer: ReferralAnswer?, by account: Int64, _ writing: Writing
    ) throws -> Int {
        guard var charge = try ReferralCharge.one(id, writing.db) else { throw Refusal.notFound }
        guard charge.answer != answer else { return 0 }
        (charge.answer, charge.account, charge.at) = (answer, account, writing.at)
        try writing.put(.referralCharges, charge.values)
        let rows = try ReferralRow.of(charge: id, writing.db).filter {
            $0.answer == nil && $0.ended == nil
        }
        try ReferralFacts.state(rows.filter { $0.incident != nil }, writing)
        return rows.count
    }

    /// An answer for some rows alone; nil takes it back, so that the answer of the charge holds.
    static func answer(
        rows ids: [Int64], _ answer: ReferralAnswer?, by account: Int64, _ writing: Writing
    ) throws {
        var rows = try ids.compactMap { try ReferralRow.one($0, writing.db) }.filter {
            $0.answer != answer && $0.ended == nil
        }
        for index in rows.indices {
            (rows[index].answer, rows[index].account, rows[index].at) = (answer, account, writing.at)
        }
        try ReferralFacts.state(rows, writing)
    }

    /// Makes an incident of each case whose place is known and whose referral may count. Gives how many.
    static func place(_ reports: [Int64], zone: Zone, _ writing: Writing) throws -> Int {
        var made = 0
        for id in reports {
            guard let report = try ReportRequests.one(id, writing.db), report.isOpen else { continue }
            let rows = try ReferralRow.of(report: id, writing.db)
            guard let row = rows.first(where: { $0.place != nil && $0.ended == nil }) else { continue }
            _ = try open(report, like: row, at: nil, zone: zone, writing)
            made += 1
        }
        return made
    }

    /// The incident of a case, made at the row's own place, or at another where it names none.
    static func open(
        _ report: CrimeReport, like row: ReferralRow, at place: Int64?, zone: Zone, _ writing: Writing
    ) throws -> Incident {
        guard let id = row.place ?? place, let at = try PlaceRequests.one(id, writing.db) else {
            throw Refusal.notFound
        }
        let answer = row.holding(try ReferralCharge.one(row.charge, writing.db)?.answer)
        let kind = answer.violation.map { FactTitles.title($0.rawValue) } ?? "A charge"
        let incident = try IncidentActs.open(
            IncidentActs.Opening(
                campus: at.campus, place: at.name, placeID: at.id, nature: "\(kind), referred for discipline",
                act: nil, occurred: report.occurred, datesOnly: report.datesOnly, reported: report.received,
                known: Report(row.day, to: report.recipient), inLog: false), zone: zone, writing)
        var told = report
        told.incident = incident.id
        try writing.put(.reports, told.values)
        try ReferralFacts.state(of: report.id, in: incident.id, writing)
        return try IncidentRequests.one(incident.id, writing.db) ?? incident
    }
}
