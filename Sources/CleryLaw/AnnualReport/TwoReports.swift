/// The security report and the fire safety report are one document whose title names both, or two that each tell how
/// to reach the other directly.
///
/// The law fixes no words for the title. Here it names both when it has the words "security" and "fire", in any
/// order, such as "Annual Security and Fire Safety Report" or "Annual Fire Safety and Security Report".
public enum TwoReports: Rule {
    public static let name = RuleName.twoReports
    public static let citation: Citation = "34 CFR 668.41(e)(6)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "A combined report's title names the security and the fire safety report; separate ones tell of each other."

    /// How the two are published, as far as it is known.
    public struct Publication: Hashable, Sendable {
        public var combined: Known<Bool>
        public var title: Known<String>
        public var reportTellsOfFireReport: Known<Bool>
        public var fireReportTellsOfReport: Known<Bool>
        public var onCampusHousing: Known<Bool>

        public init(
            combined: Known<Bool> = .unknown, title: Known<String> = .unknown,
            reportTellsOfFireReport: Known<Bool> = .unknown,
            fireReportTellsOfReport: Known<Bool> = .unknown, onCampusHousing: Known<Bool> = .unknown
        ) {
            self.combined = combined
            self.title = title
            self.reportTellsOfFireReport = reportTellsOfFireReport
            self.fireReportTellsOfReport = fireReportTellsOfReport
            self.onCampusHousing = onCampusHousing
        }
    }

    public static func namesBoth(_ title: String) -> Bool {
        let words = title.lowercased().split { !$0.isLetter }
        return words.contains("security") && words.contains("fire")
    }

    public static func faults(_ publication: Publication) -> Finding<[ReportFault]> {
        var faults = ReportFaults()
        switch publication.combined {
        case .known(true):
            let named: Known<Bool> =
                publication.title.value.map { .known(namesBoth($0)) } ?? .unknown
            faults.wants(named, else: .title)
        case .known(false), .unknown, .notApplicable:
            apart(publication, &faults)
        }
        return faults.finding(because: name)
    }

    private static func apart(_ publication: Publication, _ faults: inout ReportFaults) {
        // Without student housing there is no second report.
        if publication.onCampusHousing.isNo { return }
        let links = [publication.reportTellsOfFireReport, publication.fireReportTellsOfReport]
        if publication.combined.isUnknown {
            // A title that names both serves one document; links that both stand serve two.
            if publication.title.value.map(namesBoth) == true, links.allSatisfy(\.isYes) { return }
            if links.allSatisfy(\.isUnknown) {
                return faults.asks(Question("combined", "Are the two reports one document?"))
            }
        }
        faults.wants(publication.reportTellsOfFireReport, else: .reportTellsOfFireReport)
        faults.wants(publication.fireReportTellsOfReport, else: .fireReportTellsOfReport)
    }

    public static let examples = [
        Example("One document, \"2025 Annual Security and Fire Safety Report\": right") {
            faults(
                Publication(
                    combined: .known(true), title: .known("2025 Annual Security and Fire Safety Report"))
            ).answer == []
        },
        Example("Two documents, and only the security report tells of the other: a fault") {
            faults(
                Publication(
                    combined: .known(false), reportTellsOfFireReport: .known(true),
                    fireReportTellsOfReport: .known(false), onCampusHousing: .known(true))
            ).answer == [.fireReportTellsOfReport]
        },
        .nearMiss("One document, \"2025 Annual Security Report\": the title does not name the fire report") {
            faults(Publication(combined: .known(true), title: .known("2025 Annual Security Report"))).answer
                == [.title]
        },
        .nearMiss("Two documents, no student housing: there is no fire safety report to tell of") {
            faults(Publication(combined: .known(false), onCampusHousing: .known(false))).answer == []
        },
    ]
}
