/// What an import of places did, or would do.
public struct LayerReport: Sendable {
    private let counts: [(name: String, title: String, count: Int)]
    private let problems: [LayerProblem]
    private let asked: [String]
    private let proposed: [String]
    private let columns: [String]
    private let isDone: Bool
    private let seemsTurned: Bool

    init(_ plan: LayerPlan, done: LayerApply.Counts?) {
        isDone = done != nil
        problems = plan.problems
        seemsTurned = plan.file.seemsTurned
        counts = [
            ("features", "features", plan.file.features.count),
            ("new", "new", done?.added ?? plan.count(.added)),
            ("changed", "changed", done?.changed ?? plan.count(.changed)),
            ("unchanged", "unchanged", done?.unchanged ?? plan.count(.unchanged)),
            ("asked", "ask a person", plan.count(.asked)),
            ("gone", "not in the file", plan.gone.count),
            ("problems", "problems", plan.problems.count),
        ]
        asked = plan.rows.filter { $0.kind == .asked }.map { row in
            let names = row.candidates.prefix(3).map {
                "\(plan.places.all[$0.place].record.name) (\($0.words))"
            }
            return "\(row.title), \(row.wish.name): \(names.joined(separator: "; or "))"
        }
        proposed = plan.groups.map { group in
            let sure = plan.settings.confirmed.contains(group.id) ? ", confirmed" : ""
            return "\(group.title), because \(group.evidence): \(group.count)\(sure)"
        }
        columns = LayerRole.all.compactMap { role in
            plan.settings.profile.roles[role].map { "\(role.title): \($0.joined(separator: " + "))" }
        }
    }

    /// A person has to say something, or something could not be read.
    public var hasFault: Bool { !problems.isEmpty || !asked.isEmpty || seemsTurned }

    public var text: String {
        var lines = [isDone ? "Done:" : "This would be the outcome (nothing was kept):"]
        for one in counts {
            lines.append(
                "  " + one.title + String(repeating: " ", count: 17 - one.title.count) + "\(one.count)")
        }
        func list(_ head: String, _ items: [String]) {
            guard !items.isEmpty else { return }
            lines.append(head)
            lines += items.prefix(20).map { "  " + $0 }
            if items.count > 20 { lines.append("  and \(items.count - 20) more; --json lists them all") }
        }
        list("Columns read as", columns)
        list("Facts proposed", proposed)
        list("Which place is it? Say so in the office; nothing was taken of these", asked)
        list("Problems", problems.map { "\($0.title): \($0.sentence)" })
        if seemsTurned { lines.append("Latitude and longitude seem to be exchanged: see --turned.") }
        return lines.joined(separator: "\n")
    }

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            for one in counts {
                json.key(named: one.name)
                json.value(one.count)
            }
            json.key("dry_run")
            json.value(!isDone)
            json.key("seems_turned")
            json.value(seemsTurned)
            for (name, items) in [("columns", columns), ("proposed", proposed), ("ask", asked)] {
                json.key(named: name)
                json.array { json in for item in items { json.value(item) } }
            }
            json.key("found")
            json.array { json in
                for problem in problems {
                    json.object { json in
                        json.key("where")
                        json.value(problem.title)
                        json.key("problem")
                        json.value(problem.sentence)
                    }
                }
            }
        }
        return json.string
    }
}
