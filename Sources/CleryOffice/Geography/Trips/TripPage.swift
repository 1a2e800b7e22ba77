import CleryLaw
import TypedHTML

/// One trip: what the law decided on each of its places and why, whom to ask, and what is still wanted.
struct TripPage: Page {
    struct Stop: Sendable {
        let stop: TripStop
        let decision: TripDecision
        let wantsRooms: Bool
        let agencies: [AgencyRecord]
        /// Other trips to the same place; of those of other people only how many.
        let others: (seen: [TripRecord], unseen: Int)
        /// The reader may go to the place's own page.
        let isLinked: Bool
    }

    let trip: TripRecord
    let campus: String
    let people: TripPeople
    let stops: [Stop]
    let today: Day
    let zone: Zone
    let mayWork: Bool
    let isOwn: Bool
    let form: String
    /// Repeated use that waits for somebody who sees its effect.
    var repeats: [TripEffect] = []
    var withdrawal: [TripEffect] = []
    var typedRooms: [Int64: String] = [:]
    var typedWhy = ""
    var problems: [Problem] = []
    var done: String?

    var title: String { "Trip \(trip.number): \(trip.destination)" }
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office"), Crumb(title: "Trips", href: "/office/trips")]

    var body: HTML {
        h1(title)
        p(
            "\(trip.sponsor), \(TimeWords.long(trip.leaves)) to \(TimeWords.long(trip.returns)), \(Self.nights(trip.nights))",
            .class("lead"))
        if let done { notice { p(done) } }
        standing
        for effect in repeats { repeated(effect) }
        h2("Places and decisions")
        for stop in stops { TripStopPart(one: stop, page: self).html }
        if trip.withdrawn == nil {
            div(.class("actions")) {
                a("Add another place", .class("button quiet"), .href("/office/trips/\(trip.id)/places"))
                a(
                    "Tell it again with other dates", .class("button quiet"),
                    .href("/office/trips/new?again=\(trip.id)"))
            }
        }
        h2("The trip")
        facts
        if trip.withdrawn == nil, isOwn || mayWork { withdraw }
    }

    static func nights(_ count: Int) -> String { "\(count) night\(count == 1 ? "" : "s")" }

    @HTMLBuilder private var standing: HTML {
        if let withdrawn = trip.withdrawn {
            notice("stop") {
                p {
                    b("This trip was withdrawn on \(TimeWords.long(zone.local(withdrawn).day)). ")
                    trip.withdrawnWhy ?? ""
                }
            }
        } else if trip.isLate(zone) {
            notice {
                p(
                    "It was told less than 30 days before it leaves. Next time tell of it earlier, if you can: agencies take weeks to answer."
                )
            }
        }
    }

    private func repeated(_ effect: TripEffect) -> HTML {
        notice("care") {
            p {
                b("Other trips to the same place change what the law makes of it, also for earlier nights. ")
                "Incidents depend on it, so that somebody looks at it first:"
            }
            effect.html
            TypedHTML.form(.method(.post), .action("/office/trips/\(trip.id)/repeated")) {
                input(.type("hidden"), .name("form"), .value(form))
                button("Let it follow for all trips", .type("submit"), .class("button"))
            }
        }
    }

    private var facts: HTML {
        var pairs: [(String, HTML)] = [
            ("Sort", HTML(text: trip.kind.title)), ("Purpose", HTML(text: trip.purpose)),
            ("Campus", HTML(text: campus)), ("Booked or paid by", HTML(text: trip.booked.title)),
            ("Serves educational purposes", HTML(text: trip.educational.title)),
        ]
        if let students = trip.students { pairs.append(("Students", HTML(text: "\(students)"))) }
        pairs.append(("Person in charge", HTML(text: Self.person(people.charge, people.chargeContact))))
        if !people.onSite.isEmpty || !people.onSiteContact.isEmpty {
            pairs.append(
                ("Responsible on site", HTML(text: Self.person(people.onSite, people.onSiteContact))))
        }
        pairs.append(("Told on", HTML(text: TimeWords.long(zone.local(trip.at).day))))
        return record(pairs)
    }

    private static func person(_ name: String, _ contact: String) -> String {
        [name, contact].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var withdraw: HTML {
        details(.open(problems.of("why") != nil || problems.of("sure") != nil)) {
            summary("Withdraw this trip")
            p("It was canceled, or told by mistake. Its places are then not held for these days.")
            TypedHTML.form(
                .method(.post), .action("/office/trips/\(trip.id)/withdraw"), .class("narrow")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                textField("Why", name: "why", value: typedWhy, problem: problems.of("why"))
                if !withdrawal.isEmpty {
                    for effect in withdrawal { effect.html }
                    if let problem = problems.of("sure") { p(problem.sentence, .class("problem")) }
                    label(.class("choice")) {
                        input(.type("checkbox"), .name("sure"), .value("yes"))
                        span("This is right")
                    }
                }
                div(.class("actions")) {
                    button("Withdraw it", .type("submit"), .class("button quiet"))
                }
            }
        }
    }
}
