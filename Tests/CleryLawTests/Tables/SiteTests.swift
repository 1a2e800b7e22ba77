import Testing

@testable import CleryLaw

@Suite("Years, columns and reasons")
struct SiteTests {
    private func told(_ reports: [Report], by reading: Interpretations = .standard) -> Told {
        Told(OffenseFacts(.rape), by: reading) { $0.reports = reports }
    }

    @Test("The first report that counts makes the year; one report is not several")
    func firstReport() {
        let first = Report("2023-12-31", to: .localPolice)
        let second = Report("2024-01-01", to: .campusPolice)
        for reports in [[first, second], [second, first]] {
            #expect(told(reports).answers.map(\.cell.year) == [2023])
            #expect(told(reports).names(.oneIncidentOneCount))
        }
        #expect(told([second]).answers.map(\.cell.year) == [2024])
        #expect(!told([second]).names(.oneIncidentOneCount))
        #expect(told([second]).names(.yearOfFirstReport))
    }

    @Test("An answer in a survey counts in its year where the institution says so, and a report comes first")
    func surveys() {
        let survey = Report("2024-02-01", to: .campusSecurityAuthority, manner: .survey)
        let report = Report("2024-02-01", to: .campusSecurityAuthority)
        #expect(told([survey]).names(.surveyReports))
        #expect(!told([survey]).names(.yearOfFirstReport))
        for reports in [[survey, report], [report, survey]] {
            #expect(told(reports).names(.yearOfFirstReport))
            #expect(!told(reports).names(.surveyReports))
        }
        let later = Report("2025-02-01", to: .campusPolice)
        #expect(told([later, survey]).answers.map(\.cell.year) == [2024])
        #expect(told([later, survey]).names(.surveyReports))
        var own = Interpretations.standard
        own.surveyReports = .notCounted
        #expect(told([later, survey], by: own).answers.map(\.cell.year) == [2025])
        #expect(told([survey], by: own).names(.awarenessSpeech, .nearlyCounted))
        let second = Report("2024-02-02", to: .campusSecurityAuthority, manner: .survey)
        #expect(told([second, survey]).names(.surveyReports))
        #expect(SurveyReports.added(reports: -3, surveyYear: 2024).number == 0)
        #expect(SurveyReports.added(reports: 0, surveyYear: 2024).number == 0)
    }

    @Test("What only counselors heard, or only rumor tells, is shown in its year and not counted")
    func noReports() {
        for to in [Recipient.professionalCounselor, .pastoralCounselor] {
            let one = told([Report("2024-02-01", to: to), Report("2023-02-01", to: to)])
            #expect(one.answers.map(\.standing) == [.nearlyCounted])
            #expect(one.answers.map(\.cell.year) == [2023])
            #expect(one.names(.counselorReports, .nearlyCounted))
        }
        for manner in [Report.Manner.rumor, .awarenessSpeech] {
            let one = told([
                Report("2024-02-01", to: .campusPolice, manner: manner),
                Report("2023-02-01", to: .campusPolice, manner: manner),
            ])
            #expect(one.answers.map(\.cell.year) == [2023])
            #expect(one.names(.awarenessSpeech, .nearlyCounted))
        }
        #expect(told([Report("2024-02-01", to: .other)]).waits(for: .reportDay))
        #expect(told([]).answers.map(\.cell.year) == [0])
        #expect(ReportsThatCount.reaches(.campusSecurityAuthority) && !ReportsThatCount.reaches(.other))
    }

    @Test("The column of each place, and housing only on campus")
    func columns() {
        for (place, column) in [
            (Known.known(Place.onCampus), Geography.onCampus), (.known(.noncampus), .noncampus),
            (.known(.publicProperty), .publicProperty), (.known(.nowhere), .nowhere),
            (.unknown, .undetermined),
        ] {
            for housing in UnknownsTests.three {
                let (found, house) = Site.column(PlaceFacts(geography: place, studentHousing: housing))
                let isHall = place == .unknown && housing.isYes
                #expect(found == (isHall ? .onCampus : column))
                #expect(house == (found == .onCampus ? (isHall ? .known(true) : housing) : .notApplicable))
            }
        }
    }

