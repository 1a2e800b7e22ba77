import CleryLaw
import TypedHTML

/// What a reader of a log must know, in a fold under the table.
struct LogNotes {
    let hasFires: Bool
    let rule: LogOpenness.Rule

    var html: HTML {
        details(.class("fold notes")) {
            summary("How to read this log")
            ul(.class("inside")) {
                li {
                    b("Anyone may look. ")
                    "The press too, without a reason, a written request or a charge. "
                    cite("34 CFR 668.46(f)(5)")
                }
                li {
                    b("Days. ")
                    "The last 60 days are open at once. "
                    if rule == .request {
                        "Older days are open within two business days: "
                        a("ask for them", .href("/log/older"))
                        "."
                    } else {
                        "Older days are open here as well: choose the days above."
                    }
                }
                li {
                    b("On paper. ")
                    "“Print or PDF” gives the chosen entries as a document; the office hands out the same."
                }
                li {
                    b("Log and statistics differ. ")
                    "An entry says what was reported, in the words of state law and wherever the department patrols. The "
                    a("annual statistics", .href("/statistics"))
                    " count by federal definitions in Clery geography. “Counted”, “not counted” and “not decided yet” say how an entry stands. \(CountedPart.untold)"
                }
                li {
                    b("Numbers are not in sequence. ")
                    "Numbers are also given to calls and events that are no crimes."
                }
                li {
                    b("Reported to a campus security authority. ")
                    "Such an entry did not come from the police or security department. It may have no police report and no disposition."
                }
                if hasFires {
                    li {
                        b("Fires. ")
                        "The fire log holds fires in on-campus student housing, without false alarms and drills; it has no dispositions. "
                        cite("34 CFR 668.49(d)")
                    }
                }
                li {
                    b("Withheld. ")
                    "A piece of information stays out only where law forbids to disclose it or it would endanger the confidentiality of the victim; or as long as there is clear and convincing evidence that its release would jeopardize an ongoing investigation or somebody’s safety, cause a suspect to flee or evade detection, or destroy evidence. The rest of the entry is shown. "
                    cite("34 CFR 668.46(f)(3), (f)(4)")
                }
                li {
                    b("Nothing is deleted. ")
                    "Each entry has an address of its own and a history that says what was changed, and when."
                }
            }
        }
    }

    private func cite(_ text: String) -> HTML { span(text, .class("cite")) }
}
