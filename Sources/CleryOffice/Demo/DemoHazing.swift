import CleryLaw

/// The demo's findings of hazing and the two editions that tell them, each on its own day of the story.
struct DemoHazing {
    private typealias Step = (at: String, year: Int, tell: @Sendable (Office) throws -> Void)

    private var coming: ArraySlice<(at: Instant, tell: @Sendable (Office) throws -> Void)>

    /// - Parameter now: what lies after it has not happened yet.
    init(_ dates: DemoDates, now: Instant) throws {
        func day(_ text: String) throws -> Day { try dates.day(text, year: 0) }
        let autumn = try entered(
            "Kappa Theta Rho",
            [day("-1/09-12"), day("-1/09-13"), day("-1/09-22"), day("-1/11-05"), day("-1/11-07")],
            alcohol: true,
            description:
                "During the two days before the initiation, new members were kept awake at the house and were told to drink until their bottles were empty.",
            findings:
                "The organization was found responsible for hazing and for serving alcohol to people under 21.",
            sanctions:
                "Recognition on probation for two years; no event with alcohol for one year; a program on initiation without hazing for all members."
        )
        let spring = try entered(
            "Rowing Club", [day("02-06"), day("02-06"), day("02-11"), day("04-02"), day("04-03")],
            alcohol: false,
            description:
                "New members had to hand in their telephones and to run errands for older members at night.",
            findings: "The organization was found responsible for hazing.",
            sanctions: "The club takes no new members for one year; the officers of the club were replaced.")
        let steps: [Step] = [
            ("-1/07-20 10:00", 0, { try DemoHazing.state(in: $0) }),
            ("-1/11-10 09:40", 0, { try DemoHazing.enter(autumn, in: $0) }),
            ("-1/12-10 11:05", 0, { try DemoHazing.publish(in: $0) }),
            ("04-07 09:15", 0, { try DemoHazing.enter(spring, in: $0) }),
            ("06-05 10:30", 0, { try DemoHazing.publish(in: $0) }),
        ]
        coming = try steps.map { (at: try dates.instant($0.at, year: $0.year), tell: $0.tell) }
            .filter {
                $0.at <= now && HazingTransparencyEntry.inForce.holds(on: dates.zone.local($0.at).day)
            }[...]
    }

    /// Tells what happens before an instant; the clock stands where each thing happens.
    mutating func tell(before at: Instant, in office: Office, _ story: DemoClock) throws {
        while let step = coming.first, step.at <= at {
            coming.removeFirst()
            story.stand(at: step.at)
            try step.tell(office)
        }
    }
}

/// A finding with its days: alleged from and until, investigation, finding, notice.
private func entered(
    _ organization: String, _ days: [Day], alcohol: Bool, description: String, findings: String,
    sanctions: String
) throws -> (organization: String, content: HazingContent) {
    var content = HazingContent()
    (content.description, content.findings, content.sanctions) = (description, findings, sanctions)
    content.alcoholOrDrugs = alcohol
    (content.occurredFrom, content.occurredThrough) = (days[0], days[1])
    (content.started, content.ended, content.noticed) = (days[2], days[3], days[4])
    return (organization, content)
}

extension DemoHazing {
    private static func enter(_ told: (organization: String, content: HazingContent), in office: Office)
        throws
    {
        try office.actNow(by: .account(1), "entered a finding of hazing") { writing in
            guard
                let organization = try Organization.all(writing.db).first(where: {
                    $0.name == told.organization
                })
            else { preconditionFailure("the demo has no organization \(told.organization)") }
            _ = try HazingActs.add(
                .init(
                    organization: organization.id, content: told.content,
                    notes: "Case file of the conduct office, shelf 3.", isCleared: true, saysNoNames: true),
                by: 1, writing)
        }
    }

    private static func publish(in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "published an edition of the hazing transparency report") {
            _ = try HazingActs.publish(office.name, on: today, by: 1, $0)
        }
    }

    private static func state(in office: Office) throws {
        let texts = HazingTexts(
            definition:
                "Any act that a student organization, or a member in its name, expects of somebody who joins or stays, and that humiliates, degrades or endangers that person, whether or not the person agrees.",
            policies: """
                Hazing is forbidden at Hartwell College, on campus and anywhere else.

                # How to report

                - To Campus Safety, at any hour
                - To the Office of Student Conduct
                - On this site, without giving a name

                Whoever reports in good faith, or calls for help for somebody, is not punished for drinking.

                # What follows

                The Office of Student Conduct investigates each report. The organization hears the allegation in writing, answers it, and may appeal the finding within ten days.
                """,
            laws: """
                - Stop Campus Hazing Act, Public Law 118-173: statistics and this report.
                - The hazing law of the State makes hazing a crime, and failing to report it too.
                """)
        try office.actNow(by: .account(1), "added a student organization with its recognition") { writing in
            let club = Organization(id: try writing.nextID(.organizations), name: "Rowing Club")
            try writing.put(.organizations, club.values, isNew: true)
            let recognition = Recognition(
                id: try writing.nextID(.recognitions), organization: club.id, from: "2015-09-01")
            try writing.put(.recognitions, recognition.values, isNew: true)
        }
        try office.actNow(by: .account(1), "wrote the institution's words on hazing") {
            try $0.put(.hazingSettings, texts.values)
        }
    }
}
