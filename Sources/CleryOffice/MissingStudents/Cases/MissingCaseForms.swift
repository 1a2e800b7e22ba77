import CleryLaw
import TypedHTML

/// The forms of a case: each is one act. The names of fields begin with what the form is for, so that no two are alike.
extension MissingCasePage {
    private func post(_ part: String, @HTMLBuilder content: () -> HTML) -> HTML {
        TypedHTML.form(.method(.post), .action("\(address)/\(part)"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            HTML([content()])
        }
    }

    private func text(_ label: String, _ name: String, hint: String? = nil) -> HTML {
        textField(
            label, name: name, value: fields[name], hint: hint, problem: problems.of(name),
            autocomplete: "off")
    }

    private func area(_ label: String, _ name: String) -> HTML {
        field(label, name: name, problem: problems.of(name)) { attributes in
            Elements.textarea(attributes + [.rows(2)], text: fields[name])
        }
    }

    private func how(_ name: String) -> HTML {
        choice(
            "How", name: name, options: MissingStep.How.allCases.map { ($0.rawValue, $0.title) },
            chosen: fields[name].isEmpty ? MissingStep.How.phone.rawValue : fields[name],
            problem: problems.of(name))
    }

    private func when(_ name: String) -> HTML {
        MissingMoment.html(
            "When", name: name, hint: "Just now: leave both empty.", fields: fields, problems: problems)
    }

    static func title(_ recipient: MissingReferral.Recipient) -> String {
        switch recipient {
        case .campusPoliceOrSecurity: "Campus police or security"
        case .localLawEnforcement: "The local police"
        }
    }

    var referral: HTML {
        HTML([
            h2("Refer it now"),
            notice("stop") {
                p {
                    b("\(MissingClock.length(minutes: clock.minutesToReferral)) since the report. ")
                    switch recipient.answer {
                    case .campusPoliceOrSecurity: "Call campus police or security."
                    case .localLawEnforcement: "There is no campus police or security: call the local police."
                    case nil: recipient.asks.first?.sentence ?? ""
                    }
                }
            },
            post("refer") {
                choice(
                    "Referred to", name: "refer-to",
                    options: MissingReferral.Recipient.allCases.map { ($0.rawValue, Self.title($0)) },
                    chosen: fields["refer-to"].isEmpty
                        ? recipient.answer?.rawValue ?? "" : fields["refer-to"],
                    problem: problems.of("refer-to"))
                text("Who took it: name or badge number", "refer-who")
                how("refer-how")
                when("refer")
                button("It is referred", .type("submit"), .class("button"))
            },
        ])
    }

    var determination: HTML {
        let isFirst = one.determined == nil
        return HTML([
            h2(isFirst ? "Determined to be missing" : "Correct the determination"),
            isFirst
                ? p(
                    "The clock of 24 hours starts when it is determined that the student has been missing for 24 hours, not with the report. The institution need not wait for that."
                ) : .nothing,
            // Before the referral nothing shall stand in its way, but the police may have determined it already.
            details(
                .open(
                    (isFirst && one.referred != nil) || problems.contains { $0.field.hasPrefix("det") })
            ) {
                summary(isFirst ? "Enter the determination" : "Enter it anew")
                post("determine") {
                    choice(
                        "Who determined it", name: "det-by",
                        options: [
                            ("institution", "The institution"), ("police", "The local police"),
                        ], chosen: fields["det-by"], problem: problems.of("det-by"))
                    MissingMoment.html(
                        "When it was determined", name: "det", hint: "Just now: leave both empty.",
                        fields: fields, problems: problems)
                    choice(
                        "If it was earlier, or is corrected: why it is entered now", name: "det-why",
                        options: MissingCaseRoutes.backdateReasons.map { ($0, $0) },
                        chosen: fields["det-why"], problem: problems.of("det-why"))
                    button("Keep the determination", .type("submit"), .class("button"))
                }
            },
        ])
    }

    func stepForm(_ duty: MissingStep.Duty, due: Instant?, isOverdue: Bool) -> HTML {
        let name = duty.rawValue
        return details(.class("inside"), .open(isOverdue || problems.contains { $0.field.hasPrefix(name) })) {
            summary(duty == .other ? "Write down what else was done" : "Write down that it was done")
            post("steps") {
                input(.type("hidden"), .name("duty"), .value(name))
                text(duty == .other ? "What was done, and by whom" : "Who was told", "\(name)-who")
                choice(
                    "Was the person reached?", name: "\(name)-reached",
                    options: [("yes", "Yes"), ("no", "No, it was a try")], chosen: fields["\(name)-reached"],
                    problem: problems.of("\(name)-reached"))
                how("\(name)-how")
                when(name)
                area("What was said, if it matters", "\(name)-words")
                if due != nil {
                    choice(
                        isOverdue ? "Why it is late" : "If it was late: why", name: "\(name)-late",
                        options: MissingStep.lateReasons.map { ($0, $0) }, chosen: fields["\(name)-late"],
                        problem: problems.of("\(name)-late"))
                }
                button("Keep it", .type("submit"), .class("button"))
            }
        }
    }

    private func chosen(_ name: String, _ flag: Bool?) -> String {
        fields[name].isEmpty ? flag.map { $0 ? "yes" : "no" } ?? "unknown" : fields[name]
    }

    var factsForm: HTML {
        let isListed = one.student != nil
        return HTML([
            h2("Facts", .id("facts")),
            details(.open(!clock.asks.isEmpty || problems.contains { $0.field.hasPrefix("fact") })) {
                summary("State what the law asks")
                post("facts") {
                    if !isListed {
                        choice(
                            "Lives in on-campus student housing", name: "fact-resident",
                            options: Self.yesNo, chosen: chosen("fact-resident", one.resident), problem: nil)
                    }
                    textField(
                        "Age", name: "fact-age",
                        value: fields["fact-age"].isEmpty
                            ? one.age.map(String.init) ?? "" : fields["fact-age"],
                        hint:
                            "Counted from the birth date where one is known. What you write here counts instead.",
                        problem: problems.of("fact-age"))
                    choice(
                        "Emancipated, if under 18", name: "fact-emancipated", options: Self.yesNo,
                        chosen: chosen("fact-emancipated", one.emancipated), problem: nil)
                    if !isListed {
                        choice(
                            "Registered a confidential contact", name: "fact-contact", options: Self.yesNo,
                            chosen: chosen("fact-contact", one.hasContact), problem: nil)
                    }
                    button("Keep the facts", .type("submit"), .class("button quiet"))
                }
            },
        ])
    }

    var findPart: HTML {
        HTML([
            h2(one.student == nil ? "Which resident is it?" : "Is it another resident?"),
            post("find") {
                text("Name or student number", "find-name")
                reasonChooser(
                    "Reason of the search", name: "find-reason", MissingLook.searchReasons,
                    chosen: fields["find-reason"].isEmpty
                        ? MissingLook.searchReasons[1] : fields["find-reason"],
                    problem: problems.of("find-reason"))
                button("Find among the residents", .type("submit"), .class("button quiet"))
            },
            matches.map(found) ?? .nothing,
            one.student == nil
                ? .nothing
                : post("resident") {
                    input(.type("hidden"), .name("student"), .value("nobody"))
                    button("It is nobody of the list", .type("submit"), .class("button quiet"))
                },
        ])
    }

    @HTMLBuilder private func found(_ matches: [ResidentSearch.Match]) -> HTML {
        if matches.isEmpty {
            p("Nobody on the list is called so, or has this number.", .role("status"))
        } else {
            post("resident") {
                fieldset(.class("choices")) {
                    legend("Found")
                    for match in matches {
                        label(.class("choice")) {
                            input(.type("radio"), .name("student"), .value("\(match.id)"))
                            span("\(match.name), \(match.hall) \(match.room)")
                        }
                    }
                }
                button("It is this one", .type("submit"), .class("button"))
            }
        }
    }

    @HTMLBuilder var closing: HTML {
        if one.isOpen {
            h2("Found, or closed")
            details(.open(problems.contains { $0.field.hasPrefix("close") })) {
                summary("Close the case")
                post("close") {
                    choice(
                        "What came of it", name: "close-outcome",
                        options: MissingCase.Outcome.allCases.map { ($0.rawValue, $0.title) },
                        chosen: fields["close-outcome"], problem: problems.of("close-outcome"))
                    when("close")
                    button("Close the case", .type("submit"), .class("button"))
                }
            }
        } else {
            h2("Closed in error?")
            post("reopen") { button("Open the case again", .type("submit"), .class("button quiet")) }
            p {
                "If the student is missing again, "
                a("report it anew", .href("/office/missing/new"))
                ": new duties begin. What was done before does not count for them."
            }
        }
    }
}
