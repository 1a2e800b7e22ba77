import CleryLaw
import Testing

@testable import CleryOffice

@Suite("The demo's facts")
struct DemoFactsTests {
    @Test("A member that the demo does not know is refused")
    func unknownMembersAreRefused() {
        let place = DemoYearsTold.text.replacing("\"kind\":", with: "\"knid\":", maxReplacements: 1)
        #expect(throws: DemoCollege.Unreadable.self) { try DemoCollege(parsing: place) }
        let incident = DemoYearsTold.text.replacing("\"nature\":", with: "\"natur\":", maxReplacements: 1)
        #expect(throws: DemoCollege.Unreadable.self) { try DemoCollege(parsing: incident) }
    }

    @Test("Every facts document is kept whole: what is written back says the same")
    func nothingIsLost() throws {
        for text in try DemoYearsTold().documents() {
            let back = FactsJSON.encode(try FactsJSON.decode(text))
            #expect(try JSONValue(parsing: back).inOrder == JSONValue(parsing: text).inOrder)
        }
    }

    /// Rules that no incident of these years can show, each for its reason.
    private static let elsewhere: Set<RuleName> = [
        // The one homicide is counted because a death replaced the assault.
        .murder,
        // Stated for a report, a table or another regime, and never a reason of one contribution.
        .reportsThatCount, .threeYears, .publishedCorrection, .hazingTransparencyEntry,
        // Facts of conduct that police state before they name an offense; the interview asks them.
        .whatIsAVehicle, .priorAuthority, .takingByForce, .deathsNotCounted, .outsideTheFamilies,
        // Years before 2014.
        .sexOffensesSplit, .biasCategoriesSince, .vawaSince,
    ]

    @Test("Every rule of counting is a reason of some contribution, but for those that cannot be")
    func everyRuleIsExercised() throws {
        let seen = try DemoYearsTold().rules
        for rule in Law.rules where rule.name.rawValue < 120 && !Self.elsewhere.contains(rule.name) {
            #expect(seen.contains(rule.name), "no incident of the demo shows \(rule.name.word)")
        }
    }

    @Test("Each question but two is asked somewhere")
    func questionsAreAsked() throws {
        let asked = try DemoYearsTold().answers.reduce(into: Needs()) { $0.formUnion($1.needs) }
        let all = Needs(rawValue: (1 << 19) - 1)
        #expect(all.subtracting(asked).subtracting([.sameIncident, .intent]).names == [])
    }

    @Test("The numbers are those of a college of 6,000", arguments: [2023, 2024, 2025] as [Int16])
    func countsArePlausible(year: Int16) throws {
        let told = try DemoYearsTold()
        let bounds: [(Family, Category, ClosedRange<Int>)] = [
            (.primary, .murder, 0...1), (.primary, .rape, 4...9), (.primary, .fondling, 3...8),
            (.primary, .robbery, 1...4), (.primary, .aggravatedAssault, 1...6), (.primary, .burglary, 8...18),
            (.primary, .motorVehicleTheft, 3...10), (.primary, .arson, 0...1),
            (.vawa, .stalking, 4...9), (.vawa, .datingViolence, 2...8), (.vawa, .domesticViolence, 1...5),
            (.arrests, .liquor, 3...12), (.arrests, .drug, 2...9), (.arrests, .weapons, 0...4),
            (.referrals, .liquor, 100...180), (.referrals, .drug, 45...85), (.referrals, .weapons, 0...4),
            (.unfounded, .unfounded, 0...2), (.hazing, .hazing, year < 2025 ? 0...0 : 1...3),
        ]
        for (family, category, range) in bounds {
            let count = told.count(family, category, year)
            #expect(range.contains(count), "\(count) \(category.name(in: family)) in \(year)")
        }
    }
}
