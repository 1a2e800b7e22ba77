import CleryLaw
import GRDB

/// The police agencies of the demo, what they were asked for the last year, and what each answered, day by day.
struct DemoAgencies {
    private var coming: ArraySlice<(at: Instant, tell: @Sendable (Office) throws -> Void)>

    /// - Parameter now: what lies after it has not happened yet.
    init(_ dates: DemoDates, now: Instant) throws {
        let year = dates.thisYear - 1
        func day(_ text: String) throws -> Day { try dates.day(text, year: 0) }
        let due = try day("02-27")
        let rows = try DemoAgencies.rows(dates)
        let steps: [(at: String, tell: @Sendable (Office) throws -> Void)] = [
            ("01-06 09:30", { try DemoAgencies.enter(in: $0) }),
            ("01-12 10:00", { try DemoAgencies.ask(year, due: due, in: $0) }),
            (
                "02-03 11:20",
                { try DemoAgencies.answer(DemoAgencies.state, year, .nothingToReport, in: $0) }
            ),
            (
                "02-19 15:05",
                {
                    try DemoAgencies.answer(
                        DemoAgencies.port, year, .refused,
                        words: "Statistics are given only on a request under the public records law.", in: $0)
                }
            ),
            ("02-24 14:40", { try DemoAgencies.answer(DemoAgencies.city, year, .data, rows: rows, in: $0) }),
            ("03-02 09:15", { try DemoAgencies.remind(year, in: $0) }),
            ("03-05 10:30", { try DemoAgencies.decide(year, in: $0) }),
            (
                "03-11 16:10",
                {
                    try DemoAgencies.answer(
                        DemoAgencies.lisbon, year, .cannotSeparate,
                        words: "Figures are kept for the district as a whole.", way: .hand, in: $0)
                }
            ),
            ("04-09 11:00", { try DemoAgencies.call(year, in: $0) }),
            ("06-30 10:00", { try DemoAgencies.close(year, in: $0) }),
        ]
        coming = try steps.map { (at: try dates.instant($0.at, year: 0), tell: $0.tell) }
            .filter { $0.at <= now }[...]
    }

    /// Tells what happens before an instant; the clock stands where each thing happens.
    mutating func tell(before at: Instant, in office: Office, _ story: DemoClock) throws {
        while let step = coming.first, step.at <= at {
            coming.removeFirst()
            story.stand(at: step.at)
            try step.tell(office)
        }
    }

    private static let city = "Hartwell City Police Department"
    private static let state = "Massachusetts State Police"
    private static let sheriff = "Hartwell County Sheriff’s Office"
    private static let port = "Hartwell Port Authority Police"
    private static let lisbon = "Polícia de Segurança Pública, Lisbon"

    /// Each with its address, its mail, and the places that it shares with the city or has alone.
    private static let agencies: [(name: String, address: String, email: String?, places: [String])] = [
        (city, "200 Main Street, Hartwell", "records@police.hartwell.example", []),
        (
            state, "470 Worcester Road, Framingham", "clery@state-police.example",
            ["Founders Park", "Wharf Street"]
        ),
        (sheriff, "5 Courthouse Square, Hartwell", nil, ["Rowing boathouse", "Birch Street apartments"]),
        (port, "1 Ferry Lane, Hartwell", "desk@port.hartwell.example", ["Harbor dock"]),
        (
            lisbon, "Largo da Penha de França 1, Lisbon", "estatistica@psp.example",
            ["Lisbon program, residence", "Lisbon program, classrooms"]
        ),
    ]

