extension Verdict {
    /// For a person at a terminal.
    public var text: String {
        guard !isWhole else {
            return "The register is whole: \(events) events, and every table is what they say."
        }
        return problems.joined(separator: "\n")
            + (firstBadEvent.map { "\nThe first event that does not fit is event \($0)." } ?? "")
    }

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("whole")
            json.value(isWhole)
            json.key("events")
            json.value(events)
            json.key("first_bad_event")
            json.value(firstBadEvent)
            json.key("problems")
            json.array { json in for problem in problems { json.value(problem) } }
        }
        return json.string
    }
}
