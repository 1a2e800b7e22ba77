import CleryLaw
import GRDB
import TypedHTML

/// What a person may choose of whom a message goes to.
struct ReachChoices: Sendable {
    let campuses: [Campus]
    let places: [(id: Int64, name: String, campus: Int64)]
    let segments: [String]
    let testLists: [AudienceList]

    /// - Parameter reach: the campuses for which the person may send.
    init(_ reach: Rights.Reach, _ db: Database) throws {
        campuses = try Campus.all(db).filter { reach.has($0.id) }
        places = try Row.fetchAll(
            db,
            sql: """
                SELECT id, name, campus FROM places WHERE \(reach.sql("campus")) AND id IN
                  (SELECT place FROM audience_people WHERE ended IS NULL AND place IS NOT NULL)
                ORDER BY name, id LIMIT 2000
                """
        ).map { (id: $0[0], name: $0[1], campus: $0[2]) }
        segments = try Set(
            String.fetchAll(
                db, sql: "SELECT DISTINCT segments FROM audience_people WHERE ended IS NULL LIMIT 500"
            ).flatMap { $0.split(separator: " ").map(String.init) }
        ).sorted()
        testLists = try AudienceList.all(db).filter { $0.kind == .test }
    }

    /// What was chosen; a person who may send for some campuses only always chooses among these.
    func read(_ form: Form, within: Rights.Reach, allCampuses: Int) throws(Problem) -> AlertReach {
        func numbers(_ name: String) -> [Int64] {
            form.fields.filter { $0.name == name }.compactMap { Int64($0.value) }
        }
        var reach = AlertReach()
        reach.campuses = numbers("campus").filter { id in campuses.contains { $0.id == id } }.sorted()
        // All of them is everybody, also who belongs to no campus.
        if reach.campuses.count == allCampuses { reach.campuses = [] }
        if within != .all, reach.campuses.isEmpty {
            reach.campuses = campuses.map(\.id)
            guard !reach.campuses.isEmpty else {
                throw Problem("campus", "You may send for no campus today.")
            }
        }
        reach.places = numbers("near").filter { id in places.contains { $0.id == id } }
        reach.onlyPlaces = form["only"] == "yes" && !reach.places.isEmpty
        reach.segments = form.fields.filter { $0.name == "segment" && segments.contains($0.value) }
            .map(\.value)
        return reach
    }
}

/// The fields by which a message is narrowed, folded away: usually everybody is told.
struct ReachFields: Sendable {
    let choices: ReachChoices
    let chosen: AlertReach
    /// A timely warning goes to the whole community of its campuses.
    var kind = AlertContent.Kind.emergencyNotification
    var problems: [Problem] = []

    @HTMLBuilder var html: HTML {
        if choices.campuses.count > 1 {
            fieldset(.class("choices")) {
                legend("Campuses")
                if let problem = problems.of("campus") { p(problem.sentence, .class("problem")) }
                p("None chosen means all.", .class("hint"))
                for campus in choices.campuses {
                    tick("campus", "\(campus.id)", campus.name, chosen.campuses.contains(campus.id))
                }
            }
        }
        if kind == .emergencyNotification {
            if !choices.places.isEmpty { places }
            if choices.segments.count > 1 {
                fieldset(.class("choices")) {
                    legend("Only these people")
                    p("None chosen means everybody.", .class("hint"))
                    for segment in choices.segments {
                        tick("segment", segment, segment.capitalized, chosen.segments.contains(segment))
                    }
                }
            }
        }
    }

    @HTMLBuilder private var places: HTML {
        field(
            "Where people are told first", name: "near",
            hint: "People of this building are told before all others."
        ) { attributes in
            Elements.select(attributes) {
                option("No building before others", .value(""))
                for place in choices.places {
                    option(place.name, .value("\(place.id)"), .selected(chosen.places.contains(place.id)))
                }
            }
        }
        tick("only", "yes", "Tell only the people of this building", chosen.onlyPlaces)
    }

    private func tick(_ name: String, _ value: String, _ title: String, _ on: Bool) -> HTML {
        label(.class("choice")) {
            input(.type("checkbox"), .name(name), .value(value), .checked(on))
            span(title)
        }
    }
}