    private static func enter(in office: Office) throws {
        try office.actNow(by: .account(1), "let police agencies answer for our places") { writing in
            let campuses = try Campus.all(writing.db)
            for one in agencies {
                let id = try AgencyActs.found(one.name, address: one.address, writing)
                guard var agency = try AgencyRecord.one(id, writing.db) else { continue }
                (agency.email, agency.contact) = (one.email, "Records division")
                try writing.put(.agencies, agency.values)
                if one.places.isEmpty {
                    for campus in campuses {
                        try AgencyActs.assign(id, campus: campus.id, from: nil, through: nil, writing)
                    }
                }
                for name in one.places {
                    for campus in campuses {
                        guard
                            let place = try PlaceRequests.named(
                                name, at: campus.id, hiding: Hidden(), writing.db)
                        else { continue }
                        try AgencyActs.assign(id, place: place.id, from: nil, through: nil, writing)
                        guard one.name != lisbon else { continue }
                        let first = try AgencyActs.found(city, address: nil, writing)
                        try AgencyActs.assign(first, place: place.id, from: nil, through: nil, writing)
                    }
                }
            }
        }
    }

    private static func ask(_ year: Int, due: Day, in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "prepared requests to police agencies for \(year)") { writing in
            let asking = try AgencyAsking(year, within: .all, hiding: Hidden(), writing.db)
            let wish = AgencyRequestActs.Wish(
                due: due,
                contact: "Clery office of Hartwell College\nclery@hartwell.example\n413-555-0100", words: "")
            for request in try AgencyRequestActs.prepare(
                asking.plans, year: year, wish, by: 1, writing)
            {
                let email = try AgencyRecord.one(request.agency, writing.db)?.email
                try AgencyRequestActs.contact(
                    request.id, .request, email == nil ? .post : .mail, on: today, to: email,
                    words: email == nil ? "Certified letter; receipt in the Clery file, folder 4." : "",
                    by: 1, writing)
            }
        }
    }

    /// The request to an agency of this name.
    private static func asked(_ name: String, _ year: Int, _ db: Database) throws -> AgencyRequest {
        guard let request = try AgencyRequest.all(year: year, db).first(where: { $0.name == name }) else {
            preconditionFailure("the demo asked nothing of \(name)")
        }
        return request
    }

    private static func answer(
        _ name: String, _ year: Int, _ kind: AgencyFacts.Reply,
        rows: [(mark: String, row: AgencyRowReading.Read)] = [], words: String = "",
        way: AgencyReply.Way = .link, in office: Office
    ) throws {
        let request = try office.read { db in try asked(name, year, db) }
        var given = AgencyAnswerActs.Given(day: office.today)
        (given.kind, given.rows, given.sends, given.way) = (kind, rows, true, way)
        given.account = way == .hand ? 1 : nil
        (given.content.who, given.content.words) = ("Records division", words)
        try office.actNow(
            by: way == .hand ? .account(1) : .everybody, "received an answer to request \(request.id)"
        ) { _ = try AgencyAnswerActs.keep(given, for: request.id, key: office.key, $0) }
    }

    private static func remind(_ year: Int, in office: Office) throws {
        let today = office.today
        let county = try office.read { db in try asked(sheriff, year, db) }
        let abroad = try office.read { db in try asked(lisbon, year, db) }
        try office.actNow(by: .account(1), "reminded police agencies of the requests for \(year): 2") {
            writing in
            try AgencyRequestActs.contact(
                county.id, .reminder, .post, on: today,
                words: "Second letter; receipt in the Clery file, folder 4.", by: 1, writing)
            try AgencyRequestActs.mail(
                [(id: abroad.id, address: "estatistica@psp.example")], on: today, by: 1, writing)
        }
    }

    private static func call(_ year: Int, in office: Office) throws {
        let today = office.today
        let county = try office.read { db in try asked(sheriff, year, db) }
        try office.actNow(
            by: .account(1), "wrote down how request \(county.id) was put to a police agency"
        ) {
            try AgencyRequestActs.contact(
                county.id, .reminder, .phone, on: today,
                words: "Spoke to the front desk; they would look. Note of the call in folder 4.", by: 1, $0)
        }
    }

    private static func close(_ year: Int, in office: Office) throws {
        let today = office.today
        let county = try office.read { db in try asked(sheriff, year, db) }
        try office.actNow(
            by: .account(1), "stopped waiting for an answer to request \(county.id) to a police agency"
        ) { try AgencyRequestActs.change(county.id, .close, today: today, by: 1, $0) }
    }
}
