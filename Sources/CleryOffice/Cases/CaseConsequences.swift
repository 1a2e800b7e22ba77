import CleryLaw

/// What follows from the counts of a case or stands beside them: corrections, surveys, years shown, listings.
extension CountingTopic {
    /// What a published number was and is: the same facts without the determination, and with it.
    static func revision(
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
            list.reduce(0) { $0 &+ ($1.standing == .counted && $1.cell == cell ? $1.count : 0) }
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

    static func survey(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
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

    static func years(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let report = facts["report"]
        let due =
            report?["due"]?.text.flatMap { Int($0.prefix(4)) }
            ?? report?["year"]?.integer.map { Int(min(max($0, 1), 9999)) }
            ?? report?["published"]?.text.flatMap { Int($0.prefix(4)) }
        guard let due else { return .null }
        answer.add(.threeYears)
        return .array(ThreeYears.shown(inReportDue: due).map { .integer(Int64($0)) })
    }
}

extension CountingTopic {
    /// One key of a case of another topic, with its rules.
    static func value(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) throws(CaseProblem)
        -> JSONValue
    {
        let part = try self.answer(facts, asked: [key])
        for reason in part.because where !answer.because.contains(reason) { answer.because.append(reason) }
        return part.got.first?.value ?? .null
    }
}
