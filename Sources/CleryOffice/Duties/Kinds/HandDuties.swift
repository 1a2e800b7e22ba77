import CleryLaw
import GRDB

/// The duties that a person marks as done, with what shows it.
enum HandDuties: DutyRoom {
    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        var duties = try Campus.all(db).flatMap { campus in
            [
                Duty(
                    key: "emergency-test:\(year):\(campus.id)",
                    title: "Test the emergency procedures and publicize them", campus: campus.id,
                    due: SourceYear.day(year, 12, 31), evidence: "Not marked as tested.",
                    href: "/office/duties?year=\(year)", citation: EmergencyTests.citation)
            ]
        }
        if let due = DrugFreeReview.due(in: year) {
            duties.append(
                Duty(
                    key: "drug-free:\(year)", title: "Review the drug and alcohol program", campus: nil,
                    due: due, evidence: "Not marked as reviewed.", href: "/office/duties?year=\(year)",
                    citation: DrugFreeReview.citation))
        }
        return duties
    }
}
