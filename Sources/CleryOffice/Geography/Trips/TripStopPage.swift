import CleryLaw
import TypedHTML

/// Adds a place to a trip.
struct TripStopPage: Page {
    let trip: TripRecord
    var fields = TypedFields()
    var problems: [Problem] = []
    var candidates: [TripLikeness.Candidate] = []
    let form: String
    let title = "Another place of the trip"
    let section: Section? = .office
    var crumbs: [Crumb] {
        [
            Crumb(title: "Office", href: "/office"), Crumb(title: "Trips", href: "/office/trips"),
            Crumb(title: trip.number, href: "/office/trips/\(trip.id)"),
        ]
    }

    var body: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        h1(title)
        p(
            "\(trip.destination), \(TimeWords.long(trip.leaves)) to \(TimeWords.long(trip.returns))",
            .class("lead"))
        parts.faults
        TypedHTML.form(
            .method(.post), .action("/office/trips/\(trip.id)/places"), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.list(
                "What is it used for?", "place-use",
                [("lodging", "The trip stays there"), ("space", "Classes, work or practice by day")])
            StopFormPart(parts: parts, prefix: "place", use: .lodging, candidates: candidates).html
            div(.class("actions")) {
                button("Add it", .type("submit"), .class("button"))
                a("Back to the trip", .class("button quiet"), .href("/office/trips/\(trip.id)"))
            }
        }
    }
}
