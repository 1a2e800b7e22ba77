import CleryLaw
import GRDB

/// The duties that a person marks as done, with what shows it.
enum HandDuties: DutyRoom {
    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        guard let due = DrugFreeReview.due(in: year) else { return [] }
        return [
            Duty(
                key: "drug-free:\(year)", title: "Review the drug and alcohol program", campus: nil, due: due,
                evidence: "Not marked as reviewed.", href: "/office/duties?year=\(year)",
                citation: DrugFreeReview.citation)
        ]
    }
}
