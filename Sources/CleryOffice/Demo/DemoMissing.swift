import CleryLaw
import GRDB

/// The demo's residents and their contacts, a student who was found, and one of seventeen who is missing now: the
/// police and the contact were told, the parents not yet.
enum DemoMissing {
    private static let halls = [
        "Whitman Hall", "Ashby Hall", "Fenwick Hall", "Thornton Hall", "Orchard House",
    ]
    private static let given = [
        "Imani", "Rafael", "Wren", "Anselm", "Priscilla", "Teodor", "Juniper", "Casimir", "Lucia", "Emeka",
        "Halina", "Soren", "Marisol", "Dashiell", "Yuki", "Bronwen", "Ezra", "Nadia", "Florian", "Odile",
        "Kwame", "Signe", "Matteo", "Rosalind", "Idris", "Paloma", "Lev", "Astrid", "Caspian", "Zadie",
    ]
    private static let family = [
        "Okafor", "Brandvold", "Quispe", "Hathersage", "Lindqvist", "Marchetti", "Adeyemi", "Kowalczyk",
        "Sandoval", "Thibodeaux",
    ]
    private static let relations = ["Sister", "Friend from home", "Uncle", "Roommate of last year"]
    /// Whom the two cases are about: residents by their place in the list.
    private static let found = 6
    private static let missing = 12

    static func tell(in office: Office) throws {
        let places = try office.read { db in
            try halls.compactMap { name in
                try Row.fetchOne(db, sql: "SELECT id, campus FROM places WHERE name = ?", arguments: [name])
                    .map { (id: $0[0] as Int64, campus: $0[1] as Int64) }
            }
        }
        guard !places.isEmpty else { return }
        let residents = try enter(places, in: office)
        try answer(residents, in: office)
        try close(residents[found], in: office)
        try search(residents[missing], in: office)
    }

    private static func birth(_ number: Int, _ today: Day) -> Day {
        number == missing
            ? today.adding(days: -(17 * 365 + 150))
            : today.adding(days: -(Int(18 + number % 4) * 366 + 40 + number * 7))
    }

    private static func enter(_ places: [(id: Int64, campus: Int64)], in office: Office) throws
        -> [HallResident]
    {
        let (today, key) = (office.today, office.key)
        return try office.actNow(by: .account(1), "took in the list of residents: 30 new") { writing in
            try given.enumerated().map { number, name in
                let last = family[number * 7 % family.count]
                let place = places[number % places.count]
                let person = ResidentPerson(
                    name: "\(name) \(last)", number: "H\(204_100 + number * 37)",
                    email: "\(name.lowercased()).\(last.lowercased())@students.hartwell.example",
                    birth: "\(birth(number, today))", room: "\(1 + number % 4)\(10 + number)")
                let resident = try ResidentActs.enter(
                    person, campus: place.campus, place: place.id, from: today.adding(days: -70),
                    through: nil, key, writing)
                try ResidentActs.ask(resident, today: today.adding(days: -20), writing)
                return resident
            }
        }
    }

    /// A third names somebody, a few name nobody, the rest has not answered.
    private static func answer(_ residents: [HallResident], in office: Office) throws {
        for (number, resident) in residents.enumerated() where number % 3 == 0 || number % 7 == 1 {
            let declines = number % 3 != 0
            var words = ContactWords()
            if !declines {
                let last = family[(number + 3) % family.count]
                words.name = "\(given[(number + 11) % given.count]) \(last)"
                words.phone = "(413) 555-01\(10 + number)"
                words.relation = relations[number / 3 % relations.count]
            }
            if number == missing {
                (words.guardian, words.guardianPhone) = ("Solveig Lindqvist", "(413) 555-0177")
            }
            let said = words
            try office.actNow(by: .everybody, "answered the question for a missing-student contact") {
                try ResidentActs.answer(resident.id, said, declined: declines, .link, $0)
            }
        }
    }

    private static func report(
        _ resident: HallResident, at: Instant, seen: Instant, _ told: (MissingTold) -> MissingTold,
        in office: Office
    ) throws -> Int64 {
        let (today, zone, key) = (office.today, office.zone, office.key)
        let person = try office.read { try resident.person(key, $0) }
        var draft = MissingCaseActs.Draft()
        (draft.campus, draft.student, draft.reported, draft.lastSeen) = (
            resident.campus, resident.id, at, seen
        )
        draft.told = told(MissingTold(name: person.name, number: person.number, room: person.room))
        let sent = draft
        return try office.actNow(by: .account(1), "reported a student missing") {
            try MissingCaseActs.report(sent, by: 1, today: today, zone: zone, key, $0).id
        }
    }

