import CleryLaw
import GRDB

/// The demo's list of the conduct office for a spring term: persons, charges, and what the office has answered so far.
enum DemoReferrals {
    /// Date, hall, charge, respondents, narrative. The names are made up.
    private static let cases: [(day: String, hall: String, charge: String, people: String, told: String)] = [
        ("01-16", "Fenwick Hall", alcoholUnderage, "Bell, Tessa; Ruiz, Omar", "Cans in the common room."),
        ("01-20", "Ashby Hall", alcoholUnderage, "Frost, Ivy", "Found by the RA on rounds."),
        ("01-25", "Elm Street", alcoholUnderage, "Novak, Dean", "Stopped by an officer on the way home."),
        ("01-30", "Orchard House", dryHall, "Sato, Ken; Lind, Greta", "Both showed that they are of age."),
        ("02-03", "Thornton Hall", marijuana, "Okafor, Ada", "A grinder and a jar."),
        ("02-06", "Ashby Hall", noise, "Marsh, Theo", "Music after midnight."),
        ("02-12", "Whitman Hall", dryHall, "Webb, Nora", "Wine with dinner; of age."),
        ("02-15", "Founders Park", marijuana, "Hale, Rufus", "Seen with the city's officer."),
        (
            "02-22", "Larch Court apartments", alcoholUnderage, "Pike, Jonah; Vale, Ruth; Amin, Zara",
            "A party of eight."
        ),
        ("02-27", "Orchard House", candle, "Bloom, Eli", "Candle in a room."),
        ("03-04", "Fenwick Hall", alcoholUnderage, "Cross, Mila", "Bottle in a bag."),
        ("03-11", "Alder Apartments", marijuana, "Quist, Anders; Dory, Faye", "Smoke noticed from the hall."),
        ("03-16", "Lot C", weaponRule, "Shaw, Kit", "A knife in a car."),
        ("03-18", "Ashby Hall", weaponRule, "Tran, Leo", "A paintball marker under the bed."),
        ("03-25", "Thornton Hall", guests, "Baker, June", "Guest for a fourth night."),
        ("04-02", "Tidewater House", alcoholUnderage, "Moss, Ray; Ito, Hana", "On the porch."),
        ("04-08", "Whitman Hall", policySeven, "Grant, Abel", ""),
        ("04-15", "Orchard House", policySeven, "Kerr, Lucy; Boyd, Sam", ""),
        ("04-21", "Alder Apartments", alcoholUnderage, "Dunn, Iris", "Written up by the RA."),
        ("04-29", "Fenwick Hall", noise, "Hart, Milo", "Drums."),
        ("05-06", "Larch Court apartments", policySeven, "Nash, Wren", ""),
    ]

    private static let alcoholUnderage = "Alcohol: possession or use under 21"
    private static let dryHall = "Alcohol in a substance-free hall"
    private static let marijuana = "Drugs: marijuana"
    private static let weaponRule = "Weapons and look-alikes"
    private static let policySeven = "Policy 7.2: alcohol and other drugs"
    private static let noise = "Noise"
    private static let candle = "Fire safety: candles"
    private static let guests = "Guest policy"

    private static func answer(
        _ violation: LawViolation, law: Known<Bool> = .known(true), basis: String = ""
    ) -> ReferralAnswer {
        let isBegun: Known<Bool> = law.isYes ? .known(true) : .unknown
        return ReferralAnswer(
            violation: violation, law: law, record: isBegun, sanction: isBegun, basis: basis)
    }

    /// What the words mean, as the coordinator answered; the words of policy 7.2 and of weapons still wait.
    private static let answers: [(words: String, answer: ReferralAnswer)] = [
        (alcoholUnderage, answer(.liquor, basis: "M.G.L. c. 138, s. 34C; under 21")),
        (dryHall, answer(.liquor, law: .known(false), basis: "Of age; a rule of the hall only")),
        (marijuana, answer(.drug, basis: "M.G.L. c. 94C, s. 32L; under 21")),
        (noise, answer(.other)), (candle, answer(.other)), (guests, answer(.other)),
    ]

    /// The list of the term comes, its words are answered, the cases become incidents, and one double is decided.
    static func tell(in office: Office) throws {
        let dates = DemoDates(thisYear: office.today.year, zone: office.zone)
        var csv = CSVWriter()
        csv.row([
            "File ID", "Incident Date", "Date Reported", "Campus", "Residence Hall", "Charges", "Respondents",
            "Narrative",
        ])
        for (index, one) in cases.enumerated() {
            let day = try dates.day(one.day, year: 0)
            guard day.adding(days: 2) <= office.today else { continue }
            let campus = one.hall == "Tidewater House" ? "Harbor campus" : "Main campus"
            csv.row([
                "SC-\(dates.thisYear)-\(101 + index)", day.description, day.adding(days: 2).description,
                campus,
                one.hall, one.charge, one.people, one.told,
            ])
        }
        let profile = try ReferralProfile.find("maxient-referrals", in: office)
        let today = office.today
        try office.actNow(by: .account(1), "took in a list of referrals") { writing in
            let plan = try BatchPlan.of(csv.bytes, profile, reach: .all, office, writing.db)
            try BatchActs.take(plan, by: 1, today: today, writing)
        }
        try office.actNow(by: .account(1), "answered law or policy for the charges of a list") { writing in
            for charge in try Int64.fetchAll(writing.db, sql: "SELECT id FROM referral_charges ORDER BY id") {
                guard let one = try ReferralCharge.one(charge, writing.db) else { continue }
                let words = try one.told(writing.db, office.key)
                guard let known = answers.first(where: { $0.words == words }) else { continue }
                _ = try ReferralActs.answer(charge: charge, known.answer, by: 1, writing)
            }
        }
        let (year, zone) = (dates.thisYear, office.zone)
        try office.actNow(by: .account(1), "made incidents of the cases of a list") { writing in
            let book = try ReferralBook(year, within: .all, writing.db)
            var seen: Set<Int64> = []
            let cases = book.lines.filter {
                $0.isUnplaced && $0.isAnswered && $0.place != nil && book.told($0) == nil
                    && seen.insert($0.report).inserted
            }
            _ = try ReferralActs.place(cases.map(\.report), zone: zone, writing)
        }
        try decide(year, in: office)
    }

    /// The one of Founders Park was arrested; the one of Elm Street waits.
    private static func decide(_ year: Int, in office: Office) throws {
        let zone = office.zone
        let double = try office.read { db in
            try ReferralBook(year, within: .all, db).doubles().first { $0.line.placeName == "Founders Park" }
        }
        guard let double else { return }
        try office.actNow(by: .account(1), "decided referral \(double.line.id) and an arrest: same") {
            try MatchActs.decide(double.line.id, .same, double.proposals[0].arrest, by: 1, zone: zone, $0)
        }
    }
}
