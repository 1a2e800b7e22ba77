import Testing

@testable import CleryLaw

/// 34 CFR 668.46(a), domestic violence and dating violence, row by row.
@Suite("Violence between partners")
struct PartnerTests {
    private let domestic: [Relationship] = [
        .currentSpouse, .formerSpouse, .intimatePartnerCohabiting, .formerIntimatePartnerCohabited,
        .shareChild,
        .similarlySituatedToSpouse,
    ]
    private let three = UnknownsTests.three

    private func told(
        _ act: Act, _ relationship: Known<Relationship>, law: Known<Bool> = .unknown,
        crime: Known<Bool> = .unknown, victims: Int32? = nil, force: Known<Bool> = .unknown
    ) -> Told {
        Told(
            OffenseFacts(act, victims: victims).with {
                $0.relationship = relationship
                $0.stateLawCoversRelationship = law
                $0.crimeOfViolence = crime
                $0.force = force
            })
    }

    @Test("Every relationship, with State law and the nature of the crime known, denied or unknown")
    func relationships() {
        for relationship in Relationship.allCases {
            for law in three {
                for crime in three {
                    let told = told(.rape, .known(relationship), law: law, crime: crime)
                    let row = "\(relationship) \(law) \(crime)"
                    let isRomantic =
                        domestic.contains(relationship) || relationship == .dating
                        || relationship == .formerDating
                    if relationship == .roommateNotIntimate || relationship == .family, law.isUnknown {
                        #expect(told.waits(for: .relationship), "\(row)")
                        #expect(told.table(.vawa, is: [:]), "\(row)")
                    } else if !crime.isNo,
                        domestic.contains(relationship) || relationship == .protectedUnderStateLaw
                            || law.isYes
                    {
                        #expect(told.table(.vawa, is: [.domesticViolence: 1]), "\(row)")
                    } else if isRomantic {
                        #expect(told.table(.vawa, is: [.datingViolence: 1]), "\(row)")
                    } else {
                        #expect(told.table(.vawa, is: [:]), "\(row)")
                        #expect(!told.waits(for: .relationship), "\(row)")
                        let isHome = relationship == .roommateNotIntimate || relationship == .family
                        #expect(
                            told.names(.partnerRelationship, .nearlyCounted) == (isHome && law.isNo), "\(row)"
                        )
                    }
                }
            }
        }
    }

    @Test("Where nobody knows the relationship, the name decides, then State law, and else it is a question")
    func unknownRelationship() {
        #expect(told(.domesticViolence, .unknown).table(.vawa, is: [.domesticViolence: 1]))
        #expect(told(.domesticViolence, .unknown, crime: .known(false)).waits(for: .relationship))
        #expect(told(.datingViolence, .unknown).table(.vawa, is: [.datingViolence: 1]))
        #expect(told(.datingViolence, .unknown, law: .known(true)).table(.vawa, is: [.domesticViolence: 1]))
        let denied = told(.datingViolence, .unknown, law: .known(true), crime: .known(false))
        #expect(denied.table(.vawa, is: [.datingViolence: 1]))
        for act in [Act.violence, .threatOfPhysicalAbuse] {
            #expect(told(act, .unknown).waits(for: .relationship))
            #expect(told(act, .unknown, law: .known(true)).table(.vawa, is: [.domesticViolence: 1]))
        }
        #expect(!told(.rape, .unknown).waits(for: .relationship))
        #expect(told(.rape, .unknown, law: .known(true)).table(.vawa, is: [.domesticViolence: 1]))
        #expect(told(.rape, .unknown, law: .known(false)).table(.vawa, is: [:]))
    }

    @Test("Partner violence that somebody named and the relationship denies is shown as nearly that")
    func namedAndDenied() {
        for (act, category) in [
            (Act.domesticViolence, Category.domesticViolence), (.datingViolence, .datingViolence),
        ] {
            let told = told(act, .known(.stranger))
            #expect(told.givesNothing)
            let nearly = told.answers.filter { $0.cell.family == .vawa }.map(\.cell.category)
            #expect(nearly == [category])
        }
    }

    @Test("Which acts are violence: those against a person, and others that are a crime of violence")
    func violentActs() {
        let violent: Set<Act> = [
            .murder, .rape, .fondling, .robbery, .carjacking, .aggravatedAssault, .simpleAssault,
            .intimidation,
            .assault, .violence, .threatOfPhysicalAbuse, .domesticViolence, .datingViolence,
        ]
        for act in Act.allCases where act != .sexOffense {
            let expected = violent.contains(act)
            #expect(told(act, .known(.dating)).counts(.datingViolence, .vawa) == (expected ? 1 : 0), "\(act)")
            let crime = told(act, .known(.currentSpouse), crime: .known(true))
            #expect(crime.counts(.domesticViolence, .vawa) == 1, "\(act)")
        }
        for act in [Act.incest, .statutoryRape] {
            #expect(told(act, .known(.dating), force: .known(true)).counts(.datingViolence, .vawa) == 1)
            #expect(told(act, .known(.dating), force: .known(false)).counts(.datingViolence, .vawa) == 0)
        }
        #expect(told(.sexOffense, .known(.dating)).waits(for: .natureOfAct))
        #expect(told(.sexOffense, .known(.dating)).table(.vawa, is: [:]))
        #expect(
            told(.sexOffense, .known(.dating), crime: .known(true)).table(.vawa, is: [.datingViolence: 1]))
    }

    @Test("One for each victim; what is named twice is added, what is only implied is the same violence")
    func units() {
        #expect(told(.datingViolence, .unknown, victims: 3).table(.vawa, is: [.datingViolence: 3]))
        #expect(told(.datingViolence, .unknown, victims: 0).table(.vawa, is: [.datingViolence: 1]))
        for (name, relationship, category) in [
            (Act.datingViolence, Relationship.dating, Category.datingViolence),
            (.domesticViolence, .currentSpouse, .domesticViolence),
        ] {
            let named = OffenseFacts(name, victims: 2)
            let implied = OffenseFacts(.simpleAssault, victims: 1).with {
                $0.relationship = .known(relationship)
            }
            #expect(Told(named, named).counts(category, .vawa) == 4)
            #expect(Told(named, implied).counts(category, .vawa) == 2)
            #expect(Told(implied, implied).counts(category, .vawa) == 1)
            let record = IncidentFacts(
                reports: [Report("2024-03-05", to: .campusPolice)], place: onCampus, offenses: [named])
            var second = record
            second.sameIncidentAs = 0
            second.offenses = [implied]
            #expect(Told([record, second]).counts(category, .vawa) == 2)
            #expect(
                Told(
                    [second, record].map {
                        var own = $0
                        own.sameIncidentAs = 0
                        return own
                    }
                ).counts(category, .vawa) == 2)
        }
    }

    @Test("The reasons name the offense, the test that decided, the unit and that it is counted in addition")
    func reasons() {
        func rules(_ told: Told) -> [RuleName] {
            told.answers.first { $0.cell.family == .vawa }?.because.rules.prefix(4).map { $0 } ?? []
        }
        let test = RuleName.domesticBeforeDating
        #expect(
            rules(told(.rape, .known(.currentSpouse))) == [
                .domesticViolence, test, .perVictim, .vawaInAddition,
            ])
        #expect(rules(told(.rape, .known(.dating))) == [.datingViolence, test, .perVictim, .vawaInAddition])
        #expect(rules(told(.domesticViolence, .unknown)).prefix(2) == [.domesticViolence, .perVictim])
        #expect(rules(told(.datingViolence, .unknown)).prefix(2) == [.datingViolence, .perVictim])
    }

    @Test("An open relationship beside a counted one is still a question")
    func openBesideCounted() {
        let told = Told(OffenseFacts(.datingViolence), OffenseFacts(.violence))
        #expect(told.table(.vawa, is: [.datingViolence: 1]))
        #expect(told.waits(for: .relationship))
    }
}
