import CleryLaw

/// Two years of tests at Hartwell: last year's in order, this year's as far as the calendar has come.
enum DemoExercises {
    static func tell(in office: Office) throws {
        let dates = DemoDates(thisYear: office.today.year, zone: office.zone)
        for one in told {
            let day = try dates.day(one.day, year: 0)
            try tell(one, day, in: office)
        }
    }

    private struct Told {
        var day: String
        var minute: Int
        var kind: ExerciseKind
        var name: String
        var description: String
        var announced: YesNo
        var isPublicized = false
        var results: ExerciseResults?
        var evidence: [(title: String, kept: String)] = []
    }

    private static func results(_ well: String, _ change: String, _ through: String) -> ExerciseResults {
        var results = ExerciseResults()
        (results.well, results.change, results.through) = (well, change, through)
        return results
    }

    private static let told = [
        Told(
            day: "-1/02-12", minute: 12 * 60, kind: .message, name: "Hartwell Alert, winter test",
            description:
                "A message by text and e-mail to a list of 40 volunteers on both campuses, and the outdoor speakers.",
            announced: .no,
            results: results(
                "All speakers were heard; the message took two minutes.",
                "Four volunteers had left the college and were still on the list.",
                "The list is compared with the roster each term. Emergency Management, by March.")),
        Told(
            day: "-1/09-10", minute: 10 * 60, kind: .exercise, name: "Evacuation of the library",
            description:
                "Alarm in the library; everybody leaves; the College Police and the city’s fire department search the building; a notification goes to the test list.",
            announced: .yes, isPublicized: true,
            results: results(
                "The building was empty after six minutes.",
                "The gathering place was too near to the road of the fire engines.",
                "The gathering place is moved to the lawn. Facilities, by October."),
            evidence: [
                ("The e-mail with the procedures, as sent", "Emergency Management, binder of tests, page 31"),
                (
                    "Report of the city’s fire department",
                    "https://records.hartwell.example/tests/library.pdf"
                ),
            ]),
        Told(
            day: "03-03", minute: 8 * 60 + 40, kind: .realEmergency, name: "Smell of gas at Fenwick Hall",
            description: "The hall was left for an hour; the gas company found a loose fitting.",
            announced: .unknown,
            results: results(
                "The hall was empty after four minutes.", "Nobody told the dining hall next to it.",
                "Added to the checklist of evacuation. College Police, done.")),
        Told(
            day: "04-15", minute: 12 * 60, kind: .message, name: "Hartwell Alert, spring test",
            description: "The outdoor speakers, text messages and e-mail to the test list.", announced: .yes,
            results: results("All went out within three minutes.", "Nothing.", "")),
        Told(
            day: "09-30", minute: 10 * 60 + 30, kind: .exercise, name: "Gas leak at the laboratories",
            description:
                "An exercise with the city’s fire department: a leak is reported, confirmed and told of; two buildings are left; all clear.",
            announced: .yes, isPublicized: true,
            results: results(
                "The dispatcher sent within the time of the procedure for the first message.",
                "The second message waited for a word from the fire department.",
                "The procedure says who asks. Chief of Police, by November."),
            evidence: [
                ("The e-mail with the procedures, as sent", "Emergency Management, binder of tests, page 44"),
                ("Sign-in sheet of the exercise", "Emergency Management, binder of tests, page 45"),
            ]),
        Told(
            day: "1/02-10", minute: 12 * 60, kind: .message, name: "Hartwell Alert, winter test",
            description: "Text messages and e-mail to the test list.", announced: .no),
    ]

    private static func tell(_ one: Told, _ day: Day, in office: Office) throws {
        let isHeld = day <= office.today
        // What was not planned is not told before it happens.
        guard isHeld || one.kind.law == .scheduled else { return }
        var answers = ExerciseActs.Answers()
        (answers.kind, answers.name, answers.description) = (one.kind, one.name, one.description)
        (answers.announced, answers.isHeld) = (one.announced, isHeld)
        if one.kind.law == .scheduled { (answers.plannedDay, answers.plannedMinute) = (day, one.minute) }
        if isHeld { (answers.heldDay, answers.began, answers.ended) = (day, one.minute, one.minute + 40) }
        let asked = answers
        let exercise = try office.actNow(
            by: .account(1), isHeld ? "entered a test or event" : "planned a test"
        ) {
            try ExerciseActs.enter(asked, by: 1, $0)
        }
        guard isHeld else { return }
        try tellMore(one, exercise.id, day, in: office)
    }

    private static func tellMore(_ one: Told, _ id: Int64, _ day: Day, in office: Office) throws {
        if one.kind.law == .scheduled {
            let publication = try office.read { db in
                var publication = ExerciseActs.Publication()
                publication.publicized = one.isPublicized ? .yes : .no
                (publication.day, publication.ways) = (day, [.mail, .posters])
                publication.shown =
                    "E-mail to all students and employees with the procedures; posters at the doors of all buildings"
                let published = try PublishedTexts(db)
                if let edition = published.reports(campus: nil).first(where: { edition in
                    edition.published.map { office.zone.local($0).day <= day } ?? false
                }) {
                    publication.edition = edition.id
                    publication.texts = published.versions(campus: nil, in: edition)
                }
                return publication
            }
            try office.actNow(
                by: .account(1), "stated how the procedures were publicized with exercise \(id)"
            ) { try ExerciseActs.publicize(id, publication, $0) }
        }
        if let results = one.results {
            let followed = day.adding(days: 30)
            try office.actNow(by: .account(1), "stated what exercise \(id) showed") {
                try ExerciseActs.assess(
                    id, results, followed: followed <= office.today ? followed : nil, seen: "",
                    by: 1, $0)
            }
        }
        for evidence in one.evidence {
            try office.actNow(by: .account(1), "added evidence to exercise \(id)") {
                try ExerciseActs.show(
                    id, title: evidence.title, day: day, keptAt: evidence.kept, file: nil, by: 1, $0)
            }
        }
    }
}
