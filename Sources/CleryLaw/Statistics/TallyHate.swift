/// How the offenses of an incident moved by bias become answers in the hate tables, outside the hierarchy.
extension Tally {
    func hate(
        _ gathering: Gathering, _ bias: BiasFacts, _ out: inout Answers, _ answers: inout [Contribution]
    ) {
        // Fondling is an element of the other sex offenses, here too; the hierarchy itself does not apply.
        let present = FondlingAlone.applied(to: gathering.present)
        for category in present.members {
            var because = reasons(gathering, category)
            guard hateEligible.has(category) else {
                out.nearly(
                    .hate, category, because.adding(.negligenceIsNotHate), bias: bias.category.value,
                    into: &answers)
                continue
            }
            if Categories.primary.has(category) {
                because.add(.hateOutsideHierarchy)
            } else {
                because.add(.hateOffenses)
            }
            switch HateAnswer(bias, year: out.site.year) {
            case .yes(let category8):
                because.add(.evidenceOfBias)
                if !gathering.asking.isEmpty,
                    case .waits(let needs, let rule) = questions(gathering).effect(on: category)
                {
                    because.add(rule)
                    out.ask(.hate, category, needs, because, bias: category8, into: &answers)
                    continue
                }
                out.count(
                    .hate, category, gathering.units[Int(category.rawValue)], because, bias: category8,
                    into: &answers)
            case .no(let rule):
                out.nearly(
                    .hate, category, Reasons(category.definition, rule), bias: bias.category.value,
                    into: &answers)
            case .ask(let needs):
                out.ask(
                    .hate, category, needs, because.adding(.evidenceOfBias), bias: bias.category.value,
                    into: &answers)
            }
        }
        if !gathering.asking.isEmpty { openHate(gathering, bias, &out, &answers) }
    }

    /// An offense that is still in question is so in the hate table, too.
    private func openHate(
        _ gathering: Gathering, _ bias: BiasFacts, _ out: inout Answers, _ answers: inout [Contribution]
    ) {
        let questions = questions(gathering)
        for category in gathering.asking.members where hateEligible.has(category) {
            guard !questions.isIdle(category), let rule = questions.rule(category) else { continue }
            let open = Needs(rawValue: gathering.needs[Int(category.rawValue)])
            switch HateAnswer(bias, year: out.site.year) {
            case .yes(let category8):
                out.ask(
                    .hate, category, open, Reasons(rule, .evidenceOfBias), bias: category8, into: &answers)
            case .no(let no):
                out.nearly(.hate, category, Reasons(rule, no), bias: bias.category.value, into: &answers)
            case .ask(let needs):
                out.ask(
                    .hate, category, open.union(needs), Reasons(rule, .evidenceOfBias),
                    bias: bias.category.value, into: &answers)
            }
        }
    }

    private func questions(_ gathering: Gathering) -> OpenQuestions {
        OpenQuestions(survivors: FondlingAlone.applied, present: gathering.present, gathering: gathering)
    }

    private enum HateAnswer {
        case yes(BiasCategory)
        case no(RuleName)
        case ask(Needs)

        init(_ bias: BiasFacts, year: Int16) {
            if bias.category.value == .notListed {
                self = .no(.eightBiases)
            } else if bias.evidence == .inconclusive || bias.evidence == .none {
                self = .no(.evidenceOfBias)
            } else if let category = bias.category.value, !BiasCategoriesSince.collected(category, year: year)
            {
                self = .no(.biasCategoriesSince)
            } else if bias.evidence == .sufficient, let category = bias.category.value {
                self = .yes(category)
            } else {
                var needs: Needs = bias.evidence == .sufficient ? [] : .biasEvidence
                if bias.category.value == nil { needs.insert(.biasCategory) }
                self = .ask(needs)
            }
        }
    }
}
