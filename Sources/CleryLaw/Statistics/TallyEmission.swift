/// How an incident's offenses become answers: hierarchy, near misses, partner violence, hazing, unfounded.
extension Tally {
    func emit(
        _ gathering: Gathering, bias: BiasFacts?, _ out: inout Answers, into answers: inout [Contribution]
    ) {
        if !gathering.present.isEmpty { primary(gathering, &out, &answers) }
        if !gathering.missing.isEmpty || !gathering.asking.isEmpty {
            nearMisses(gathering, biased: bias != nil, &out, &answers)
        }
        if let bias {
            hate(gathering, bias, &out, &answers)
        } else if !gathering.present.isDisjoint(with: Self.personal),
            gathering.present.isSubset(of: .hateOnly)
        {
            for category in [Category.simpleAssault, .intimidation] where gathering.present.has(category) {
                let because = Reasons(category.definition, .hateOffenses)
                out.nearly(.hate, category, because, into: &answers)
            }
        }
        vawa(gathering, &out, &answers)
        if gathering.hazing || gathering.hazingAsks || gathering.hazingMissed {
            hazing(gathering, &out, &answers)
        }
    }

    private static let personal: Categories = [Categories(.simpleAssault), Categories(.intimidation)]

    private func primary(_ gathering: Gathering, _ out: inout Answers, _ answers: inout [Contribution]) {
        let present = gathering.present.intersection(.primary)
        guard !present.isEmpty else { return }
        let candidates = FondlingAlone.applied(to: present)
        let kept = Hierarchy.survivors(of: present)
        var rest = present.rawValue
        while rest != 0 {
            let row = rest.trailingZeroBitCount
            rest &= rest &- 1
            guard let category = Category(rawValue: UInt8(truncatingIfNeeded: row)) else { continue }
            var because = reasons(gathering, category)
            if kept.has(category) {
                if present.rawValue != kept.rawValue || kept.rawValue & (kept.rawValue &- 1) != 0 {
                    because.add(exception(category, present))
                }
                guard !gathering.asking.isEmpty else {
                    out.count(.primary, category, gathering.units[row], because, into: &answers)
                    continue
                }
                switch questions(gathering).effect(on: category) {
                case .stands: out.count(.primary, category, gathering.units[row], because, into: &answers)
                case .falls: out.nearly(.primary, category, because.adding(.hierarchy), into: &answers)
                case .waits(let needs, let rule):
                    because.add(rule)
                    out.ask(.primary, category, needs, because.adding(.hierarchy), into: &answers)
                }
            } else {
                because.add(candidates.has(category) ? dropped(category, present) : .fondlingAlone)
                out.nearly(.primary, category, because, into: &answers)
            }
        }
    }

    @inline(__always) func reasons(_ gathering: Gathering, _ category: Category) -> Reasons {
        let row = Int(category.rawValue)
        var because = Reasons()
        because.add(raw: gathering.why[row])
        because.add(raw: gathering.unitRule[row])
        if gathering.unitRule[row] == 0 { because.add(category.unit.rule) }
        return because
    }

    /// Why a category stands although others were reported with it.
    private func exception(_ category: Category, _ present: Categories) -> RuleName {
        if category == .arson { return .arsonBesides }
        if present.has(.murder), Categories.sexOffenses.has(category) { return .sexOffenseWithMurder }
        return .hierarchy
    }

    private func dropped(_ category: Category, _ present: Categories) -> RuleName {
        category == .motorVehicleTheft && present.has(.burglary) ? .vehicleInsideBurglary : .hierarchy
    }

    private func nearMisses(
        _ gathering: Gathering, biased: Bool, _ out: inout Answers, _ answers: inout [Contribution]
    ) {
        for category in gathering.missing.members where !gathering.present.has(category) {
            guard let rule = RuleName(rawValue: gathering.missed[Int(category.rawValue)]) else { continue }
            let family: Family = Categories.hateOnly.has(category) ? .hate : .primary
            out.nearly(family, category, Reasons(rule), into: &answers)
        }
        for category in gathering.asking.members {
            guard let rule = RuleName(rawValue: gathering.asks[Int(category.rawValue)]) else { continue }
            let needs = Needs(rawValue: gathering.needs[Int(category.rawValue)])
            if Categories.hateOnly.has(category) {
                // Where there is bias the hate table asks.
                guard !biased else { continue }
                out.nearly(.hate, category, Reasons(rule, .hateOffenses), into: &answers)
            } else if questions(gathering).isIdle(category) {
                out.nearly(.primary, category, Reasons(rule, .hierarchy), into: &answers)
            } else {
                out.ask(.primary, category, needs, Reasons(rule), into: &answers)
            }
        }
    }

