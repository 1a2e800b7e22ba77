import CleryLaw

/// Reads the annual reports of a case: their year, title, links, drills and date. Topics `asr` and `fire` ask it.
enum CaseReports {
    /// The year in which the report is due: stated, or that of its due date, its publication or its title.
    static func year(_ facts: JSONValue) -> Int? {
        let report = facts["report"]
        if let year = number(report?["year"]) { return year }
        for key in ["due", "published"] {
            if let year = day(report?[key])?.year { return year }
        }
        return number(facts["year"]) ?? report?["title"]?.text.flatMap(yearIn)
    }

    /// Whether there is on-campus student housing, in the two ways in which a case says it.
    static func housing(_ facts: JSONValue) -> Known<Bool> {
        let stated = CaseVocabulary.known(facts["has_housing"])
        guard stated.isUnknown else { return stated }
        return CaseVocabulary.known(facts["institution"]?["on_campus_student_housing"])
    }

    static func institution(_ facts: JSONValue) -> ReportingInstitution {
        let institution = facts["institution"]
        var read = ReportingInstitution(
            onCampusHousing: housing(facts),
            policeOrSecurity: CaseVocabulary.known(institution?["police_or_security_department"]))
        for key in ["noncampus_property", "noncampus", "noncampus_housing"]
        where read.noncampusProperty.isUnknown {
            read.noncampusProperty = CaseVocabulary.known(institution?[key])
        }
        for key in ["noncampus_organizations", "recognized_noncampus_organizations"] {
            if let flag = institution?[key]?.flag { read.noncampusOrganizations = .known(flag) }
        }
        return read
    }

    /// What is wrong with the report that the case describes, by every rule of which it tells a fact; nil when it
    /// describes none.
    static func finding(_ facts: JSONValue) -> Finding<[ReportFault]>? {
        guard let report = facts["report"], case .object = report else { return nil }
        var findings: [Finding<[ReportFault]>] = []
        if let names = report["contains_victim_names"] {
            findings.append(NoIdentity.faults(identifiesSomebody: CaseVocabulary.known(names)))
        }
        if report["published"] != nil {
            let published: Known<Day> = day(report["published"]).map { .known($0) } ?? .unknown
            findings.append(ReportDue.inTime(published: published, reportYear: dueYear(facts) ?? 0))
        }
        if let drills = report["drills_reported_for"] {
            findings.append(drillsFinding(year(facts), number(drills)))
        }
        if let publication = publication(report, housing(facts), alone: findings.isEmpty) {
            findings.append(TwoReports.faults(publication))
        }
        return findings.isEmpty ? nil : .all(findings)
    }

    /// How the two reports are published, where the case says anything on it.
    private static func publication(
        _ report: JSONValue, _ housing: Known<Bool>, alone: Bool
    ) -> TwoReports.Publication? {
        let told = ["combined", "asr_links_afsr", "afsr_links_asr"].contains { report[$0] != nil }
        guard told || (alone && report["title"] != nil) else { return nil }
        let title = report["title"]?.text
        var combined = CaseVocabulary.known(report["combined"])
        // A title that names both is that of one document, when nothing else is told.
        if !told, let title, TwoReports.namesBoth(title) { combined = .known(true) }
        return TwoReports.Publication(
            combined: combined, title: title.map { .known($0) } ?? .unknown,
            reportTellsOfFireReport: CaseVocabulary.known(report["asr_links_afsr"]),
            fireReportTellsOfReport: CaseVocabulary.known(report["afsr_links_asr"]),
            onCampusHousing: housing)
    }

    private static func drillsFinding(_ report: Int?, _ drills: Int?) -> Finding<[ReportFault]> {
        let right = DrillsReported.isRight(
            reportYear: report.map { .known($0) } ?? .unknown, drillsOf: drills.map { .known($0) } ?? .unknown
        )
        guard let answer = right.answer else { return .needs(right.asks, because: right.because) }
        return .decided(answer ? [] : [.drillsReportedFor], because: right.because)
    }

    /// The year whose October 1 is the last day: never that of the title, which may name an academic year.
    private static func dueYear(_ facts: JSONValue) -> Int? {
        let report = facts["report"]
        return number(report?["year"]) ?? day(report?["due"])?.year ?? number(facts["year"])
            ?? day(report?["published"])?.year
    }

    static func day(_ value: JSONValue?) -> Day? { value?.text.flatMap { Day($0.prefix(10)) } }

    static func number(_ value: JSONValue?) -> Int? {
        value?.integer.flatMap { Int(exactly: $0) }.flatMap { (1...9999).contains($0) ? $0 : nil }
    }

    /// The first number of four digits in a title.
    private static func yearIn(_ title: String) -> Int? {
        title.split { !$0.isNumber }.first { $0.utf8.count == 4 }.flatMap { Int($0) }
    }
}
