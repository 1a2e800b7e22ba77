import CleryLaw
import GRDB

/// What a person states of a place at once: some facts, and from which day on they are so.
///
/// A fact that is so from a day on holds until the next statement on the same fact begins. So the order in which
/// statements on different days or facts are made does not matter. "It was always so" is a correction: it holds for
/// all days.
struct PlaceStatement: Sendable, Equatable {
    /// By the name of the question; "distance_miles" and "organization" stand beside the law's questions.
    var facts: [String: String] = [:]
    /// nil: it was always so.
    var from: Day?
    /// The evidence, in the person's words.
    var why: String?

    static let miles = "distance_miles"
    static let organization = "organization"
    static let names = PlaceFact.all.map(\.rawValue) + [miles, organization]

    var isEmpty: Bool { facts.isEmpty }

    /// Whether the text is an answer to the question.
    static func isAnswer(_ text: String, to name: String) -> Bool {
        var period = PlacePeriod(id: 0, place: 0, facts: .ordinary)
        return period.state(text, as: name)
    }

    static func title(_ name: String) -> String {
        switch name {
        case miles: "Miles from the border of the campus"
        case organization: "Student organization"
        default: PlaceQuestion(rawValue: name).map(PlaceFact.title) ?? name
        }
    }

    /// The answer in words; `organizations` are the names by number.
    static func words(_ text: String, of name: String, _ organizations: [Int64: String] = [:]) -> String {
        if text.isEmpty { return "Not known" }
        if text == "na" { return "No question here" }
        if name == organization { return Int64(text).flatMap { organizations[$0] } ?? "An organization" }
        return PlaceQuestion(rawValue: name).flatMap { question in
            PlaceFact.choices(question).first { $0.value == text }?.title
        } ?? text
    }
}

extension PlacePeriod {
    func text(of name: String) -> String {
        switch name {
        case PlaceStatement.miles: facts.distanceMiles.map { String($0) } ?? ""
        case PlaceStatement.organization: organization.map { String($0) } ?? ""
        default: PlaceQuestion(rawValue: name).map { PlaceFact.text($0, of: facts) } ?? ""
        }
    }

    /// States one fact. False when the text is no answer; nothing is changed then.
    mutating func state(_ text: String, as name: String) -> Bool {
        switch name {
        case PlaceStatement.miles:
            guard text.isEmpty || Double(text).map({ (0...100).contains($0) }) == true else { return false }
            facts.distanceMiles = Double(text)
        case PlaceStatement.organization:
            guard text.isEmpty || Int64(text) != nil else { return false }
            organization = Int64(text)
        default:
            guard let question = PlaceQuestion(rawValue: name) else { return false }
            return PlaceFact.state(text, to: question, of: &facts)
        }
        return true
    }

    /// Whether the period itself says this, so that nothing that was so before it is carried over its first day.
    func says(_ name: String) -> Bool { stated?.contains(name) ?? !text(of: name).isEmpty }

    fileprivate mutating func take(_ facts: some Sequence<(key: String, value: String)>) {
        for (name, text) in facts { _ = state(text, as: name) }
    }

    fileprivate mutating func add(why words: String?, of names: some Collection<String>) {
        guard let words, !words.isEmpty else { return }
        let title = names.count == 1 ? names.first.map { PlaceStatement.title($0) + ": " } ?? "" : ""
        why = [why, title + words].compactMap { $0 }.joined(separator: "\n")
    }
}

extension PlaceStatement {
    /// The periods that have to be written for the statement to be so, new ones with a number from `next` on.
    ///
    /// `beginning` is what holds of a place of this kind of which nothing was stated.
    func written(
        into periods: [PlacePeriod], of place: Int64, beginning: PlaceDescription, next: Int64
    ) -> [PlacePeriod] {
        var next = next
        func fresh(_ from: Day?, _ through: Day?, like old: PlacePeriod? = nil) -> PlacePeriod {
            var period = PlacePeriod(
                id: next, place: place, from: from, through: through, facts: old?.facts ?? beginning,
                organization: old?.organization, stated: Set(facts.keys))
            next += 1
            period.take(facts)
            return period
        }
        let names = facts.keys.sorted()
        guard let from else {
            var rows = periods.gaps.map { fresh($0.from, $0.through) }
            for (index, old) in periods.enumerated() {
                var period = old
                period.take(facts)
                var stated = period.stated ?? Set(PlaceStatement.names.filter { old.says($0) })
                if index == 0, old.from == nil { stated.formUnion(names) } else { stated.subtract(names) }
                period.stated = stated
                rows.append(period)
            }
            rows.sort { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }
            if !rows.isEmpty { rows[0].add(why: why, of: names) }
            return rows
        }
        var rows: [PlacePeriod] = []
        if let held = periods.first(where: { $0.holds(from) }) {
            if held.from == from {
                var period = held
                period.stated = (held.stated ?? Set(PlaceStatement.names.filter { held.says($0) })).union(
                    names)
                period.take(facts)
                period.add(why: why, of: names)
                rows.append(period)
            } else {
                var old = held
                old.through = from.adding(days: -1)
                var new = fresh(from, held.through, like: held)
                new.add(why: why, of: names)
                rows += [old, new]
            }
        } else {
            let later = periods.compactMap(\.from).filter { $0 > from }.min()
            var new = fresh(from, later?.adding(days: -1))
            new.add(why: why, of: names)
            rows.append(new)
        }
        var alive = facts
        for later in periods where later.from.map({ $0 > from }) ?? false {
            alive = alive.filter { !later.says($0.key) }
            guard !alive.isEmpty else { break }
            var period = later
            if period.stated == nil { period.stated = Set(PlaceStatement.names.filter { later.says($0) }) }
            period.take(alive)
            rows.append(period)
        }
        return rows
    }
}

extension [PlacePeriod] {
    /// The spans of days of which no period tells; the periods stand in their order and do not overlap.
    var gaps: [(from: Day?, through: Day?)] {
        guard let first, let last else { return [(nil, nil)] }
        var gaps: [(from: Day?, through: Day?)] = []
        if let from = first.from { gaps.append((nil, from.adding(days: -1))) }
        for (one, after) in zip(self, dropFirst()) {
            if let end = one.through, let begin = after.from, end.adding(days: 1) < begin {
                gaps.append((end.adding(days: 1), begin.adding(days: -1)))
            }
        }
        if let end = last.through { gaps.append((end.adding(days: 1), nil)) }
        return gaps
    }
}