    private func questions(_ gathering: Gathering) -> OpenQuestions {
        OpenQuestions(
            survivors: Hierarchy.survivors, present: gathering.present.intersection(.primary),
            gathering: gathering)
    }

    private func vawa(_ gathering: Gathering, _ out: inout Answers, _ answers: inout [Contribution]) {
        let partners = gathering.partners
        let domestic = max(partners.domestic, partners.impliedDomestic)
        let dating = max(partners.dating, partners.impliedDating)
        if domestic > 0 {
            var because = Reasons(.domesticViolence)
            because.add(raw: partners.whyDomestic)
            because.add(.perVictim)
            because.add(.vawaInAddition)
            out.count(.vawa, .domesticViolence, domestic, because, into: &answers)
        }
        if dating > 0 {
            var because = Reasons(.datingViolence)
            because.add(raw: partners.whyDating)
            because.add(.perVictim)
            because.add(.vawaInAddition)
            out.count(.vawa, .datingViolence, dating, because, into: &answers)
        }
        if let rule = RuleName(rawValue: partners.asks) {
            out.ask(.vawa, .domesticViolence, partners.needs, Reasons(rule), into: &answers)
        } else if domestic == 0, dating == 0 {
            if let rule = RuleName(rawValue: partners.missedDomestic) {
                out.nearly(.vawa, .domesticViolence, Reasons(rule), into: &answers)
            } else if let rule = RuleName(rawValue: partners.missedDating) {
                out.nearly(.vawa, .datingViolence, Reasons(rule), into: &answers)
            }
        }
        if gathering.stalking > 0 {
            out.count(
                .vawa, .stalking, gathering.stalking, Reasons(.stalking, .vawaInAddition), into: &answers)
        }
    }

    private func hazing(_ gathering: Gathering, _ out: inout Answers, _ answers: inout [Contribution]) {
        let because = Reasons(.hazing, .perIncident, .hazingApart)
        if gathering.hazing {
            guard interpretations.hazingHierarchy == .underHierarchy else {
                return out.count(.hazing, .hazing, 1, because, into: &answers)
            }
            let asked = gathering.asking.intersection(.primary)
            if !gathering.present.isDisjoint(with: .primary) {
                out.nearly(.hazing, .hazing, because.adding(.hierarchy), into: &answers)
            } else if !asked.isEmpty {
                let needs = asked.members.reduce(into: Needs()) {
                    $0.formUnion(Needs(rawValue: gathering.needs[Int($1.rawValue)]))
                }
                out.ask(.hazing, .hazing, needs, because.adding(.hierarchy), into: &answers)
            } else {
                out.count(.hazing, .hazing, 1, because, into: &answers)
            }
        } else if gathering.hazingAsks {
            out.ask(.hazing, .hazing, .hazingElements, Reasons(.hazing, .hazingElements), into: &answers)
        } else {
            out.nearly(.hazing, .hazing, Reasons(.hazing, .hazingElements), into: &answers)
        }
    }

    /// The one number of the year, when something was or may be removed.
    func unfounded(_ out: Answers, _ determination: Determination, _ answers: inout [Contribution]) {
        guard out.removed else { return }
        let year = UnfoundedTotal.year(determination, reported: out.site.year, interpretations)
        guard year >= UnfoundedTotal.firstYear || year == 0 else { return }
        var needs = out.removedNeeds
        if out.unfounding == .needs { needs.insert(.unfoundedBy) }
        if year == 0 { needs.insert(.reportDay) }
        answers.append(
            Contribution(
                needs.isEmpty ? .counted : .undecided, Cell(.unfounded, .unfounded, .all, year),
                count: needs.isEmpty ? 1 : 0, because: Reasons(.unfounded, .unfoundedTotal), needs: needs,
                incident: out.site.incident))
    }
}
