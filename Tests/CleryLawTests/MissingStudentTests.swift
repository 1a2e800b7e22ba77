import CleryLaw
import Testing

@Suite("Missing students")
struct MissingStudentTests {
    private let at = Instant(milliseconds: 1_727_820_000_000)

    @Test("Every combination of facts: who is notified, or what is asked")
    func combinations() {
        let flags: [Known<Bool>] = [.known(true), .known(false), .unknown]
        let ages: [Known<Int>] = [.known(17), .known(18), .unknown]
        for resident in flags {
            for contact in flags {
                for age in ages {
                    for emancipated in flags {
                        for byPolice in flags {
                            check(
                                MissingStudentFacts(
                                    resident: resident, age: age, emancipated: emancipated,
                                    hasContact: contact,
                                    determined: .known(at), determinedByLocalPolice: byPolice))
                        }
                    }
                }
            }
        }
    }

    private func check(_ facts: MissingStudentFacts) {
        let result = MissingResidents.duties(facts)
        let who = Set(result.duties.map(\.who))
        guard facts.resident.isYes else {
            #expect(who.isEmpty)
            #expect(result.asks.map(\.name) == (facts.resident.isNo ? [] : ["resident"]))
            return
        }
        #expect(who.contains(.contact) == facts.hasContact.isYes)
        #expect(who.contains(.localLawEnforcement) == !facts.determinedByLocalPolice.isYes)
        let minor = facts.age == .known(17) && facts.emancipated.isNo
        #expect(who.contains(.parentOrGuardian) == minor)
        let asksContact = facts.hasContact.isUnknown
        let grown = facts.age == .known(18) || facts.emancipated.isYes
        #expect(result.asks.contains { $0.name == "contact" } == asksContact)
        #expect(result.asks.contains { ["age", "emancipated"].contains($0.name) } == (!grown && !minor))
        #expect(result.duties.allSatisfy { $0.by.milliseconds - at.milliseconds == 24 * 3_600_000 })
        #expect(result.duties.allSatisfy { result.because.contains($0.because) })
    }

    @Test("Before the determination there is no duty yet; an unknown time is asked for")
    func clock() {
        var facts = MissingStudentFacts(resident: .known(true), determined: .notApplicable)
        #expect(MissingResidents.duties(facts).duties.isEmpty)
        #expect(MissingResidents.duties(facts).asks.isEmpty)
        facts.determined = .unknown
        #expect(MissingResidents.duties(facts).asks.map(\.name) == ["determined_missing"])
    }

    @Test("Immediately is within the hour", arguments: [(0, true), (1, false), (24, false), (30, false)])
    func immediately(_ hours: Int, _ expected: Bool) {
        #expect(MissingReferral.immediate(afterHours: .known(hours)).answer == expected)
    }

    @Test("Unknown facts of the referral and of the statement are asked for")
    func unknowns() {
        #expect(MissingReferral.immediate(afterHours: .unknown).asks.count == 1)
        #expect(MissingReferral.recipient(hasDepartment: .unknown).asks.count == 1)
        #expect(MissingReferral.recipient(hasDepartment: .known(true)).answer == .campusPoliceOrSecurity)
        #expect(MissingStatement.required(onCampusHousing: .unknown).asks.count == 1)
        #expect(MissingContactRegistration.offered(resident: .unknown).asks.count == 1)
    }

    @Test("Each point of the statement is missed when it is not there")
    func statement() {
        for element in MissingStatementElement.allCases {
            let rest = Set(MissingStatementElement.allCases).subtracting([element])
            #expect(MissingStatement.missing(from: rest) == [element])
        }
    }

    @Test("The contact is told to authorized officials and investigating police only")
    func readers() {
        #expect(
            MissingContactRegistration.Reader.allCases.filter { MissingContactRegistration.mayKnow($0) }
                == [.authorizedOfficial, .lawEnforcementInvestigating])
    }
}