    @Test("Hate tables: a bias not yet collected, none of the eight, not shown, or not known")
    func bias() {
        func told(_ category: Known<BiasCategory>, _ evidence: BiasEvidence, on day: Day = "2024-03-04")
            -> Told
        {
            Told(OffenseFacts(.simpleAssault), on: day) {
                $0.bias = BiasFacts(category: category, evidence: evidence)
            }
        }
        for category in BiasCategory.allCases where category != .notListed {
            #expect(told(.known(category), .sufficient).counts(.simpleAssault, .hate) == 1, "\(category)")
            let isNew = category == .genderIdentity || category == .nationalOrigin
            #expect(
                told(.known(category), .sufficient, on: "2012-12-31").counts(.simpleAssault, .hate)
                    == (isNew ? 0 : 1))
            #expect(BiasCategoriesSince.collected(category, year: 0))
            #expect(EightBiases.categories(year: 2012).contains(category) == !isNew)
            #expect(EightBiases.categories(year: 2013).contains(category))
        }
        #expect(told(.known(.notListed), .sufficient).names(.eightBiases, .nearlyCounted))
        for evidence in [BiasEvidence.inconclusive, .none] {
            #expect(told(.known(.race), evidence).names(.evidenceOfBias, .nearlyCounted))
        }
        for evidence in [BiasEvidence.alleged, .unknown] {
            #expect(told(.known(.race), evidence).answers.map(\.needs) == [.biasEvidence])
            #expect(told(.unknown, evidence).answers.map(\.needs) == [[.biasEvidence, .biasCategory]])
        }
        #expect(told(.unknown, .sufficient).answers.map(\.needs) == [.biasCategory])
        var own = Interpretations.standard
        own.negligentManslaughterAsHate = .offered
        let offered = Told(OffenseFacts(.negligentManslaughter), by: own) {
            $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
        }
        #expect(offered.table(.hate, is: [.negligentManslaughter: 1]))
    }

    @Test("Reasons: why a number stands, why an offense fell, and when the row is an older one")
    func reasons() {
        #expect(Told(OffenseFacts(.rape), on: "2012-03-04").names(.sexOffensesSplit))
        #expect(!Told(OffenseFacts(.rape)).names(.sexOffensesSplit))
        #expect(Told(OffenseFacts(.arson), OffenseFacts(.rape)).names(.arsonBesides))
        #expect(!Told(OffenseFacts(.arson)).names(.arsonBesides))
        #expect(Told(OffenseFacts(.rape), OffenseFacts(.robbery)).names(.hierarchy))
        #expect(
            !Told(OffenseFacts(.rape), OffenseFacts(.robbery)).names(.vehicleInsideBurglary, .nearlyCounted))
        #expect(
            !Told(OffenseFacts(.burglary), OffenseFacts(.robbery)).names(
                .vehicleInsideBurglary, .nearlyCounted))
        let cart = Told(OffenseFacts(.burglary), OffenseFacts(.motorVehicleTheft))
        #expect(cart.names(.vehicleInsideBurglary, .nearlyCounted) && !cart.names(.arsonBesides))
        let car = Told(OffenseFacts(.robbery), OffenseFacts(.motorVehicleTheft))
        #expect(car.names(.hierarchy, .nearlyCounted) && !car.names(.vehicleInsideBurglary, .nearlyCounted))
        #expect(Told(OffenseFacts(.rape)).names(.perVictim))
        let lodge = Told(
            OffenseFacts(.burglary, premises: 3).with { $0.premisesKind = .known(.transientLodging) })
        #expect(lodge.names(.transientLodging) && !lodge.names(.perUnitEntered))
        let guest = Told(
            OffenseFacts(.theftInStructure).with { $0.access = .known(.invitedGuest) }, OffenseFacts(.robbery)
        )
        #expect(guest.names(.lawfulAccess, .nearlyCounted))
        let larceny = OffenseFacts(.larceny).with { $0.force = .known(true) }
        #expect(Told(larceny).answers.isEmpty)
        for access in [Access.lawful, .invitedGuest, .openToPublic, .employeeWithWorkOrder] {
            for act in [Act.larceny, .burglary, .entryWithIntentToSteal, .theftInStructure] {
                let told = Told(OffenseFacts(act).with { $0.access = .known(access) })
                #expect(told.givesNothing && told.names(.lawfulAccess, .nearlyCounted), "\(act) \(access)")
            }
        }
        for access in [Access.unlawful, .forcible, .employeeWithoutWorkOrder] {
            for act in [Act.larceny, .burglary, .entryWithIntentToSteal, .theftInStructure] {
                let told = Told(OffenseFacts(act).with { $0.access = .known(access) })
                #expect(told.gives([.burglary: 1]), "\(act) \(access)")
            }
        }
        var because = Reasons()
        for raw in 0...12 { because.add(raw: UInt8(raw)) }
        because.add(.murder)
        #expect(because.rules.map(\.rawValue) == [1, 2, 3, 4, 5, 6, 7, 8])
        #expect(
            Finding<Int>.decided(1, because: .rape, .murder).after(.murder, .arson).because == [
                .murder, .arson, .rape,
            ])
    }
}
