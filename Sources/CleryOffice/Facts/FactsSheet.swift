import CleryLaw
import TypedHTML

/// All facts of an incident as one form: each group folded to the line that says what is stated.
struct FactsSheet: Sendable {
    let incident: Incident
    let fields: FactFields
    let form: String
    let mayUnfound: Bool
    var problems: [Problem] = []
    /// Places to choose from as one types.
    var places: [PlaceRecord] = []
    /// The list to which a line more was asked for.
    var more = ""
    let words: TimeWords
    private var action: String { "/office/incidents/\(incident.id)/facts" }
    private var controls: FactsControls { FactsControls(fields: fields, problems: problems) }

    /// Reads single lines again, for the words that say what is stated.
    private var reader: FactReader {
        FactReader(fields: fields, zone: words.zone, today: Day(number: .max), places: CampusPlaces())
    }

    var html: HTML {
        TypedHTML.form(.method(.post), .action(action)) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("revision"), .value(String(incident.revision)))
            input(.type("hidden"), .name("whole"), .value("yes"))
            HTML.element("datalist", [.id("campus-places")], choices)
            // The first button is what Enter presses.
            div(.class("actions")) { button("Keep these facts", .type("submit"), .class("button quiet")) }
            WherePart(controls: controls, said: whenAndWhere, more: more, action: action).html
            KnownPart(controls: controls, said: known, more: more, action: action).html
            h3("Acts")
            for line in lines("o", atLeastOne: isEmpty) { offense(line) }
            add("Add an act", "o")
            h3("Arrests and referrals")
            for line in lines("a") { lawAction(line) }
            add("Add an arrest or referral", "a")
            if lawActionCount > 1 { mostSerious } else { controls.hidden("most-serious") }
            h3("Stalking and hazing")
            p(
                "What is stated here as a course of conduct or as hazing is counted from here; do not state it as an act as well.",
                .class("hint"))
            for line in lines("c") {
                CoursePart(
                    line: line, controls: controls, open: isNew("c", line) || more == "c\(line)", more: more,
                    action: action
                ).html
            }
            for line in lines("h") {
                HazingPart(line: line, controls: controls, open: isNew("h", line)).html
            }
            div(.class("actions")) {
                moreButton("Add a course of conduct", "c")
                moreButton("Add hazing", "h")
            }
            h3("Bias and findings")
            BiasPart(controls: controls, said: bias).html
            FoundPart(
                controls: controls, said: found, mayUnfound: mayUnfound,
                isClosed: !mayUnfound && fields["unfound"] == "yes"
            ).html
            div(.class("actions")) { button("Keep these facts", .type("submit"), .class("button")) }
        }
    }

    private var choices: HTML {
        HTML(
            places.map { place in
                let words = place.facts.geography.value.map {
                    PlaceWords.title($0, housing: place.facts.studentHousing.isYes)
                }
                return option(words ?? "Clery geography unknown", .value(place.name))
            })
    }

    /// The lines in which anything stands, and an empty one where it was asked for.
    private func lines(_ list: String, atLeastOne: Bool = false) -> [Int] {
        let there = fields.lines(list)
        // A line that is still empty stays when more of its own lines are asked for.
        let own = more.hasPrefix(list) ? Int(more.dropFirst(list.count)).map { [$0] } ?? [] : []
        let wanted = more == list || (atLeastOne && there.isEmpty)
        let shown = there + own.filter { $0 == next(there) }
        return wanted ? shown + [next(shown)] : shown
    }

    /// Nothing is stated that could be counted, so that the first act is asked at once.
    private var isEmpty: Bool {
        ["o", "a", "c", "h"].allSatisfy { fields.lines($0).isEmpty } && more.isEmpty
    }

    private func next(_ lines: [Int]) -> Int { (lines.last ?? -1) + 1 }
    private func isNew(_ list: String, _ line: Int) -> Bool { !fields.lines(list).contains(line) }

    private func moreButton(_ label: String, _ list: String) -> HTML {
        controls.more(label, list, at: "\(action)#part-\(list)\(next(fields.lines(list)))")
    }

    private func add(_ label: String, _ list: String) -> HTML {
        div(.class("actions")) { moreButton(label, list) }
    }

    private func offense(_ line: Int) -> HTML {
        var reader = reader
        let offense = reader.offense(line, over: IncidentFacts(), Particulars())?.0
        return OffensePart(
            line: line, controls: controls, said: offense.map(FactsWords.act), open: isNew("o", line)
        ).html
    }

    private func lawAction(_ line: Int) -> HTML {
        var reader = reader
        let action = reader.action(line, over: IncidentFacts(), Particulars())?.0
        return ActionPart(
            line: line, controls: controls, said: action.map(FactsWords.action), open: isNew("a", line)
        ).html
    }

    private var lawActionCount: Int { lines("a").count }

    private var mostSerious: HTML {
        div(.class("filters")) {
            controls.choose(
                "Most serious violation, as judged by officials", "most-serious",
                FactTitles.of(LawViolation.self), any: "Not judged")
        }
    }
}

/// What is stated, in one line a group.
extension FactsSheet {
    private var whenAndWhere: String {
        var reader = reader
        let moment = reader.moment("when")
        let time =
            moment.map { words.words($0.moment, datesOnly: $0.datesOnly) } ?? "Time unknown"
        let further = fields.lines("l").count
        return [
            time, fields["at-place"],
            further == 0 ? "" : "\(further) further place\(further == 1 ? "" : "s")",
        ].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private var known: String {
        let told = fields.lines("r").compactMap { line -> String? in
            guard let to = Recipient(rawValue: fields["r\(line)-to"]) else { return nil }
            let day = Day(fields["r\(line)-day"]).map { " on \(TimeWords.short($0))" } ?? ""
            return FactTitles.title(to.rawValue) + day
        }
        return told.isEmpty ? "Nobody is stated" : told.joined(separator: "; ")
    }

    private var bias: String {
        guard let bias = reader.bias() else { return "Nothing points to bias" }
        return "\(bias.category.value?.title ?? "Category not known"); evidence: "
            + FactTitles.title(bias.evidence.rawValue).lowercased()
    }

    private var found: String {
        if fields["unfound"] == "yes" { return "Unfounded by a sworn officer" }
        let by = fields["found-by"]
        return by.isEmpty ? "Nobody has found anything" : "\(FactTitles.title(by)) has decided"
    }
}
