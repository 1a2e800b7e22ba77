import CleryLaw
import GRDB
import TaggedPDF

/// What the annual report says of hazing beside its statistics and policies: the two definitions, and where the
/// transparency report stands.
enum HazingChapter: ReportChapter {
    static func blocks(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [Block] {
        let texts = try HazingTexts.now(db)
        var blocks: [Block] = [
            .heading(level: 2, "Hazing: statistics and transparency report"),
            .paragraph(Text(since(scope))),
            .paragraph(place(texts) + Text(try standing(db))),
        ]
        blocks += HazingBlocks.definitions(scope.institution, texts.definition)
        return blocks
    }

    private static func since(_ scope: ReportScope) -> String {
        let first = Int(HazingSince.firstYear)
        if scope.years.upperBound < first {
            return "\(HazingSince.sentence) The years of this report lie before."
        }
        return scope.years.contains { $0 < first }
            ? "\(HazingSince.sentence) For the years before there are no numbers in this report’s tables."
            : HazingSince.sentence
    }

    private static func place(_ texts: HazingTexts) -> Text {
        let before = Text(
            "Findings of responsibility for hazing against recognized student organizations are in the Campus Hazing Transparency Report, "
        )
        guard let address = texts.address else {
            return before + Text("at the path /hazing of the institution’s campus safety site. ")
        }
        return before + Text("at ") + .link(address, to: .url(address)) + Text(". ")
    }

    private static func standing(_ db: Database) throws -> String {
        guard let last = try HazingEdition.all(db).first else {
            return
                "None has been published: it is owed once such an organization has been found responsible."
        }
        return "It was last published on \(TimeWords.long(last.day))."
    }

    /// The chapter is one for the institution, so its points come with the first campus only.
    static func points(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        guard campus == scope.campuses.first else { return [] }
        var points: [OpenPoint] = []
        let clock = try HazingClock.now(db)
        if try HazingTexts.now(db).definition.isEmpty {
            points.append(
                OpenPoint(
                    key: "hazing:definition",
                    sentence:
                        "Write how the institution defines hazing; the report sets it beside the statute.",
                    citation: TransparencyPage.citation, href: "/office/hazing/texts",
                    blocks: clock.hasFinding))
        }
        if let due = clock.due, let day = scope.due, due <= day {
            points.append(
                OpenPoint(
                    key: "hazing:transparency:\(due)",
                    sentence:
                        "Publish the hazing transparency report, due \(TimeWords.long(due)): \(clock.waiting) finding\(clock.waiting == 1 ? " waits" : "s wait").",
                    citation: clock.citation, href: "/office/hazing/next", blocks: false))
        }
        return points
    }
}
