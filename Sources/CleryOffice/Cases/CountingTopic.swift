import CleryLaw

/// Cases that ask for numbers: counts by cell, and what follows from them (revisions, years, listings).
enum CountingTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        let incidents = try CaseIncidents.read(facts)
        var contributions: [Contribution] = []
        Tally().count(incidents, into: &contributions)
        var answer = CaseAnswer()
        for key in asked {
            let value: JSONValue =
                switch key {
                case "counts": counts(contributions, facts, &answer)
                case "revised", "note_required": try revision(key, incidents, contributions, facts, &answer)
                case "year_recorded", "number": survey(key, facts, &answer)
                case "years": years(facts, &answer)
                case "chtr_entry": listing(facts, &answer)
                default: throw CaseProblem("topic not built yet: nothing here answers \"\(key)\"")
                }
            answer.got.append((key, value))
        }
        explain(contributions, &answer)
        if answer.because.isEmpty { explain(incidents, &answer) }
        return answer
    }

    /// The cells that are not zero, in the order of the law.
    private static func counts(
        _ contributions: [Contribution], _ facts: JSONValue, _ answer: inout CaseAnswer
    ) -> JSONValue {
        var sums: [Cell: Int64] = [:]
        for one in contributions where one.standing == .counted {
            sums[one.cell, default: 0] += Int64(one.count)
        }
        for (year, number) in unfoundedReports(facts) {
            guard year >= UnfoundedTotal.firstYear else { continue }
            sums[Cell(.unfounded, .unfounded, .all, year), default: 0] += number
            answer.add(.unfoundedTotal)
        }
        let ordered = sums.filter { $0.value != 0 }.sorted {
            order($0.key).lexicographicallyPrecedes(order($1.key))
        }
        return .array(ordered.map { json($0.key, count: $0.value) })
    }

    private static func order(_ cell: Cell) -> [Int] {
        let bias = cell.bias.flatMap { BiasCategory.allCases.firstIndex(of: $0) } ?? -1
        return [
            Int(cell.year), Int(cell.family.rawValue), Int(cell.category.rawValue), bias,
            Int(cell.geography.rawValue),
        ]
    }

    private static func json(_ cell: Cell, count: Int64) -> JSONValue {
        let isHate = cell.family == .hate
        var members: [(key: String, value: JSONValue)] = [
            ("category", .string(isHate ? "hate" : cell.categoryName)),
            ("geography", .string(cell.geography.name)), ("year", .integer(Int64(cell.year))),
            ("count", .integer(count)),
        ]
        if isHate {
            members.append(("offense", .string(cell.category.name)))
            members.append(("bias", .string(cell.bias?.rawValue ?? "")))
        }
        return .object(members)
    }

    /// Numbers of unfounded reports that are given by year and category.
    private static func unfoundedReports(_ facts: JSONValue) -> [(year: Int16, number: Int64)] {
        guard case .object(let years)? = facts["unfounded_reports"] else { return [] }
        return years.compactMap { text, categories in
            guard let year = Int16(text) else { return nil }
            if let number = categories.integer { return (year, number) }
            guard case .object(let members) = categories else { return nil }
            return (year, members.reduce(0) { $0 + ($1.value.integer ?? 0) })
        }
    }

    /// What a published number was and is: the same facts without the determination, and with it.
    private static func revision(
        _ key: String, _ incidents: [IncidentFacts], _ now: [Contribution], _ facts: JSONValue,
        _ answer: inout CaseAnswer
    ) throws(CaseProblem) -> JSONValue {
        let published = facts["previously_published"].map { $0 != .null && $0 != .bool(false) } ?? false
        let dataYear = facts["previously_published"]?["data_year"]?.integer
        var then: [Contribution] = []
        Tally().count(
            incidents.map {
                var before = $0
                before.determination = nil
                return before
            }, into: &then)
        func sum(_ list: [Contribution], _ cell: Cell) -> Int32 {
            list.reduce(0) { $0 + ($1.standing == .counted && $1.cell == cell ? $1.count : 0) }
        }
        let cells = (then + now).map(\.cell).filter { cell in
            cell.family != .unfounded && cell.geography != .studentHousing
                && (dataYear == nil || dataYear == Int64(cell.year)) && sum(then, cell) != sum(now, cell)
        }
        guard let cell = cells.first else { return key == "revised" ? .null : .bool(false) }
        let (from, to) = (sum(then, cell), sum(now, cell))
        let needsNote = PublishedCorrection.needsNote(from: from, to: to, published: published)
        if needsNote { answer.add(.publishedCorrection) }
        guard key == "revised" else { return .bool(needsNote) }
        guard published, case .object(var members) = json(cell, count: 0) else { return .null }
        members.removeAll { $0.key == "count" }
        return .object(members + [("from", .integer(Int64(from))), ("to", .integer(Int64(to)))])
    }

    private static func survey(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard let survey = facts["survey"], let year = survey["year"]?.integer.flatMap({ Int16(exactly: $0) })
        else {
            return .null
        }
        let reports = survey["anonymous_reports"]?.integer ?? survey["reports"]?.integer
        let added = SurveyReports.added(reports: Int32(clamping: reports ?? 0), surveyYear: year)
        answer.add(.surveyReports)
        if key == "year_recorded" { return .integer(Int64(added.year)) }
        return reports == nil ? .null : .integer(Int64(added.number))
    }

    private static func years(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let report = facts["report"]
        let due =
            report?["due"]?.text.flatMap { Int($0.prefix(4)) }
            ?? report?["year"]?.integer.map { Int($0) }
            ?? report?["published"]?.text.flatMap { Int($0.prefix(4)) }
        guard let due else { return .null }
        answer.add(.threeYears)
        return .array(ThreeYears.shown(inReportDue: due).map { .integer(Int64($0)) })
    }

    /// Whether the transparency report lists any of the hazing incidents.
    private static func listing(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        var listed: JSONValue = .null
        if let entry = facts["chtr"],
            let known = HazingTransparencyEntry.listed(
                recognized: CaseVocabulary.known(entry["organization_recognized"]),
                found: CaseVocabulary.known(entry["finding"]),
                on: entry["first_finding"]?.text.flatMap { Day($0.prefix(10)) })
        {
            listed = .bool(known)
        }
        for hazing in facts["hazing"]?.items ?? [] {
            let recognized = CaseVocabulary.known(hazing["organization"]?["recognized"])
            // A finding that is null is known to be none.
            let found: Known<Bool> =
                hazing["finding"] == .null
                ? .known(false) : CaseVocabulary.known(hazing["finding"]?["responsible"])
            let day = hazing["finding"]?["date"]?.text.flatMap { Day($0) }
            guard let answer = HazingTransparencyEntry.listed(recognized: recognized, found: found, on: day)
            else { continue }
            if answer || listed == .null { listed = .bool(answer) }
        }
        if listed != .null { answer.add(.hazingTransparencyEntry) }
        return listed
    }

    /// Where the tables say nothing at all: what the law calls each act, and why that has no row.
    private static func explain(_ incidents: [IncidentFacts], _ answer: inout CaseAnswer) {
        for offense in incidents.flatMap(\.offenses) {
            let classification = Classify.offense(offense)
            answer.add(classification.because)
            if let category = classification.category, Categories.hateOnly.has(category) {
                answer.add(.hateOffenses)
            }
        }
    }

    /// The rules behind what was counted, then behind what nearly was, then the open questions.
    private static func explain(_ contributions: [Contribution], _ answer: inout CaseAnswer) {
        for standing in Contribution.Standing.allCases {
            for one in contributions where one.standing == standing {
                guard standing == .undecided else {
                    for rule in one.because.rules { answer.add(rule) }
                    continue
                }
                guard let rule = one.because.rules.last else { continue }
                for question in one.needs.sentences { answer.add(question: question, of: rule) }
            }
        }
    }
}
