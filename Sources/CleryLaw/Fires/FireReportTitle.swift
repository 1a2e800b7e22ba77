/// How the two annual reports stand to each other.
public struct ReportPairFacts: Sendable, Hashable {
    /// Whether the security report and the fire safety report are one document.
    public var combined: Known<Bool>
    /// The title of the combined document.
    public var title: Known<String>
    /// Whether the security report tells how to reach the fire safety report directly.
    public var securityLinksFire: Known<Bool>
    /// Whether the fire safety report tells how to reach the security report directly.
    public var fireLinksSecurity: Known<Bool>

    public init(
        combined: Known<Bool> = .unknown, title: Known<String> = .unknown,
        securityLinksFire: Known<Bool> = .unknown, fireLinksSecurity: Known<Bool> = .unknown
    ) {
        self.combined = combined
        self.title = title
        self.securityLinksFire = securityLinksFire
        self.fireLinksSecurity = fireLinksSecurity
    }
}

/// A combined report says in its title that it holds both; separate reports each tell how to reach the other.
public enum FireReportTitle: Rule {
    public static let name = RuleName.fireReportTitle
    public static let citation: Citation = "34 CFR 668.41(e)(6)"
    public static let authority = Authority.regulation
    public static let sentence =
        "A combined report names security and fire safety in its title; separate reports link to each other."

    public enum Lack: String, Sendable, CaseIterable {
        case title
        case securityLinksFire = "asr_links_afsr"
        case fireLinksSecurity = "afsr_links_asr"
    }

    public static func missing(_ facts: ReportPairFacts) -> Finding<[Lack]> {
        guard let combined = facts.combined.value else {
            return .needs(Question("combined", "Are the two reports one document?"), because: name)
        }
        if combined {
            guard let title = facts.title.value else {
                return .needs(Question("title", "What is the title of the document?"), because: name)
            }
            return .decided(namesBoth(title) ? [] : [.title], because: name)
        }
        var lacks: [Lack] = []
        for (links, lack, words) in [
            (
                facts.securityLinksFire, Lack.securityLinksFire,
                "security report link to the fire safety report"
            ),
            (
                facts.fireLinksSecurity, Lack.fireLinksSecurity,
                "fire safety report link to the security report"
            ),
        ] {
            if links.isNo { lacks.append(lack) }
            if links.isUnknown {
                return .needs(Question(lack.rawValue, "Does the \(words)?"), because: name)
            }
        }
        return .decided(lacks, because: name)
    }

    /// Whether a title says clearly that the document holds both reports.
    static func namesBoth(_ title: String) -> Bool {
        let words = title.lowercased().split { !$0.isLetter }
        return words.contains("security") && words.contains("fire")
    }

    public static let examples = [
        Example("\"2025 Annual Security and Fire Safety Report\": names both") {
            namesBoth("2025 Annual Security and Fire Safety Report")
        },
        Example.nearMiss("The same document called \"2025 Annual Security Report\": it does not say so") {
            missing(
                ReportPairFacts(combined: .known(true), title: .known("2025 Annual Security Report"))
            ).answer == [.title]
        },
        Example("Two documents, of which the fire safety report is silent on the other: one link is missing")
        {
            missing(
                ReportPairFacts(
                    combined: .known(false), securityLinksFire: .known(true), fireLinksSecurity: .known(false)
                )
            ).answer == [.fireLinksSecurity]
        },
    ]
}
