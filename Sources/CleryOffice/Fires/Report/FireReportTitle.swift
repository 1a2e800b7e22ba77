import CleryLaw
import TaggedPDF

/// What the two annual reports are called, and how each tells of the other when they are two documents.
enum FireReportTitle {
    /// The two reports that the law knows.
    enum Report: Sendable, CaseIterable {
        case security, fireSafety
        var other: Report { self == .security ? .fireSafety : .security }
        var name: String {
            switch self {
            case .security: "Annual Security Report"
            case .fireSafety: "Annual Fire Safety Report"
            }
        }
    }

    /// The title of the security report, without year and institution. Combined, it names both; without on-campus
    /// student housing there is no fire safety report to be combined with.
    static func title(combined: Bool, hasHousing: Bool) -> String {
        combined && hasHousing ? "Annual Security and Fire Safety Report" : Report.security.name
    }

    /// The paragraph by which one of two separate reports leads to the other (34 CFR 668.41(e)(6)); nothing where they
    /// are one document, or where there is no student housing.
    /// - Parameter address: The exact address of the other report.
    static func crossReference(
        in report: Report, combined: Bool, hasHousing: Bool, year: Int, address: String
    ) -> [Block] {
        guard !combined, hasHousing else { return [] }
        let other = report.other
        return [
            .heading(level: 1, Text("The \(other.name.lowercased())")),
            .paragraph(
                Text("The \(year) \(other.name) is a document of its own. It can be read at ")
                    + Text.link(address, to: .url(address))
                    + Text(". A paper copy of it is given on request (\(TwoReports.citation.text)).")),
        ]
    }
}
