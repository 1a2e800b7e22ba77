import CleryLaw
import Testing

@Suite("Timely warnings and emergency notifications")
struct WarningsTests {
    private let robbery = ReportedCrime(
        isCleryCrime: .known(true), nature: .known(.violent), inCleryGeography: .known(true),
        reportedTo: .known(.campusPolice), suspect: .known(.atLarge))
    private let emergency = Emergency(
        hazard: .known(.gasLeak), onCampus: .known(true), confirmed: .known(true),
        immediateThreat: .known(true))
    private let flags: [Known<Bool>] = [.known(true), .known(false), .unknown]

    private func decide(_ change: (inout ReportedCrime) -> Void) -> Finding<WarningAnswer> {
        var crime = robbery
        change(&crime)
        return TimelyWarning.decide(crime)
    }

    private func notify(_ change: (inout Emergency) -> Void) -> Finding<NotificationAnswer> {
        var copy = emergency
        change(&copy)
        return EmergencyNotification.decide(copy)
    }

    @Test(
        "Who received the report: the three that count, the two counselors, somebody else, and a question while unknown"
    )
    func recipients() {
        for recipient in Recipient.allCases {
            let finding = decide { $0.reportedTo = .known(recipient) }
            switch recipient {
            case .campusPolice, .campusSecurityAuthority, .localPolice: #expect(finding.answer == .required)
            // Who was told is said: the law does not ask it again.
            case .professionalCounselor, .pastoralCounselor, .other:
                #expect(finding.answer == .notRequired)
            }
        }
        #expect(decide { $0.reportedTo = .unknown }.asks.map(\.name) == ["reported_to"])
        #expect(
            decide {
                $0.reportedTo = .unknown
                $0.suspect = .known(.apprehended)
            }
            .answer == .notRequired)
    }

    @Test("The threat, row by row: nature, suspect, pattern")
    func threat() {
        typealias Row = (ReportedCrime.Nature, ReportedCrime.Suspect, Known<Bool>, Bool?)
        let rows: [Row] = [
            (.violent, .atLarge, .known(false), true), (.violent, .unidentified, .known(false), true),
            (.violent, .apprehended, .known(false), false), (.violent, .apprehended, .unknown, false),
            (.violent, .apprehended, .known(true), true), (.property, .atLarge, .known(false), true),
            (.property, .unidentified, .known(true), true), (.property, .unidentified, .unknown, true),
            (.property, .unidentified, .known(false), nil), (.property, .apprehended, .known(false), false),
            (.lawViolation, .apprehended, .known(true), false),
            (.lawViolation, .unidentified, .unknown, false),
            (.lawViolation, .atLarge, .unknown, true),
        ]
        for (nature, suspect, pattern, expected) in rows {
            let crime = ReportedCrime(nature: .known(nature), suspect: .known(suspect), pattern: pattern)
            #expect(WarningThreat.decide(crime).answer == expected, "\(nature) \(suspect) \(pattern)")
        }
    }

    @Test("The institution's own judgment decides over every factor")
    func ownJudgment() {
        for suspect in ReportedCrime.Suspect.allCases {
            for judged in [true, false] {
                let answer = decide {
                    $0.suspect = .known(suspect)
                    $0.consideredThreat = .known(judged)
                }
                .answer
                #expect(answer == (judged ? .required : .notRequired))
            }
        }
    }

    @Test("Whether an arrest ends a pattern is the institution's choice")
    func patternAfterArrest() {
        var choices = Interpretations.standard
        let crime = ReportedCrime(
            nature: .known(.property), suspect: .known(.apprehended), pattern: .known(true))
        #expect(WarningThreat.decide(crime, choices).answer == true)
        choices.patternAfterArrest = .ended
        #expect(WarningThreat.decide(crime, choices).answer == false)
    }

    @Test("Taking a fact away turns a required warning into a question at most, and into none never")
    func unknownNeverBecomesNo() {
        var random = Seeded(state: 165)
        var required = 0
        for _ in 0..<5000 {
            var crime = ReportedCrime(
                isCleryCrime: pick(&random),
                nature: .known(Bool.random(using: &random) ? .violent : .property),
                inCleryGeography: pick(&random),
                reportedTo: .known(.localPolice), pattern: pick(&random), weapon: pick(&random),
                factsComplete: pick(&random))
            if let suspect = ReportedCrime.Suspect.allCases.randomElement(using: &random) {
                crime.suspect = .known(suspect)
            }
            guard TimelyWarning.decide(crime).answer == .required else { continue }
            required += 1
            let lesser: [(inout ReportedCrime) -> Void] = [
                { $0.isCleryCrime = .unknown }, { $0.inCleryGeography = .unknown },
                { $0.reportedTo = .unknown }, { $0.nature = .unknown }, { $0.weapon = .unknown },
                { $0.factsComplete = .unknown }, { $0.suspect = .unknown },
            ]
            for change in lesser {
                var copy = crime
                change(&copy)
                let finding = TimelyWarning.decide(copy)
                #expect(finding.answer == .required || !finding.asks.isEmpty)
            }
        }
        #expect(required > 100)
    }

    @Test("Every notification with all facts known has its answer, and each missing fact is asked in order")
    func notification() {
        for onCampus in flags {
            for confirmed in flags {
                for threat in flags {
                    let finding = notify {
                        $0.hazard = .known(.other)
                        $0.onCampus = onCampus
                        $0.confirmed = confirmed
                        $0.immediateThreat = threat
                    }
                    let expected: NotificationAnswer? =
                        if onCampus.isNo { .discretionary } else if threat.isNo {
                            .notRequired
                        } else if confirmed.isNo {
                            .notYet
                        } else if confirmed.isUnknown || threat.isUnknown || onCampus.isUnknown {
                            nil
                        } else { .required }
                    #expect(finding.answer == expected)
                    #expect(finding.asks.count == (expected == nil ? 1 : 0))
                }
            }
        }
    }

    @Test("A listed hazard stands for an immediate threat only while nobody says otherwise")
    func listedHazards() {
        for hazard in Emergency.Hazard.allCases {
            let unknown = notify {
                $0.hazard = .known(hazard)
                $0.immediateThreat = .unknown
            }
            let expected: NotificationAnswer? =
                switch hazard {
                case .other: nil
                case .falseAlarm, .powerOutage, .snowClosure, .seriesOfLarcenies: .notRequired
                default: .required
                }
            #expect(unknown.answer == expected, "\(hazard)")
            let denied = notify {
                $0.hazard = .known(hazard)
                $0.immediateThreat = .known(false)
            }
            #expect(denied.answer == .notRequired)
        }
    }

    @Test("Only the four grounds of the regulation allow a delay, and an unnamed ground is asked")
    func delays() {
        for ground in Emergency.DelayGround.allCases {
            let answer = notify { $0.delay = .known(ground) }.answer
            #expect(answer == (ground == .other ? .required : .mayDelay))
        }
        #expect(notify { $0.delay = .unknown }.asks.map(\.name) == ["responsible_authority_judgment"])
        let unconfirmed = notify {
            $0.confirmed = .known(false)
            $0.delay = .known(.contain)
        }
        #expect(unconfirmed.answer == .notYet)
    }

    @Test("Only a notification that is owed or waits replaces the warning")
    func replaces() {
        for answer in NotificationAnswer.allCases {
            let after = Finding.decided(answer, because: RuleName.emergencyNotification)
            let owed = answer == .required || answer == .mayDelay
            #expect(FollowUp.isOwed(after: answer) == owed)
            let warning = FollowUp.warning(robbery, after: after)
            #expect(warning.answer == (owed ? .notRequired : .required))
            #expect(warning.because.contains(.followUp) == owed)
        }
    }

    @Test("Larceny is a matter of warnings only when bias is known; the row decides for the others")
    func cleryCrimes() {
        #expect(Category.larceny.isCleryCrime(selectedForBias: .unknown).isUnknown)
        #expect(Category.larceny.isCleryCrime(selectedForBias: .known(false)).isNo)
        #expect(Category.vandalism.isCleryCrime(selectedForBias: .known(true)).isYes)
        #expect(Category.rape.isCleryCrime(selectedForBias: .unknown).isYes)
    }

    @Test(
        "Leaving out any one piece of a message makes that piece missing",
        arguments: AlertContent.Kind.allCases)
    func content(kind: AlertContent.Kind) {
        let all = Set(AlertContent.pieces(of: kind))
        for piece in all {
            let check = AlertContent.check(
                kind, says: all.subtracting([piece]), identifiesVictim: .known(false)
            )
            .answer
            #expect(check?.missing == [piece])
        }
        #expect(AlertContent.check(kind, says: all, identifiesVictim: .unknown).answer == nil)
    }

    @Test("The tests of a year, row by row")
    func emergencyTests() {
        func drill(_ change: (inout EmergencyTest) -> Void = { _ in }) -> EmergencyTest {
            var test = EmergencyTest(
                date: "2024-04-10", timed: true, described: true, announced: .known(true),
                publicized: .known(true))
            change(&test)
            return test
        }
        func missing(_ tests: EmergencyTest...) -> [EmergencyTests.Missing]? {
            EmergencyTests.missing(in: 2024, tests).answer
        }
        #expect(missing() == [.annualTest])
        #expect(missing(drill()) == [])
        #expect(missing(drill { $0.announced = .known(false) }) == [])
        #expect(missing(drill { $0.announced = .unknown }) == [.announced])
        #expect(missing(drill { $0.timed = false }) == [.time])
        #expect(missing(drill { $0.described = false }) == [.description])
        #expect(missing(drill { $0.date = nil }) == [.date])
        #expect(missing(drill { $0.date = "2023-12-31" }) == [.annualTest])
        #expect(missing(drill { $0.kind = .falseAlarm }) == [.annualTest])
        #expect(missing(drill { $0.publicized = .known(false) }, drill()) == [])
        #expect(missing(drill { $0.publicized = .known(false) }) == [.publicized])
        #expect(missing(drill { $0.publicized = .unknown }) == nil)
        #expect(missing(drill { $0.publicizedOn = "2024-12-31" }) == [])
        #expect(missing(drill { $0.publicizedOn = "2023-12-31" }) == [.publicized])
        #expect(missing(drill { $0.publicizedOn = "2025-01-02" }, drill()) == [])
        #expect(missing(drill(), drill { $0.timed = false }) == [.time])
    }

    @Test("The record of every outcome holds who, when and why")
    func records() {
        for outcome in WarningRecord.Outcome.allCases {
            let pieces = WarningRecord.pieces(of: outcome)
            #expect(pieces.contains(.decidedBy) && pieces.contains(.decided) && pieces.contains(.reason))
            #expect(WarningRecord.missing(outcome, from: []) == pieces)
        }
    }

    private func pick(_ random: inout Seeded) -> Known<Bool> {
        flags[Int.random(in: 0..<3, using: &random)]
    }
}
