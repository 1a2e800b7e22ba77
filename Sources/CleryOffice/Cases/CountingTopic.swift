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
                case "chtr_entry": HazingTopic.listing(facts, &answer)
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
        // Facts of another kind are not a count of nothing.
        let countable = [
            "incidents", "hazing", "course_of_conduct", "unfounded_reports", "fires", "survey",
        ]
        guard countable.contains(where: { facts[$0] != nil }) else { return .null }
        var sums: [Cell: Int64] = [:]
        for one in contributions where one.standing == .counted {
            sums[one.cell, default: 0] += Int64(one.count)
        }
        for (year, number) in unfoundedReports(facts) {
            guard year >= UnfoundedTotal.firstYear else { continue }
            sums[Cell(.unfounded, .unfounded, .all, year), default: 0] &+= number
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

    static func json(_ cell: Cell, count: Int64) -> JSONValue {
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
            return (year, members.reduce(0) { $0 &+ ($1.value.integer ?? 0) })
        }
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
