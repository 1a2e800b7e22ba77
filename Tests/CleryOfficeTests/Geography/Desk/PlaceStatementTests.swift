import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

/// Statements fact by fact: each holds until the next one on the same fact, whatever was entered first.
@Suite struct PlaceStatementTests {
    private static let days: [Day] = ["2018-01-01", "2020-06-15", "2022-09-01", "2024-02-29", "2026-07-04"]

    /// Statements no two of which are on the same fact from the same day.
    private static func statements(_ random: inout some RandomNumberGenerator) -> [PlaceStatement] {
        let names: [PlaceQuestion] = [
            .owner, .contiguous, .educationalUse, .studentHousing, .frequentlyUsed, .control,
        ]
        return names.flatMap { name -> [PlaceStatement] in
            let answers = PlaceFact.choices(name).map(\.value)
            // One that was always so, or several from days on.
            if Int.random(in: 0..<4, using: &random) == 0 {
                return [PlaceStatement(facts: [name.rawValue: answers.randomElement(using: &random) ?? ""])]
            }
            return days.filter { _ in Bool.random(using: &random) }.map { day in
                PlaceStatement(
                    facts: [name.rawValue: answers.randomElement(using: &random) ?? ""], from: day)
            }
        }
    }

    private static func periods(_ statements: [PlaceStatement]) -> [PlacePeriod] {
        var periods: [PlacePeriod] = []
        for one in statements {
            let rows = one.written(
                into: periods, of: 1, beginning: PlaceKind.building.beginning,
                next: (periods.map(\.id).max() ?? 0) + 1)
            for row in rows {
                periods.removeAll { $0.id == row.id }
                periods.append(row)
            }
            periods.sort { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }
        }
        return periods
    }

    @Test func theOrderOfEntryNeverMattersFactByFact() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<400 {
            let statements = PlaceStatementTests.statements(&random)
            let first = PlaceStatementTests.periods(statements)
            let other = PlaceStatementTests.periods(statements.shuffled(using: &random))
            let decisions = [first, other].map {
                PlaceDecision.all(PlacePast(periods: $0), stated: PlaceFacts())
            }
            #expect(decisions[0] == decisions[1])
            for day in stride(from: Int32(17_000), to: 21_500, by: 31).map(Day.init(number:)) {
                #expect(first.count { $0.holds(day) } <= 1)
                #expect(
                    first.first { $0.holds(day) }?.facts == other.first { $0.holds(day) }?.facts)
            }
        }
    }

    /// What a period says is what the last statement on the fact before or on the day said.
    @Test func everyDayHasTheLastStatementOfEachFact() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let statements = PlaceStatementTests.statements(&random)
            let periods = PlaceStatementTests.periods(statements.shuffled(using: &random))
            for day in stride(from: Int32(17_600), to: 21_500, by: 97).map(Day.init(number:)) {
                let period = periods.first { $0.holds(day) }
                var said: [String: (Day, String)] = [:]
                for one in statements {
                    let from = one.from ?? PlaceDecision.always
                    guard from <= day else { continue }
                    for (name, text) in one.facts where said[name].map({ $0.0 <= from }) ?? true {
                        said[name] = (from, text)
                    }
                }
                #expect((period == nil) == said.isEmpty)
                for (name, (_, text)) in said { #expect(period?.text(of: name) == text) }
            }
        }
    }

    @Test func aCorrectionHoldsForAllDays() {
        let periods = PlaceStatementTests.periods([
            PlaceStatement(facts: ["student_housing": "no"], from: "2020-01-01"),
            PlaceStatement(facts: ["student_housing": "yes"], from: "2023-01-01"),
            PlaceStatement(facts: ["student_housing": "no"], why: "It never was"),
        ])
        #expect(periods.allSatisfy { $0.facts.studentHousing == .known(false) })
        #expect(periods.first?.from == nil)
        #expect(periods.gaps.isEmpty)
        #expect(periods.first?.why == "Student housing: It never was")
    }

    @Test func whatIsNoAnswerIsNotTaken() {
        #expect(!PlaceStatement.isAnswer("perhaps", to: "student_housing"))
        #expect(!PlaceStatement.isAnswer("101", to: PlaceStatement.miles))
        #expect(!PlaceStatement.isAnswer("yes", to: "no_such_fact"))
        #expect(
            PlaceStatement.isAnswer("na", to: "nights")
                && PlaceStatement.isAnswer("0.4", to: PlaceStatement.miles))
    }

    @Test func whichFactsWereStatedSurvivesTheRegister() throws {
        var period = PlacePeriod(id: 1, place: 1, facts: PlaceDecisionTests.hall(), stated: ["owner"])
        period.facts.distanceMiles = 0.3
        let text = PlaceFactsText.encode(period.facts, stated: period.stated)
        #expect(try PlaceFactsText.stated(text) == ["owner"])
        #expect(try PlaceFactsText.decode(text) == period.facts)
        #expect(try PlaceFactsText.stated(PlaceFactsText.encode(period.facts)) == nil)
    }
}
