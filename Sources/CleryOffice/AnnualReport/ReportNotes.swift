import CleryLaw
import TaggedPDF

/// What stands behind the tables: footnotes, how the institution reads what the law leaves open, and definitions.
extension AnnualReport {
    var footnotes: [Block] {
        var items: [[Block]] = [
            [
                .paragraph(
                    "Student housing is a subset of on campus. There is no total over the columns that contains it."
                )
            ],
            [.paragraph("A dash stands where the law did not yet ask for the number.")],
            [
                .paragraph(
                    "Within one incident only the most serious criminal offense is counted, with the exceptions of the law: arson, a sex offense beside a murder, hate crimes, domestic violence, dating violence, stalking, arrests, referrals and hazing (34 CFR 668.46(c)(9))."
                )
            ],
            [.paragraph("A person who was arrested is not counted again as referred for the same incident.")],
        ]
        if years.contains(where: { $0 < 2025 }) && (years.last ?? 0) >= 2025 {
            items.append([.paragraph("Hazing is counted from January 1, 2025 (Public Law 118-173).")])
        }
        if !undecided.isEmpty {
            items.append([
                .paragraph(
                    Text(
                        "\(undecided.count) incidents of these years are in no number yet because a fact that decides is not known. The statistics document is published when each of them is answered."
                    ))
            ])
        }
        items.append([
            .paragraph(
                Text(
                    "Made from the register of \(tables.institution) as of event \(tables.position), mark \(mark). The same position gives the same document."
                ))
        ])
        return [.heading(level: 1, "Footnotes"), .list(ordered: true, items)]
    }

    var definitions: [Block] {
        var blocks: [Block] = [
            .heading(level: 1, "Definitions"),
            .paragraph(
                "The definitions of the federal sources that 34 CFR 668.46(c)(9) and Appendix A to Subpart D of Part 668 name, in plain words. State law may call a crime otherwise."
            ),
        ]
        for offense in Law.offenses {
            blocks.append(
                .paragraph(
                    Text([
                        Run("\(offense.title). ", .strong), Run("\(offense.definition) "),
                        Run("(\(offense.citation.text))", .small),
                    ])))
        }
        return blocks
    }

    /// Where sources differ or are silent, the law's text asks for a documented choice. These are the standard ones.
    var readings: [Block] {
        let items = Interpretations.ofStatistics.map { one -> [Block] in
            [
                .paragraph(
                    Text([
                        Run("\(one.question) ", .strong), Run("\(one.sentence(in: .standard)) "),
                        Run("(\(one.sources))", .small),
                    ]))
            ]
        }
        return [
            .heading(level: 1, "How we read what the law leaves open"),
            .paragraph(
                "Where the statute and the regulation do not say how to count, these readings were applied."),
            .list(ordered: false, items),
        ]
    }
}
