import CleryLaw
import TypedHTML

/// The questions on one place of a trip: a lodging, or another room that is given to it.
struct StopFormPart: Sendable {
    let parts: TripFormParts
    let prefix: String
    let use: TripStop.Use
    /// The places that it may be, when somebody has to say.
    var candidates: [TripLikeness.Candidate] = []

    private func name(_ end: String) -> String { "\(prefix)-\(end)" }

    @HTMLBuilder var html: HTML {
        if !candidates.isEmpty { same }
        if use == .lodging {
            parts.list(
                "What is it?", name("sort"), StopSort.lodgings.map { ($0.rawValue, $0.title) },
                any: "Choose")
        }
        parts.text(
            use == .lodging ? "Name of the lodging" : "Name of the building and room", name("name"),
            hint: use == .lodging
                ? "As its sign says. One place at a time: others are added afterwards." : nil)
        parts.text("Address", name("address"), hint: "Street, city, state or country.")
        parts.choices(
            "Is there a written agreement?", name("arrangement"),
            StopArrangement.allCases.map { ($0.rawValue, $0.title, $0.hint) })
        parts.text(
            "With whom is it made?", name("party"), hint: "If there is one: the hotel, the owner, the agent.")
        parts.text(
            "Where is the agreement kept?", name("document"),
            hint: "Such as: e-mail of March 3 in the department's files. The office may ask for it.")
        parts.text(
            use == .lodging ? "Room numbers, if known" : "Rooms or floors", name("rooms"),
            hint: use == .lodging
                ? "You are asked again after the trip." : "Only what the agreement gives.")
        parts.yesNo(
            "Was the same place used for a trip before, or will it be again?", name("again"),
            hint: "In any year, by any of our groups.")
        more
    }

    private var isTold: Bool {
        ["from", "through", "significant", "program", "administrator"].contains { end in
            !parts.fields[name(end)].isEmpty || parts.problems.of(name(end)) != nil
        }
    }

    private var more: HTML {
        details(.open(isTold)) {
            summary(
                use == .lodging
                    ? "Other dates, host families, teaching abroad" : "Other dates, teaching abroad")
            div(.class("pair")) {
                parts.text(
                    "First day there", name("from"), hint: "If it is not the day of departure.",
                    type: "date")
                parts.text("Last day there", name("through"), type: "date")
            }
            if use == .lodging {
                parts.yesNo(
                    "For a host family: does the agreement give us significant control of space in the home?",
                    name("significant"))
            }
            parts.yesNo("Is an organized program of study of ours taught there?", name("program"))
            parts.yesNo(
                "Does somebody act there for us in an administrative capacity?", name("administrator"),
                hint: "A director, a coordinator with an office.")
        }
    }

    private var same: HTML {
        notice("care") {
            p { b("The office knows places like this one.") }
            parts.choices(
                "Is it one of these?", name("same"),
                candidates.map { one in
                    let trips =
                        one.trips == 0
                        ? nil : "\(one.trips) trip\(one.trips == 1 ? "" : "s") so far"
                    let words = [one.address, trips].compactMap { $0 }.joined(separator: "; ")
                    return (String(one.id), one.name, words.isEmpty ? nil : words)
                } + [("new", "No, it is another place", nil)])
        }
    }
}
