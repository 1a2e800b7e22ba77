import CleryLaw
import TypedHTML

/// The form for a trip.
struct NewTripPage: Page {
    let title = "Tell of a trip"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office"), Crumb(title: "Trips", href: "/office/trips")]
    let campuses: [Campus]
    var fields = TypedFields()
    var problems: [Problem] = []
    var lodgings: [TripLikeness.Candidate] = []
    var spaces: [TripLikeness.Candidate] = []
    let form: String

    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }

    var body: HTML {
        h1(title)
        p(
            "One form for each trip with students, at best 30 days before it leaves. Then you read at once what the law makes of the places, and the office knows whom to ask for statistics.",
            .class("lead"))
        parts.faults
        TypedHTML.form(.method(.post), .action("/office/trips/new"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            h2("The trip")
            trip
            h2("Who travels")
            people
            h2("Where it stays")
            StopFormPart(parts: parts, prefix: "lodging", use: .lodging, candidates: lodgings).html
            h2("Other space given to the trip")
            space
            h2("Police there")
            parts.text(
                "Police agency", "agency",
                hint: "If you know it: the city's police, the sheriff, the police abroad.")
            parts.text("Its address", "agency-address")
            div(.class("actions")) {
                button("Send and see the decision", .type("submit"), .class("button"))
                a("Back to the trips", .class("button quiet"), .href("/office/trips"))
            }
        }
    }

    @HTMLBuilder private var trip: HTML {
        if campuses.count > 1 {
            parts.list(
                "Campus", "campus", campuses.map { ("\($0.id)", $0.name) }, any: "Choose",
                hint: "The campus whose students travel.")
        }
        parts.list(
            "What sort of trip is it?", "kind", TripKind.allCases.map { ($0.rawValue, $0.title) },
            any: "Choose")
        parts.text("Sponsor", "sponsor", hint: "The unit or the student organization.")
        parts.text("Purpose", "purpose", hint: "Such as: three weeks of marine biology at the coast.")
        parts.text("Destination", "destination", hint: "City and state, or country.")
        div(.class("pair")) {
            parts.text("Departure", "leaves", type: "date")
            parts.text("Return", "returns", type: "date")
        }
        parts.choices(
            "Does it serve our educational purposes?", "educational",
            hint: "A class, research, athletics, a recognized organization: nearly every trip does.",
            YesNo.allCases.map { ($0.rawValue, $0.title, nil) })
        parts.list(
            "Who booked or paid?", "booked", TripBooker.allCases.map { ($0.rawValue, $0.title) },
            any: "Choose")
    }

    @HTMLBuilder private var people: HTML {
        parts.text(
            "Person in charge", "charge", hint: "Names and numbers are kept sealed; the office reads them.")
        parts.text("Phone or e-mail", "charge-contact")
        parts.text("Responsible on site", "onsite", hint: "If it is somebody else.")
        parts.text("Phone or e-mail there", "onsite-contact")
        parts.text("Number of students", "students", inputmode: "numeric")
    }

    private var space: HTML {
        details(.open(StopAnswers.isTold(fields, "space"))) {
            summary("A classroom, laboratory or field that we may use there")
            StopFormPart(parts: parts, prefix: "space", use: .space, candidates: spaces).html
        }
    }
}
