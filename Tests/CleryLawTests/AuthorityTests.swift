import CleryLaw
import Testing

@Suite("Campus security authorities and police agencies")
struct AuthorityTests {
    @Test(
        "Functions of each clause",
        arguments: [
            (CampusFunction.campusPolice, true, RuleName.securityPersonnel),
            (.dispatcher, true, .securityPersonnel),
            (.doorMonitor, true, .securityPersonnel), (.eventSecurity, true, .securityPersonnel),
            (.parkingEnforcement, true, .securityPersonnel), (.namedInPolicy, true, .namedInPolicy),
            (.dean, true, .significantResponsibility), (.residentAssistant, true, .significantResponsibility),
            (.coach, true, .significantResponsibility), (.tripLeader, true, .significantResponsibility),
            (.organizationAdvisor, true, .significantResponsibility),
            (.healthCenterDirector, true, .significantResponsibility),
            (.professionalCounselor, false, .exemptCounselors),
            (.pastoralCounselor, false, .exemptCounselors),
            (.counselingIntern, false, .exemptCounselors), (.facultyOnly, false, .authorityByFunction),
            (.clerical, false, .authorityByFunction), (.foodService, false, .authorityByFunction),
            (.maintenance, false, .authorityByFunction), (.clinician, false, .authorityByFunction),
        ])
    func functions(_ function: CampusFunction, _ expected: Bool, _ rule: RuleName) {
        let finding = AuthorityByFunction.decide(actingAs: .known(function))
        #expect(finding.answer == expected)
        #expect(finding.because == [rule])
    }

    @Test("A name in policy makes an authority of anybody but a counselor acting as such")
    func namedInPolicy() {
        for function in CampusFunction.allCases {
            let named = AuthorityByFunction.decide(actingAs: .known(function), namedInPolicy: true)
            #expect(named.answer == (function.standing != .exemptCounselor), "\(function)")
        }
    }

    @Test("A person with two functions is an authority if either makes one; an unknown one is asked for")
    func doubleRoles() {
        for first in CampusFunction.allCases {
            for second in CampusFunction.allCases {
                let alone = [first, second].map { AuthorityByFunction.decide(actingAs: .known($0)).answer }
                let both = AuthorityByFunction.decide(functions: [.known(first), .known(second)])
                #expect(both.answer == alone.contains(true))
            }
            let open = AuthorityByFunction.decide(functions: [.known(first), .unknown])
            let isOne = AuthorityByFunction.decide(actingAs: .known(first)).answer == true
            #expect(open.answer == (isOne ? true : nil))
        }
        #expect(AuthorityByFunction.decide(functions: []).asks.map(\.name) == ["acting_as"])
    }

    @Test("Passing on needs an authority and good faith; a no decides alone")
    func forwarding() {
        #expect(AuthorityForwards.decide(authority: .known(false), goodFaith: .unknown).answer == false)
        #expect(AuthorityForwards.decide(authority: .unknown, goodFaith: .known(false)).answer == false)
        #expect(
            AuthorityForwards.decide(authority: .unknown, goodFaith: .known(true)).asks.map(\.name) == ["csa"]
        )
        #expect(
            AuthorityForwards.decide(authority: .known(true), goodFaith: .unknown).asks.map(\.name)
                == ["good_faith"])
    }

    @Test(
        "A follow-up is missed only where nobody answered; an open reply is asked for only where it matters")
    func goodFaith() {
        let all = Set(AgencyFacts.Effort.allCases)
        for reply in AgencyFacts.Reply.allCases {
            let facts = AgencyFacts(effort: all.subtracting([.followUp]), reply: .known(reply))
            #expect(AgencyGoodFaith.missing(facts).answer == (reply == .noAnswer ? [.followUp] : []))
        }
        #expect(AgencyGoodFaith.missing(AgencyFacts(effort: all)).answer == [])
        #expect(AgencyGoodFaith.missing(AgencyFacts(effort: [.request])).asks.map(\.name) == ["reply"])
    }

    @Test("What is shown for each reply")
    func shown() {
        let table: [(AgencyFacts.Reply, PoliceFigures)] = [
            (.data, .combined), (.nothingToReport, .combined), (.cannotSeparate, .shownApart),
            (.refused, .notAvailable), (.noAnswer, .notAvailable),
        ]
        #expect(table.count == AgencyFacts.Reply.allCases.count)
        for (reply, figures) in table { #expect(AgencyReplyShown.shown(.known(reply)).answer == figures) }
        #expect(AgencyReplyShown.shown(.unknown).asks.count == 1)
        #expect(AgencyReliance.responsible(goodFaithEffort: .unknown).asks.count == 1)
    }
}
