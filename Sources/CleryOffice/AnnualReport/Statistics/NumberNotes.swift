import CleryLaw
import GRDB
import TaggedPDF

/// The footnotes of the tables: what they mean, what was corrected and why, whose answers are missing.
struct NumberNotes {
    let blocks: [Block]
    let points: [OpenPoint]

    init(_ material: ReportMaterial, _ db: Database) throws {
        let scope = material.scope
        let notes = try ReportNote.of(scope, db)
        var items = Self.standing(scope.years)
        items += notes.filter { !$0.reason.isEmpty || !$0.kind.needsReason }.map {
            Self.line($0.sentence(scope))
        }
        items += try AgencyNotes.sentences(scope, besides: notes, db).map(Self.line)
        items += material.changed.told.map { Self.line($0.sentence(in: scope)) }
        if !material.undecided.isEmpty {
            items.append(
                Self.line(
                    "\(material.undecided.count) incidents of these years are in no number yet because a fact that decides is not known. The report is published when each of them is answered."
                ))
        }
        blocks = [.list(ordered: true, items)]
        points =
            notes.filter { $0.kind.needsReason && $0.reason.isEmpty }.map(\.point)
            + material.changed.open.map { Self.point($0, scope) }
            + (material.undecided.isEmpty ? [] : [Self.undecided(material)])
            + (try AgencyNotes.points(scope, db))
    }

    private static func line(_ sentence: String) -> [Block] { [.paragraph(Text(sentence))] }

    private static func standing(_ years: ClosedRange<Int>) -> [[Block]] {
        var lines = [
            "Student housing is a subset of on campus. There is no total over the columns that contains it.",
            "A dash stands where the law did not yet ask for the number; “n/a” where the campus has no such property.",
            "Within one incident only the most serious criminal offense is counted, with the exceptions of the law: arson, a sex offense beside a murder, hate crimes, domestic violence, dating violence and stalking, arrests and referrals (34 CFR 668.46(c)(9)).",
            "A person who was arrested is not counted again as referred for the same incident.",
            "A report counts in the year in which it was first received, which may be later than the year in which the crime occurred.",
        ]
        if years.contains(where: { $0 < HazingSince.firstYear }), years.upperBound >= HazingSince.firstYear {
            lines.append("Hazing is counted from January 1, 2025 (Public Law 118-173).")
        }
        return lines.map(line)
    }

    private static func point(_ change: ChangedNumbers.Open, _ scope: ReportScope) -> OpenPoint {
        let campus = scope.campuses.first { $0.id == change.number.campus }?.name ?? ""
        return OpenPoint(
            key: "footnote:\(change.number.text)",
            sentence:
                "\(campus): \(change.number.line), \(change.number.cell.year), was published as \(change.published) in the \(change.report) report and is \(change.now) now. State the reason.",
            citation: PublishedCorrection.citation, href: "/office/annual/errata")
    }

    private static func undecided(_ material: ReportMaterial) -> OpenPoint {
        let count = material.undecided.count
        return OpenPoint(
            key: "undecided",
            sentence:
                "\(count) \(count == 1 ? "incident waits" : "incidents wait") for a fact that decides whether and where \(count == 1 ? "it counts" : "they count").",
            citation: ReportsThatCount.citation, href: "/office/statistics")
    }
}

extension Erratum {
    /// With the campus, where the report has several.
    func sentence(in scope: ReportScope) -> String {
        let name = scope.campuses.first { $0.id == number.campus }?.name ?? ""
        return scope.campuses.count > 1 ? "\(name): \(sentence)" : sentence
    }
}
