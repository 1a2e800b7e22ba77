import CleryLaw
import Testing

@Suite("Which offense a conduct is, and what it is besides")
struct PartnerConductTests {
    private func conduct(_ act: ConductFacts.Conduct, _ change: (inout ConductFacts) -> Void = { _ in })
        -> ConductFacts
    {
        var facts = ConductFacts(.known(act))
        change(&facts)
        return facts
    }

    @Test("A slap by a spouse is a simple assault that counts besides as domestic violence")
    func besides() {
        let slap = conduct(.assault) {
            $0.injury = .known(.none)
            $0.weapon = .known(.none)
            $0.relationship = .known(.currentSpouse)
        }
        #expect(Classify.conduct(slap).category == nil)
        #expect(Classify.besides(slap)?.category == .domesticViolence)
    }

    @Test("Dating partners are dating violence, strangers nothing besides")
    func dating() {
        var blow = conduct(.assault) { $0.relationship = .known(.dating) }
        #expect(Classify.besides(blow)?.category == .datingViolence)
        blow.relationship = .known(.stranger)
        #expect(Classify.besides(blow) == nil)
        blow.relationship = .unknown
        #expect(Classify.besides(blow) == nil)
    }

    @Test("A roommate is protected only where State law says so")
    func roommate() {
        var blow = conduct(.threat) { $0.relationship = .known(.roommateNotIntimate) }
        #expect(Classify.besides(blow)?.needs == .relationship)
        blow.stateLawCoversRelationship = .known(true)
        #expect(Classify.besides(blow)?.category == .domesticViolence)
        blow.stateLawCoversRelationship = .known(false)
        #expect(
            Classify.besides(blow) == .notCounted(nearly: .domesticViolence, because: .partnerRelationship))
    }

    @Test("A theft or a fire between spouses is no violence")
    func noViolence() {
        for act in [ConductFacts.Conduct.theft, .burning, .vandalism, .takenFromPerson, .vehicleTaken] {
            #expect(Classify.besides(conduct(act) { $0.relationship = .known(.currentSpouse) }) == nil)
        }
        let robbed = conduct(.takenFromPerson) {
            $0.forceOrThreat = .known(true)
            $0.relationship = .known(.currentSpouse)
        }
        #expect(Classify.besides(robbed)?.category == .domesticViolence)
    }

    @Test("Every conduct of which nothing more is known gives an answer or a question, never a guess")
    func bare() {
        for act in ConductFacts.Conduct.allCases where act != .vehicleKept {
            let answer = Classify.conduct(conduct(act))
            #expect(answer.category == nil, "\(act)")
            if act != .vandalism { #expect(!answer.needs.isEmpty, "\(act)") }
        }
        #expect(Classify.conduct(ConductFacts(.unknown)).needs == .natureOfAct)
    }

    @Test("Burglary needs all three: entry, structure, purpose")
    func burglary() {
        let whole = conduct(.entry) {
            $0.entry = .known(.unlawful)
            $0.structure = .known(true)
            $0.intent = .known(.theft)
        }
        #expect(Classify.conduct(whole).category == .burglary)
        let changes: [(inout ConductFacts) -> Void] = [
            { $0.entry = .known(.lawful) }, { $0.structure = .known(false) },
            { $0.intent = .known(.undeterminable) },
            { $0.intent = .known(.otherPurpose) },
        ]
        for change in changes {
            var facts = whole
            change(&facts)
            #expect(Classify.conduct(facts).category == nil)
            #expect(Classify.conduct(facts).needs.isEmpty)
        }
    }
}
