import CleryLaw
import Foundation
import GRDB

/// What a list of the conduct office brings: a row for each person and charge of a case.
enum ReferralIntake {
    /// Keeps the persons of a case. When it comes again, new ones are added and those it no longer has have ended.
    static func take(
        _ people: [ReferralPerson], of one: ReferralCase, report: Int64, _ writing: Writing
    ) throws {
        guard let told = try ReportRequests.one(report, writing.db) else { return }
        let before = try ReferralRow.of(report: report, writing.db)
        let zone = try OfficeZone.of(writing.db)
        let day = told.toldDay ?? zone.local(told.received).day
        let (from, through) = days(told.occurred, zone)
        let place = try place(one.places, told.campus, writing.db)
        let quoted = try quoted(one, told.campus, writing.db)
        let known = Dictionary(before.map { ($0.mark, $0) }, uniquingKeysWith: { a, _ in a })
        var labels: [String: String] = [:]
        for person in people where known[person.mark] != nil {
            labels[person.identity] = labels[person.identity] ?? known[person.mark]?.label
        }
        for person in people {
            if var again = known[person.mark] {
                guard again.ended != nil else { continue }
                again.ended = nil
                try writing.put(.referrals, again.values)
                continue
            }
            let id = try writing.nextID(.referrals)
            let label = labels[person.identity] ?? ReferralRow.label(id)
            labels[person.identity] = label
            let row = ReferralRow(
                id: id, report: report, mark: person.mark, campus: told.campus, day: day, from: from,
                through: through, place: place, personCode: person.personCode, numberCode: person.numberCode,
                charge: try ReferralCharge.of(person.chargeCode, words: person.charge, writing),
                quoted: quoted, label: label,
                details: try writing.seal(
                    person.details.json, record: SealedRecord.referral(id)))
            try writing.put(.referrals, row.values, isNew: true)
        }
        let here = Set(people.map(\.mark))
        for var gone in before where gone.ended == nil && !here.contains(gone.mark) {
            for match in try ReferralMatch.of(gone.id, writing.db) {
                try MatchActs.takeBack(match, by: nil, writing)
            }
            gone = try ReferralRow.one(gone.id, writing.db) ?? gone
            gone.ended = writing.at
            try ReferralFacts.state([gone], writing)
        }
        if let incident = told.incident { try ReferralFacts.state(of: report, in: incident, writing) }
    }

    private static func days(_ moment: Moment, _ zone: Zone) -> (Day?, Day?) {
        let (from, to) = moment.ends
        let first = from.map { zone.local($0).day }
        return (first, to.map { zone.local($0).day } ?? first)
    }

    /// The place that one of the list's words names, exactly as the office has it.
    private static func place(_ words: [String], _ campus: Int64?, _ db: Database) throws -> Int64? {
        guard let campus else { return nil }
        for text in words {
            if let place = try PlaceRequests.named(text, at: campus, hiding: Hidden(), db) { return place.id }
        }
        return nil
    }

    /// The incident whose number stands in what the list says of the police.
    private static func quoted(_ one: ReferralCase, _ campus: Int64?, _ db: Database) throws -> Int64? {
        let sql = "SELECT id FROM incidents WHERE number = ? AND campus = ? ORDER BY id LIMIT 1"
        let texts = one.referrals + one.narratives + one.outcomes
        let words = texts.flatMap {
            $0.prefix(20_000).split { !($0.isLetter || $0.isNumber || $0 == "-") }
        }
        for word in words.prefix(3000) where word.count >= 4 && word.contains(where: \.isNumber) {
            let found = try Int64.fetchOne(
                db.cachedStatement(sql: sql), arguments: [String(word), campus])
            if let found { return found }
        }
        return nil
    }
}