    private static func refer(_ id: Int64, at: Instant, in office: Office) throws {
        try office.actNow(by: .account(1), "referred the report of missing student \(id)") {
            try MissingCaseActs.refer(
                id, to: .campusPoliceOrSecurity, at: at, how: .phone,
                StepWords(who: "Sgt. Dunmore, College Police"), by: 1, $0)
        }
    }

    private static func determine(_ id: Int64, at: Instant, in office: Office) throws {
        let (zone, key) = (office.zone, office.key)
        let why = MissingCaseRoutes.backdateReasons[0]
        try office.actNow(
            by: .account(1), "entered the determination that student \(id) is missing", why: why
        ) {
            try MissingCaseActs.determine(
                id, at: at, byPolice: false, backdated: why, zone: zone, key, $0)
        }
    }

    private static func step(
        _ id: Int64, _ duty: MissingStep.Duty, reached: Bool = true, at: Instant, due: Instant,
        _ who: String, _ words: String = "", in office: Office
    ) throws {
        try office.actNow(by: .account(1), "wrote down a step for missing student \(id): \(duty.rawValue)") {
            try MissingCaseActs.step(
                id, duty, reached: reached, at: at, due: due, how: .phone, lateWhy: nil,
                StepWords(who: who, words: words), by: 1, $0)
        }
    }

    private static func ago(_ minutes: Int, _ office: Office) -> Instant {
        Instant(milliseconds: office.clock().milliseconds - Int64(minutes) * 60_000)
    }

    private static func close(_ resident: HallResident, in office: Office) throws {
        let start = 9 * 24 * 60
        let id = try report(
            resident, at: ago(start, office), seen: ago(start + 1500, office),
            {
                var told = $0
                told.reporter = "The roommate"
                told.seen = "Leaving the dining commons with a backpack"
                told.circumstances = "Phone goes to voice mail; did not come to two classes."
                return told
            }, in: office)
        try refer(id, at: ago(start - 6, office), in: office)
        let determined = ago(start - 300, office)
        try determine(id, at: determined, in: office)
        let due = determined.adding(hours: 24)
        try step(
            id, .localLawEnforcement, at: ago(start - 330, office), due: due, "Desk of the town’s police",
            in: office)
        try step(
            id, .contact, at: ago(start - 365, office), due: due, "The contact", "Called back at once.",
            in: office)
        let end = ago(start - 1200, office)
        try office.actNow(by: .account(1), "closed the case of missing student \(id)") {
            try MissingCaseActs.close(id, .safe, at: end, $0)
        }
    }

    private static func search(_ resident: HallResident, in office: Office) throws {
        let id = try report(
            resident, at: ago(540, office), seen: ago(1680, office),
            {
                var told = $0
                told.reporter = "A resident assistant"
                told.reporterReached = "Desk of the hall"
                told.seen = "On the shuttle toward the harbor campus"
                told.circumstances = "Green rain jacket. Left the laptop and charger in the room."
                return told
            }, in: office)
        let zone = office.zone
        let key = office.key
        try office.actNow(by: .account(1), "stated facts on missing student \(id)") {
            try MissingCaseActs.state(
                id, resident: true, age: nil, emancipated: false, hasContact: nil, zone: zone, key, $0)
        }
        try refer(id, at: ago(536, office), in: office)
        let determined = ago(300, office)
        try determine(id, at: determined, in: office)
        let due = determined.adding(hours: 24)
        try step(
            id, .localLawEnforcement, at: ago(270, office), due: due, "Officer Pelkey, town police",
            in: office)
        try office.actNow(
            by: .account(1), "opened the contact of missing student \(id)", why: MissingLook.contactReasons[0]
        ) { _ = try MissingCaseActs.look(id, by: 1, reason: MissingLook.contactReasons[0], $0) }
        try step(id, .contact, at: ago(240, office), due: due, "The contact", in: office)
        try step(
            id, .parentOrGuardian, reached: false, at: ago(235, office), due: due, "The mother",
            "No answer, message left to call back.", in: office)
    }
}
