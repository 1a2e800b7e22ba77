import CleryLaw
import TypedHTML

/// One entry of the roster: what the law says of it, letters, training, signed years, and its yearly looks.
struct AuthorityPage: Page {
    let authority: SecurityAuthority
    let person: AuthorityPerson?
    let campus: String
    var draft: AuthorityDraft
    let campuses: [Campus]
    let units: [String]
    let letters: [AuthorityLetter]
    /// What became of the newest message about the newest letter.
    let mail: AuthorityMail.Standing
    let reviews: [AuthorityReviewed]
    let names: [Int64: String]
    let trainings: [(AuthorityTraining, [TrainingTry])]
    let answers: [(AuthorityRound, AuthorityAsk, [AuthorityAnswer])]
    /// Whether the account has the role of a security authority; nil without an account.
    let isGranted: Bool?
    let hasEnded: Bool
    let mayKeep: Bool
    /// The last day of the personal link.
    let link: Day?
    let today: Day
    let zone: Zone
    let form: String
    var ending = TypedFields()
    var problems: [Problem] = []
    var done: String?

    var title: String { person?.name ?? "Authority \(authority.id)" }
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
    ]
    var address: String { "/office/authorities/\(authority.id)" }

    static func said(_ done: String) -> String? {
        [
            "entered": "Entered. Write the designation letter next.", "kept": "Kept.",
            "confirmed": "Looked at: still so.", "noted": "Kept.",
            "written": "The letter is written, and a message is on its way if there is an address.",
        ][done]
    }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "\(authority.function), \(authority.unit). "
            tag(
                authority.isAuthority ? "campus security authority" : "no authority",
                authority.isAuthority ? .ok : .void)
        }
        if let done { notice { p(done) } }
        warnings
        facts
        if authority.isAuthority { AuthorityLetterPart(page: self).html }
        AuthorityPastPart(page: self).html
        if mayKeep, authority.endedWhy == nil { changes }
    }

    @HTMLBuilder private var warnings: HTML {
        if hasEnded, authority.endedWhy == nil {
            notice("care") {
                p("The account of this person has ended. End the designation, or enter who does it now.")
            }
        }
        if isGranted == false, authority.isAuthority, authority.endedWhy == nil, mayKeep {
            notice {
                p(
                    "The account does not have the role Campus security authority, so reports that the person sends are not marked as forwarded. The administrator gives roles."
                )
            }
        }
    }

    private var facts: HTML {
        var pairs: [(String, HTML)] = [
            (
                "Basis",
                HTML([
                    HTML(text: authority.basis.sentence + " "),
                    span(authority.basis.citation.text, .class("cite")),
                ])
            ),
            ("Campus", HTML(text: campus)),
            ("Belongs as", HTML(text: authority.bond.title)),
            (
                "Since",
                HTML(
                    text: TimeWords.long(authority.from)
                        + (authority.through.map { " through \(TimeWords.long($0))" } ?? ""))
            ),
        ]
        if authority.functions.count > 1 {
            pairs.insert(
                (
                    "Each function",
                    ul {
                        for function in authority.functions {
                            let basis = AuthorityBasis(
                                AuthorityByFunction.decide(
                                    actingAs: .known(function), namedInPolicy: authority.named))
                            li { "\(function.title): \(basis.title.lowercased())" }
                        }
                    }
                ), at: 1)
        }
        if let why = authority.endedWhy { pairs.append(("Ended", HTML(text: why))) }
        if let person, !person.supervisor.isEmpty {
            pairs.append(("Supervisor", HTML(text: person.supervisor)))
        }
        if let person { pairs.append(("E-mail", HTML(text: person.email.isEmpty ? "none" : person.email))) }
        if let remark = authority.remark { pairs.append(("Written down in", HTML(text: remark))) }
        return record(pairs)
    }

    @HTMLBuilder private var changes: HTML {
        details(.class("fold"), .open(!draft.problems.isEmpty)) {
            summary("Change the entry")
            AuthorityFormPart(
                draft: draft, campuses: campuses, units: units, action: address, button: "Keep it", form: form
            ).html
        }
        details(.class("fold"), .open(!problems.isEmpty)) {
            summary("End the designation")
            let parts = TripFormParts(fields: ending, problems: problems)
            TypedHTML.form(.method(.post), .action("\(address)/review"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                parts.faults
                parts.text("Last day", "ended", type: "date")
                parts.text("Why", "why", hint: "Such as: has left, another function.")
                button("End it", .type("submit"), .name("what"), .value("ended"), .class("button quiet"))
            }
        }
    }
}
