import CleryLaw
import Foundation
import GRDB

/// Puts referrals into the facts of incidents: from there the law counts them, as it counts everything.
enum ReferralFacts {
    /// The report of a case tells of this incident: so do the persons referred in it.
    static func state(of report: Int64, in incident: Int64, _ writing: Writing) throws {
        var rows = try ReferralRow.of(report: report, writing.db).filter { $0.ended == nil }
        guard !rows.isEmpty else { return }
        let campus = try IncidentRequests.one(incident, writing.db)?.campus
        for index in rows.indices {
            (rows[index].incident, rows[index].campus) = (incident, campus)
        }
        try state(rows, writing)
    }

    /// States rows anew as they are answered, and keeps them.
    static func state(_ rows: [ReferralRow], _ writing: Writing) throws {
        var answers: [Int64: ReferralAnswer?] = [:]
        for (incident, rows) in Dictionary(grouping: rows, by: \.incident).sorted(by: {
            ($0.key ?? 0) < ($1.key ?? 0)
        }) {
            guard let incident, var record = try IncidentRequests.one(incident, writing.db) else {
                for row in rows { try writing.put(.referrals, row.values) }
                continue
            }
            let before = record.facts.lawActions
            for var row in rows {
                if answers[row.charge] == nil {
                    answers[row.charge] = .some(try ReferralCharge.one(row.charge, writing.db)?.answer)
                }
                let answer = row.ended == nil ? row.holding(answers[row.charge] ?? nil) : ReferralAnswer()
                try put(answer, of: &row, in: &record, writing)
                try writing.put(.referrals, row.values)
            }
            guard record.facts.lawActions != before else { continue }
            record.revision += 1
            try writing.put(.incidents, record.values)
            try writing.recount.again(record.id)
        }
    }

    /// Where the referral of a row stands in the facts.
    static func index(of row: ReferralRow, in facts: IncidentFacts) -> Int? {
        guard let stated = row.stated else { return nil }
        return facts.lawActions.firstIndex {
            $0.action == .referred && $0.person == row.label && $0.violation == stated
        }
    }

    private static func put(
        _ answer: ReferralAnswer, of row: inout ReferralRow, in record: inout Incident, _ writing: Writing
    ) throws {
        let old = index(of: row, in: record.facts)
        guard var action = answer.action(of: row.label) else {
            if let old { try remove(old, from: &record, writing) }
            row.stated = nil
            return
        }
        row.stated = action.violation
        if let old {
            // What somebody stated by hand besides stays.
            action.day = record.facts.lawActions[old].day
            action.persons = record.facts.lawActions[old].persons
            record.facts.lawActions[old] = action
        } else {
            record.facts.lawActions.append(action)
        }
        try cite(answer.basis, at: old ?? record.facts.lawActions.count - 1, of: record, writing)
    }

    /// The statute stands beside the facts, as one stated by hand does.
    private static func cite(_ basis: String, at index: Int, of record: Incident, _ writing: Writing) throws {
        var told = try Particulars.of(record.id, writing.db).fitted(to: record.facts)
        guard told.statutes.indices.contains(index), told.statutes[index] != basis else { return }
        told.statutes[index] = basis
        try told.put(of: record.id, writing)
    }

    /// Takes an action out, with the statute that stands beside it.
    static func remove(_ index: Int, from record: inout Incident, _ writing: Writing) throws {
        var told = try Particulars.of(record.id, writing.db).fitted(to: record.facts)
        record.facts.lawActions.remove(at: index)
        let hadWords = told.statutes.contains { !$0.isEmpty }
        told.statutes.remove(at: index)
        if hadWords { try told.put(of: record.id, writing) }
    }
}
