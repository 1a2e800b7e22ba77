import CleryLaw
import GRDB

/// The demo's register of fires, with the systems of its halls and the drills of each term.
enum DemoFires {
    /// The street addresses of the halls, without which no fire table is whole.
    static let addresses = [
        "Whitman Hall": "10 College Street", "Ashby Hall": "14 College Street",
        "Fenwick Hall": "18 College Street", "Thornton Hall": "22 College Street",
        "Larch Court apartments": "40 Orchard Lane", "Alder Apartments": "44 Orchard Lane",
        "Tidewater House": "6 Wharf Street",
    ]

    static func write(in office: Office) throws {
        let today = office.today
        let book = try office.read { try FireBook($0) }
        try office.actNow(by: .account(1), "stated the street addresses of student housing") { writing in
            for facility in book.facilities where facility.address == nil {
                guard let address = addresses[facility.name],
                    var details = try PlaceDetails.one(facility.id, writing.db)
                else { continue }
                details.address = address
                try PlaceActs.put(details, writing)
            }
        }
        try office.actNow(by: .account(1), "described the fire safety systems of student housing") {
            writing in
            for (index, facility) in book.facilities.enumerated() {
                let (answers, words) = system(facility, index)
                try FireActs.describe(
                    facility.id, year: today.year - 1, answers, words: words, writing)
            }
        }
        for year in today.year - 3...today.year {
            for (term, first) in [("spring", (month: 2, day: 10)), ("fall", (month: 9, day: 9))] {
                let drills = book.facilities.enumerated().compactMap { index, facility in
                    drill(facility, index, year, first, through: today)
                }
                guard !drills.isEmpty else { continue }
                try office.actNow(by: .account(1), "recorded the fire drills of \(term) \(year)") {
                    try FireActs.hold(drills, $0)
                }
            }
        }
        try enter(in: office)
    }

    private static let meals = [
        "A pan was left on a stove.", "Oil in a pan caught fire.", "Food burned in an oven.",
        "A towel lay on a hot plate.", "A paper bag burned in a microwave oven.",
    ]

    private static func system(
        _ facility: HousingFacility, _ index: Int
    ) -> (answers: [FireSystem.Question: String], words: String) {
        // Houses and older apartments are protected otherwise than the halls.
        let isHall = facility.name.hasSuffix("Hall")
        return (
            [
                .alarm: isHall ? "on_site" : "company",
                .sprinklers: isHall ? "full" : index % 2 == 0 ? "partial" : "none",
                .detection: "full", .extinguishers: "yes", .plans: "yes",
            ],
            isHall
                ? "Heat detectors in the kitchens; doors of the stairs close by themselves."
                : "Each kitchen has its own extinguisher and a carbon monoxide alarm."
        )
    }

    private static func drill(
        _ facility: HousingFacility, _ index: Int, _ year: Int, _ first: (month: Int, day: Int),
        through today: Day
    ) -> FireActs.Drill? {
        guard let day = Day(year: year, month: first.month, day: first.day)?.adding(days: index),
            day <= today, facility.isHousing(on: day).isYes
        else { return nil }
        return FireActs.Drill(
            place: facility.id, day: day, minute: 19 * 60 + 5 * (index % 6), minutes: 3 + (index + year) % 4,
            remark: index == 2 && first.month == 9 ? "The east stairs were blocked by bicycles." : "")
    }

    /// Each fire of the log that is not in the register, but one of the last two weeks, which still waits to be entered.
    static func enter(in office: Office) throws {
        let today = office.today
        let logged = try office.read { try LoggedFire.all(FireBook($0), hiding: Hidden(), $0) }
        for (index, one) in logged.enumerated() where one.fires.isEmpty && one.day <= today.adding(days: -14)
        {
            try office.actNow(by: .account(1), "entered a fire of student housing") { writing in
                var answers = FireAnswers()
                (answers.place, answers.year, answers.day) = (one.facility, one.day.year, one.day)
                (answers.minute, answers.killed, answers.injured) = (one.minute, 0, FireInjuries())
                var probe = HousingFire(id: 0, number: "", place: one.facility, year: one.day.year)
                probe.incident = one.incident
                switch try FireArson.of(probe, hiding: Hidden(), writing.db) {
                case .counted:
                    answers.cause = .intentional
                    answers.causeWords = "A bulletin board in a lounge was set alight."
                    answers.injured?.hospital = 2
                    answers.damage = FireLoss(
                        structure: 5200, contents: 1150, smokeWaterOverhaul: 3400, indirect: 2000)
                case .undecided:
                    answers.cause = .undetermined
                    answers.causeWords = "Trash caught fire in a trash room; sprinklers put it out."
                    answers.damage = FireLoss(
                        structure: 300, contents: 150, smokeWaterOverhaul: 2400, indirect: 0)
                default:
                    answers.cause = .cooking
                    answers.causeWords = meals[index % meals.count]
                    answers.damage = FireLoss(structure: 0, contents: 60, smokeWaterOverhaul: 20, indirect: 0)
                }
                let fire = try FireActs.enter(answers, writing)
                try FireActs.link(fire.id, to: one.incident, writing)
            }
        }
    }
}
