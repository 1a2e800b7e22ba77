/// The checks that the survey makes, made before anything is typed.
///
/// The check of hate crimes against the crimes of the line is the Department's own. It is at odds with the Hierarchy
/// Rule where a bias moved a lower offense of an incident; such a line needs the Department's help desk, so it is
/// named, not silenced.
public enum SurveyEditChecks: Rule {
    public static let name = RuleName.surveyEditChecks
    public static let citation: Citation =
        "34 CFR 668.41(e)(5), 34 CFR 668.46(c)(5)(ii); Campus Safety and Security Survey, edit checks"
    public static let authority = Authority.guidance
    public static let sentence =
        "The survey takes whole numbers from zero, housing within on campus, hate within the line, fires that add up."

    /// What the survey would refuse. Unknown facts of the institution are asked only where a number depends on them.
    public static func faults(_ sheet: SurveySheet) -> Finding<[SurveyFault]> {
        var faults: [SurveyFault] = []
        var open: [Question] = []
        for (cell, count) in sheet.counts {
            func fault(_ check: SurveyFault.Check) {
                faults.append(SurveyFault(check: check, cell: cell, year: Int(cell.year)))
            }
            if count < 0 { fault(.notNegative) }
            if cell.geography == .studentHousing {
                var within = cell
                within.geography = .onCampus
                if let all = sheet.counts[within], count > all { fault(.housingWithinOnCampus) }
                if count > 0 {
                    if sheet.institution.onCampusHousing.isNo { fault(.noHousing) }
                    if sheet.institution.onCampusHousing.isUnknown {
                        open.append(SurveyScreens.Screening.onCampusHousing.question)
                    }
                }
            }
            if cell.geography == .noncampus, count > 0 {
                if sheet.institution.noncampusProperty.isNo { fault(.noNoncampus) }
                if sheet.institution.noncampusProperty.isUnknown {
                    open.append(SurveyScreens.Screening.noncampus.question)
                }
            }
            if let before = sheet.published[cell], SurveyCaveat.isNeeded(from: before, to: count),
                !sheet.explained.contains(cell)
            {
                fault(.caveat)
            }
        }
        faults += hate(sheet)
        for (year, fires) in sheet.fires {
            if fires.total < 0 {
                faults.append(SurveyFault(check: .notNegative, cell: nil, year: year))
            }
            if fires.total != fires.rows {
                faults.append(SurveyFault(check: .firesMatchRows, cell: nil, year: year))
            }
            if fires.total > 0, sheet.institution.onCampusHousing.isNo {
                faults.append(SurveyFault(check: .noHousing, cell: nil, year: year))
            }
        }
        if faults.isEmpty, let first = open.min(by: { $0.name < $1.name }) {
            return .needs(first, because: name)
        }
        return .decided(faults.sorted(by: order), because: name)
    }

    /// The hate crimes of a line, over all biases, against the crimes of the line.
    private static func hate(_ sheet: SurveySheet) -> [SurveyFault] {
        var sums: [Cell: Int] = [:]
        for (cell, count) in sheet.counts where cell.family == .hate && cell.bias != nil {
            sums[Cell(.hate, cell.category, cell.geography, cell.year), default: 0] += count
        }
        for (cell, count) in sheet.counts where cell.family == .hate && cell.bias == nil {
            sums[cell] = max(sums[cell] ?? 0, count)
        }
        return sums.compactMap { cell, sum in
            guard let all = sheet.counts[Cell(.primary, cell.category, cell.geography, cell.year)], sum > all
            else { return nil }
            return SurveyFault(check: .hateWithinPrimary, cell: cell, year: Int(cell.year))
        }
    }

    private static func order(_ a: SurveyFault, _ b: SurveyFault) -> Bool {
        func key(_ fault: SurveyFault) -> [Int] {
            let cell = fault.cell
            return [
                fault.year, cell.map { Int($0.family.rawValue) } ?? 99,
                cell.map { Int($0.category.rawValue) } ?? 0, cell.map { Int($0.geography.rawValue) } ?? 0,
                cell?.bias.flatMap { BiasCategory.allCases.firstIndex(of: $0) } ?? -1,
                SurveyFault.Check.allCases.firstIndex(of: fault.check) ?? 0,
            ]
        }
        return key(a).lexicographicallyPrecedes(key(b))
    }

    /// Whether exactly this check fails: for the examples.
    static func fails(_ check: SurveyFault.Check?, _ sheet: SurveySheet) -> Bool {
        faults(sheet).answer?.map(\.check) == (check.map { [$0] } ?? [])
    }

    private static func rape(_ family: Family, _ column: Geography) -> Cell {
        Cell(family, .rape, column, 2024)
    }

    public static let examples = [
        Example("Three rapes in housing and two on campus: refused") {
            fails(
                .housingWithinOnCampus,
                .of([rape(.primary, .studentHousing): 3, rape(.primary, .onCampus): 2]))
        },
        Example("One rape, two hate rapes: refused") {
            fails(.hateWithinPrimary, .of([rape(.primary, .onCampus): 1, rape(.hate, .onCampus): 2]))
        },
        Example("A noncampus number, and no noncampus property: refused") {
            fails(.noNoncampus, .of([rape(.primary, .noncampus): 1], has: false))
        },
        .nearMiss("As many in housing as on campus: taken") {
            fails(nil, .of([rape(.primary, .studentHousing): 2, rape(.primary, .onCampus): 2]))
        },
        .nearMiss("A zero for noncampus without noncampus property: taken") {
            fails(nil, .of([rape(.primary, .noncampus): 0], has: false))
        },
    ]
}
