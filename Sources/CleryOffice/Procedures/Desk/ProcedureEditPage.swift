import CleryLaw
import TypedHTML

/// The steps of a checklist, which a person orders, names and times.
struct ProcedureEditPage: Page {
    let procedure: Procedure
    /// The rows hold the text that is published now, not the checklist as it is.
    let isAnew: Bool
    let hasText: Bool
    /// The published text has more than the rows hold.
    let isCut: Bool
    let form: String
    var fields: TypedFields
    var rows: Int
    var problems: [Problem] = []
    var title: String { "Steps of \(procedure.name)" }
    let section: Section? = .alerts
    var crumbs: [Crumb] {
        [
            ProcedurePage.crumb,
            Crumb(title: procedure.name, href: "/office/procedures/\(procedure.line)"),
        ]
    }
    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }

    static func fields(_ procedure: Procedure, _ steps: [ProcedureStep]) -> TypedFields {
        var fields = TypedFields()
        fields["name"] = procedure.name
        for (index, step) in steps.enumerated() {
            fields["order-\(index)"] = "\(index + 1)"
            fields["what-\(index)"] = step.what
            fields["who-\(index)"] = step.who
            fields["within-\(index)"] = step.within.map(String.init) ?? ""
        }
        return fields
    }

    var body: HTML {
        h1(title)
        if isAnew {
            notice { p("These are the steps of the text as it is published now. Nothing is kept yet.") }
        }
        if isCut {
            notice("care") {
                p(
                    "The published text has more than a checklist holds: \(ProcedureStep.most) steps of \(ProcedureStep.longest) letters. What is beyond was left out; say it in fewer steps, or in a second checklist."
                )
            }
        }
        p("A step without words is left out. The numbers say the order; minutes count from the start.")
        TypedHTML.form(.method(.post), .action("/office/procedures/\(procedure.line)/edit")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("seen"), .value("\(procedure.id)"))
            input(.type("hidden"), .name("rows"), .value("\(rows)"))
            parts.faults
            div(.class("narrow")) { parts.text("Name", "name") }
            for row in 0..<rows { self.row(row) }
            if hasText {
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .id("anew"), .name("anew"), .value("yes"),
                        .checked(fields["anew"] == "yes"))
                    span {
                        "It follows the text that is published today"
                        small("Tick it when you have gone through the published text.")
                    }
                }
            }
            div(.class("actions")) {
                button("Keep the steps", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href("/office/procedures/\(procedure.line)"))
            }
        }
    }

    private func row(_ row: Int) -> HTML {
        fieldset(.class("moment")) {
            legend(fields["what-\(row)"].isEmpty ? "Another step" : "Step \(row + 1)")
            parts.long("What is done", "what-\(row)")
            parts.text("Who, by function", "who-\(row)")
            parts.text("Within minutes", "within-\(row)", inputmode: "numeric")
            parts.text("Order", "order-\(row)", inputmode: "numeric")
        }
    }

    /// Reads the rows in the order of their numbers; those without words are left out.
    static func steps(_ fields: TypedFields, rows: Int, _ problems: inout [Problem]) -> [ProcedureStep] {
        var steps: [(order: Int, step: ProcedureStep)] = []
        for row in 0..<rows {
            let what = MailHeader.oneLine(fields["what-\(row)"])
            if what.isEmpty { continue }
            if what.count > ProcedureStep.longest {
                problems.append(
                    Problem("what-\(row)", "Use at most \(ProcedureStep.longest) letters."))
            }
            var step = ProcedureStep(what: what)
            step.who = fields.text("who-\(row)", upTo: 80, &problems)
            if !fields["within-\(row)"].isEmpty {
                step.within = Int(fields["within-\(row)"])
                if step.within.map({ !(0...10_080).contains($0) }) ?? true {
                    problems.append(Problem("within-\(row)", "Write minutes from 0 to 10080, a week."))
                }
            }
            let order = fields["order-\(row)"].isEmpty ? row + 1 : Int(fields["order-\(row)"])
            if order == nil { problems.append(Problem("order-\(row)", "Write a whole number.")) }
            steps.append((order ?? row + 1, step))
        }
        if steps.isEmpty { problems.append(Problem("what-0", "Give at least one step.")) }
        if steps.count > ProcedureStep.most {
            problems.append(Problem("what-0", "Use at most \(ProcedureStep.most) steps."))
        }
        return steps.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            .map(\.element.step)
    }
}
