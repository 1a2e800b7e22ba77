import CleryLaw
import TaggedPDF

/// The federal definitions, in plain words with their sources.
enum DefinitionsChapter {
    static let blocks: [Block] =
        [
            .paragraph(
                "The definitions of the federal sources that 34 CFR 668.46(c)(9) and Appendix A to Subpart D of Part 668 name, in plain words. State law may call a crime otherwise."
            )
        ]
        + Law.offenses.map { offense in
            .paragraph(
                Text([
                    Run("\(offense.title). ", .strong), Run("\(offense.definition) "),
                    Run("(\(offense.citation.text))", .small),
                ]))
        }
}

/// Where sources differ or are silent, the law's text asks for a documented choice. These are the standard ones.
enum ReadingsChapter {
    static let blocks: [Block] = [
        .paragraph(
            "Where the statute and the regulation do not say how to count, these readings were applied."),
        .list(
            ordered: false,
            Interpretations.ofStatistics.map { one in
                [
                    .paragraph(
                        Text([
                            Run("\(one.question) ", .strong), Run("\(one.sentence(in: .standard)) "),
                            Run("(\(one.sources))", .small),
                        ]))
                ]
            }),
    ]
}
