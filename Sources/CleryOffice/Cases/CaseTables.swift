import CleryLaw

/// Reads the tables and survey sheets of a case: rows of columns, a table of one row or several by name.
enum CaseTables {
    static let columns = Geography.columns

    /// Every row of a table with its name; a row by itself has none.
    static func rows(_ value: JSONValue?) -> [(name: String, value: JSONValue)] {
        guard let value, case .object(let members) = value else { return [] }
        if columns.contains(where: { value[$0.name] != nil }) { return [("", value)] }
        return members.flatMap { key, value in rows(value).map { (key, $0.value) } }
    }

    /// One row; a column that is `null` does not apply where that can be, and is blank elsewhere.
    static func row(_ value: JSONValue, _ institution: ReportingInstitution) -> TableColumns.Row {
        func read(_ column: Geography) -> Known<Int> {
            switch value[column.name] {
            case .integer(let count)?: return .known(Int(clamping: count))
            case nil:
                return TableColumns.applies(column, institution).answer == false ? .notApplicable : .unknown
            default:
                let optional = column == .studentHousing || column == .noncampus
                let applies = TableColumns.applies(column, institution).answer
                return optional && applies != true ? .notApplicable : .unknown
            }
        }
        return TableColumns.Row(
            onCampus: read(.onCampus), studentHousing: read(.studentHousing),
            noncampus: read(.noncampus), publicProperty: read(.publicProperty))
    }

    /// What the survey would refuse in the tables of a case, by a word each, with the rules that say so; nil when
    /// there is nothing to check.
    static func faults(_ facts: JSONValue) -> (words: [String], because: [RuleName], open: Question?)? {
        var words: [String] = []
        var because: [RuleName] = []
        var open: Question?
        func add(_ word: String, _ rule: RuleName) {
            if !words.contains(word) { words.append(word) }
            if !because.contains(rule) { because.append(rule) }
        }
        var checked = false
        let institution = CaseReports.institution(facts)
        for source in [facts["table"], facts["survey"]].compactMap({ $0 }) {
            let rows = rows(source)
            for (name, value) in rows {
                checked = true
                if name != "hate" || !rows.contains(where: { $0.name == "primary" }) {
                    for column in columns where isBlank(value[column.name], column, institution) {
                        add(column.name, .tableColumns)
                    }
                }
                if let total = value["total"]?.integer,
                    let sum = TableColumns.total(row(value, institution)).answer, Int64(sum) != total
                {
                    add("total", .tableColumns)
                }
            }
            let found = SurveyEditChecks.faults(sheet(source, rows, institution))
            for fault in found.answer ?? [] { add(word(fault), .surveyEditChecks) }
            if words.isEmpty { open = open ?? found.asks.first }
            if source["primary"]?.integer != nil || source["fires"]?.integer != nil { checked = true }
            if let caveat = missingCaveat(source) {
                checked = true
                if caveat { add("caveat", .surveyCaveat) }
                if !caveat, !because.contains(.surveyCaveat) { because.append(.surveyCaveat) }
            }
        }
        guard checked else { return nil }
        if because.isEmpty { because = [.tableColumns, .surveyEditChecks] }
        return (words, because, words.isEmpty ? open : nil)
    }

    /// A number that should stand there and is said to be none.
    private static func isBlank(
        _ value: JSONValue?, _ column: Geography, _ institution: ReportingInstitution
    ) -> Bool {
        guard let value, value.integer == nil else { return false }
        if column == .studentHousing || column == .noncampus {
            return TableColumns.applies(column, institution).answer == true
        }
        return true
    }

    private static func sheet(
        _ source: JSONValue, _ rows: [(name: String, value: JSONValue)], _ institution: ReportingInstitution
    ) -> SurveySheet {
        var sheet = SurveySheet(institution: institution)
        // Only a case that says there is none speaks of zero columns.
        if !sheet.institution.onCampusHousing.isNo { sheet.institution.onCampusHousing = .known(true) }
        if !sheet.institution.noncampusProperty.isNo { sheet.institution.noncampusProperty = .known(true) }
        let year = Int16(clamping: source["year"]?.integer ?? 2024)
        // One line is like another to these checks.
        for (name, value) in rows {
            for column in columns {
                guard let count = value[column.name]?.integer else { continue }
                let family: Family = name == "hate" ? .hate : .primary
                sheet.counts[Cell(family, .rape, column, year)] = Int(clamping: count)
            }
        }
        for (key, family) in [("primary", Family.primary), ("hate", .hate)] {
            if let count = source[key]?.integer {
                sheet.counts[Cell(family, .rape, .onCampus, year)] = Int(clamping: count)
            }
        }
        if let total = source["fires"]?.integer {
            let detail = ["fire_rows", "fire_details", "details", "rows"].lazy.compactMap { source[$0] }.first
            let rows = detail?.integer ?? detail.map { Int64($0.items.count) }
            sheet.fires[Int(year)] = (Int(clamping: total), Int(clamping: rows ?? total))
        }
        return sheet
    }

    private static func word(_ fault: SurveyFault) -> String {
        switch fault.check {
        case .notNegative: fault.cell?.geography.name ?? "fires"
        case .housingWithinOnCampus, .noHousing: Geography.studentHousing.name
        case .noNoncampus: Geography.noncampus.name
        case .hateWithinPrimary: "hate"
        case .firesMatchRows: "fires"
        case .caveat: "caveat"
        }
    }

    /// Whether a changed earlier year lacks its caveat; nil when nothing is told of a change.
    private static func missingCaveat(_ source: JSONValue) -> Bool? {
        var changed: Bool?
        for key in ["prior_year_changed", "changed_prior_year", "prior_year_change", "changed"] {
            if let flag = source[key]?.flag { changed = flag }
        }
        if let from = (source["from"] ?? source["published"])?.integer,
            let to = (source["to"] ?? source["count"])?.integer
        {
            changed = SurveyCaveat.isNeeded(from: Int(clamping: from), to: Int(clamping: to))
        }
        guard let changed else { return nil }
        let caveat: Bool =
            switch source["caveat"] {
            case .bool(let flag)?: flag
            case .string(let text)?: !text.isEmpty
            default: false
            }
        return changed && !caveat
    }
}
