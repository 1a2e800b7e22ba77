import CleryLaw
import TypedHTML

/// What a person takes of a file and confirms: kinds of differences, proposed facts, statements on the whole file.
struct LayerStatements: Sendable {
    let plan: LayerPlan
    let problem: Problem?

    /// More groups than this are no words of kinds but names; they are confirmed after the columns were looked at.
    static let mostGroups = 60

    var html: HTML {
        HTML([kinds, groups, whole])
    }

    private var kinds: HTML {
        fieldset(.class("choices")) {
            legend("Take in")
            tick("kind", "new", "New places (\(plan.count(.added)))", plan.settings.takesNew)
            tick("kind", "changed", "Changes of places (\(plan.count(.changed)))", plan.settings.takesChanges)
        }
    }

    private func tick(_ name: String, _ value: String, _ words: String, _ on: Bool, small note: String? = nil)
        -> HTML
    {
        label(.class("choice")) {
            input(.type("checkbox"), .name(name), .value(value), .checked(on))
            span {
                words
                if let note { small(note) }
            }
        }
    }

    @HTMLBuilder private var groups: HTML {
        if !plan.groups.isEmpty {
            fieldset(.class("choices")) {
                legend("Facts that the file proposes")
                p(
                    "Nothing is a fact before you confirm it. Untick a place in the list below to leave it out.",
                    .class("hint"))
                for group in plan.groups.prefix(LayerStatements.mostGroups) {
                    input(.type("hidden"), .name("group"), .value(group.id))
                    tick(
                        "fact", group.id,
                        "\(group.title) (\(group.count) place\(group.count == 1 ? "" : "s"))",
                        plan.settings.confirmed.contains(group.id),
                        small: "Because \(group.evidence)"
                            + (group.isOther ? ". The office holds another answer now" : ""))
                }
            }
            if plan.groups.count > LayerStatements.mostGroups {
                p(
                    "\(plan.groups.count - LayerStatements.mostGroups) more are proposed. See Columns and words."
                )
            }
        }
    }

    private var whole: HTML {
        fieldset(.class("choices")) {
            legend("Facts that you state of all places taken in")
            p("They fill what nobody has stated, and replace nothing.", .class("hint"))
            for one in LayerWhole.allCases {
                tick("whole", one.rawValue, one.title, plan.settings.whole.contains(one))
            }
            textField(
                "The facts hold from", name: "from", value: plan.settings.from?.description ?? "",
                type: "date",
                hint: "Blank: since always; where facts were stated before, from today.",
                problem: problem?.field == "from" ? problem : nil)
        }
    }
}
