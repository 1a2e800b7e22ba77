import TaggedPDF

/// What the report is, in plain words.
enum AboutChapter {
    static func blocks(_ scope: ReportScope) -> [Block] {
        [
            .paragraph(
                "The Jeanne Clery Campus Safety Act asks each institution to publish, by October 1, its policies on campus safety and the crimes that were reported to campus security authorities and local police in the three calendar years before (20 U.S.C. 1092(f); 34 CFR 668.46). A report counts in the year in which it was first received, whenever the crime occurred. An alleged crime counts whether or not it was investigated, prosecuted or proved."
            ),
            .paragraph(
                "On campus is property that the institution owns or controls within one reasonably contiguous area and uses for its purposes. Student housing is a part of on campus: its numbers are contained in the on-campus numbers and are never added to them. Noncampus is property of a recognized student organization, and the institution’s own property elsewhere that students use. Public property lies within the campus, or beside it and accessible from it."
            ),
        ] + campuses(scope)
    }

    private static func campuses(_ scope: ReportScope) -> [Block] {
        guard scope.campuses.count > 1 else { return [] }
        return [
            .paragraph(
                "This volume is the report of each of these campuses. Statistics stand under the name of the campus, and so does what differs between campuses; what carries no campus’s name holds for all of them (34 CFR 668.46(d))."
            ),
            .list(
                ordered: false,
                scope.campuses.map { campus in
                    [.paragraph(Text([Run(campus.name, link: .anchor("campus-\(campus.id)"))]))]
                }),
        ]
    }
}
