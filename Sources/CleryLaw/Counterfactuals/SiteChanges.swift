/// What could have been otherwise around the acts: the place, the reports, the bias, the police finding.
extension FactChanges {
    mutating func place() {
        vary(
            .geography, \.place.geography,
            [
                (.onCampus, "the place were on campus"), (.noncampus, "the place were noncampus property"),
                (.publicProperty, "the place were public property"),
                (.nowhere, "the place were outside Clery geography"),
            ])
        guard original.place.geography.value == .onCampus else { return }
        vary(
            .housing, \.place.studentHousing,
            [(true, "the place were student housing"), (false, "the place were no student housing")])
    }

    mutating func reports() {
        guard !original.reports.isEmpty else {
            guard let year = original.occurred.certainYear, let day = Day(year: Int(year), month: 12, day: 31)
            else { return }
            add(.reportDay, "it had been reported to the police in \(year)", wasUnknown: true) {
                $0.reports = [Report(day, to: .campusPolice)]
            }
            return
        }
        let counts = original.reports.contains { ReportsThatCount.reaches($0.to) }
        add(
            .reportedTo,
            counts
                ? "only a professional counselor had been told"
                : "a campus security authority had been told"
        ) {
            for index in $0.reports.indices {
                $0.reports[index].to = counts ? .professionalCounselor : .campusSecurityAuthority
            }
        }
        guard original.reports.contains(where: { $0.manner != .report }) else { return }
        add(.manner, "somebody had reported it in good faith") {
            for index in $0.reports.indices { $0.reports[index].manner = .report }
        }
    }

    mutating func bias() {
        guard let bias = original.bias else {
            add(.bias, "the evidence showed that the victim was selected because of bias") {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return
        }
        let evidence: [(BiasEvidence, String)] = [
            (.sufficient, "the evidence of bias were sufficient"),
            (.inconclusive, "the evidence of bias were inconclusive after investigation"),
        ]
        for (option, supposing) in evidence where option != bias.evidence {
            let unknown = bias.evidence == .unknown || bias.evidence == .alleged
            add(.evidence, supposing, wasUnknown: unknown) { $0.bias?.evidence = option }
        }
        if bias.category.isUnknown {
            for category in BiasCategory.allCases where category != .notListed {
                let words = String(category.rawValue.map { $0 == "_" ? " " : $0 })
                add(.biasCategory, "the bias were \(words)", wasUnknown: true) {
                    $0.bias?.category = .known(category)
                }
            }
        } else if bias.category.value != .notListed {
            add(.biasCategory, "the motive were none of the eight biases") {
                $0.bias?.category = .known(.notListed)
            }
        }
    }

    mutating func determination() {
        guard let now = original.determination else {
            add(
                .determination,
                "sworn police, after a full investigation, formally found it false or baseless"
            ) {
                $0.determination = Determination(
                    by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
                    finding: .known(.falseOrBaseless), day: $0.reports.first?.day)
            }
            return
        }
        func set<Value: Hashable & Sendable>(
            _ fact: Fact, _ path: WritableKeyPath<Determination, Known<Value>>, _ value: Value,
            _ supposing: String
        ) {
            add(fact, supposing, wasUnknown: now[keyPath: path].isUnknown) {
                $0.determination?[keyPath: path] = .known(value)
            }
        }
        set(.decider, \.by, .swornLawEnforcement, "sworn police had decided it")
        set(.decider, \.by, .other, "somebody other than sworn police had decided it")
        set(.investigation, \.fullInvestigation, true, "there had been a full investigation")
        set(.investigation, \.fullInvestigation, false, "there had been no full investigation")
        set(.formal, \.formal, true, "the finding had been formal")
        set(.formal, \.formal, false, "the finding had not been formal")
        set(.finding, \.finding, .falseOrBaseless, "it had been found false or baseless")
        set(.finding, \.finding, .notSupported, "it had only been found not supported")
    }
}
