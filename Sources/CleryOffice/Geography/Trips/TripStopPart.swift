import CleryLaw
import TypedHTML

/// One place of a trip on the trip's page.
struct TripStopPart: Sendable {
    let one: TripPage.Stop
    let page: TripPage
    private var stop: TripStop { one.stop }
    private var decision: TripDecision { one.decision }

    var html: HTML {
        article(.class("finding"), .id("stop-\(stop.id)")) {
            h3 {
                stop.name
                " "
                tag(decision.outcome.title, decision.tagKind)
            }
            p(decision.meaning)
            why
            facts
            again
            rooms
        }
    }

    @HTMLBuilder private var why: HTML {
        if let question = decision.question {
            notice("care") {
                p {
                    b("The question that decides: ")
                    question
                }
                p(
                    "Ask the sponsor or the lodging, and tell the Clery office; it keeps the answer with the place."
                )
            }
        }
        if let row = decision.row, let rule = decision.rule {
            p {
                "Row \(row.mark): \(rule.sentence) "
                span("[\(rule.citation.text)]", .class("cite"))
            }
        }
    }

    private var facts: HTML {
        var pairs: [(String, HTML)] = [
            ("What", HTML(text: stop.sort.title)),
            (
                "Days",
                HTML(
                    text:
                        "\(TimeWords.long(stop.from)) to \(TimeWords.long(stop.through)), \(TripPage.nights(stop.nights))"
                )
            ),
        ]
        if let address = stop.address { pairs.append(("Address", HTML(text: address))) }
        pairs.append(("Written agreement", HTML(text: agreement)))
        if let rooms = stop.rooms { pairs.append(("Rooms", HTML(text: rooms))) }
        if stop.place != nil {
            pairs.append(("Police agency", HTML(text: agencies)))
        }
        if let place = stop.place, one.isLinked {
            pairs.append(
                (
                    "In the office",
                    a("The place and its facts", .href("/office/places/\(place)"))
                ))
        }
        return record(pairs)
    }

    private var agreement: String {
        var words = stop.arrangement.title
        if let party = stop.party { words += "; with \(party)" }
        if let document = stop.document { words += "; kept: \(document)" }
        return words
    }

    private var agencies: String {
        guard !one.agencies.isEmpty else { return "Nobody has said yet which one" }
        return one.agencies.map { [$0.name, $0.address].compactMap { $0 }.joined(separator: ", ") }
            .joined(separator: "; ")
    }

    @HTMLBuilder private var again: HTML {
        if !one.others.seen.isEmpty || one.others.unseen > 0 {
            p {
                "Trips return to it: "
                for (index, trip) in one.others.seen.enumerated() {
                    if index > 0 { ", " }
                    a("\(trip.number) of \(trip.leaves.year)", .href("/office/trips/\(trip.id)"))
                }
                if one.others.unseen > 0 {
                    one.others.seen.isEmpty ? "" : " and "
                    "\(one.others.unseen) of other groups"
                }
                "."
            }
        }
    }

    private var isOver: Bool { page.trip.returns < page.today }

    @HTMLBuilder private var rooms: HTML {
        if page.trip.withdrawn == nil, stop.place != nil {
            if one.wantsRooms, isOver {
                notice("care") {
                    p("The trip is over: which rooms did it have? Only they and the way to them count.")
                    form
                }
            } else if one.wantsRooms || stop.rooms != nil {
                details(.open(page.problems.of("rooms-\(stop.id)") != nil)) {
                    summary(stop.rooms == nil ? "Tell the rooms" : "Correct the rooms")
                    form
                }
            }
        }
    }

    private var form: HTML {
        TypedHTML.form(.method(.post), .action("/office/trips/\(stop.trip)/rooms"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(page.form))
            input(.type("hidden"), .name("stop"), .value("\(stop.id)"))
            let id = "rooms-\(stop.id)"
            let problem = page.problems.of(id)
            div(.class(problem == nil ? "field" : "field wrong")) {
                label("Room numbers of \(stop.name)", .for(id))
                p("Such as: 214 to 219, and 305 for one night.", .class("hint"), .id("\(id)-hint"))
                if let problem { p(problem.sentence, .class("problem"), .id("\(id)-problem")) }
                input(
                    .id(id), .name("rooms"), .type("text"),
                    .value(page.typedRooms[stop.id] ?? stop.rooms ?? ""),
                    .describedBy(problem == nil ? "\(id)-hint" : "\(id)-hint \(id)-problem"),
                    problem == nil ? nil : .invalid())
            }
            div(.class("actions")) { button("Keep the rooms", .type("submit"), .class("button")) }
        }
    }
}
