import CleryLaw

/// Bias and what somebody found of the report, as fields and back.
extension FactFields {
    mutating func tell(bias: BiasFacts?, _ signs: [BiasSign]) {
        for sign in signs { tick("bias-sign-\(sign.rawValue)", true) }
        guard let bias else { return }
        self["bias-evidence"] = bias.evidence.rawValue
        tell("bias-category", bias.category)
    }

    mutating func tell(_ found: Determination?, _ told: Particulars.Unfounding) {
        self["unfound-officer"] = told.officer
        self["unfound-case"] = told.investigation
        self["unfound-evidence"] = told.evidence
        guard let found else { return }
        let isUnfounding = found.by.value == .swornLawEnforcement
        let name = isUnfounding ? "unfound" : "found"
        if isUnfounding {
            self["unfound"] = "yes"
        } else {
            tell("found-by", found.by)
            if found.by.isUnknown { self["found-by"] = "unknown" }
        }
        tell("\(name)-investigation", found.fullInvestigation)
        tell("\(name)-formal", found.formal)
        tell("\(name)-finding", found.finding)
        tell("\(name)-day", found.day)
    }
}

extension FactReader {
    func bias() -> BiasFacts? {
        guard let evidence = BiasEvidence(rawValue: fields["bias-evidence"]) else { return nil }
        return BiasFacts(category: word("bias-category"), evidence: evidence)
    }

    func biasSigns() -> [BiasSign] { BiasSign.allCases.filter { ticked("bias-sign-\($0.rawValue)") } }

    /// Unfounding is stated and taken back by a sworn officer only; what a panel or a coroner found, by whoever works
    /// on the incident.
    mutating func determination(
        over old: Determination?, _ told: Particulars.Unfounding, mayUnfound: Bool
    ) -> (Determination?, Particulars.Unfounding) {
        let isUnfounded = old?.by.value == .swornLawEnforcement
        if mayUnfound, ticked("unfound") { return unfounding(old, told) }
        if isUnfounded, !mayUnfound { return (old, told) }
        let told = isUnfounded ? Particulars.Unfounding() : told
        guard fields.isWhole else { return (isUnfounded ? nil : old, told) }
        let by: Known<Determination.Decider> = word("found-by")
        guard !fields["found-by"].isEmpty, by.value != .swornLawEnforcement else { return (nil, told) }
        return (determination("found", by), told)
    }

    private mutating func unfounding(
        _ old: Determination?, _ told: Particulars.Unfounding
    ) -> (Determination?, Particulars.Unfounding) {
        let found = determination("unfound", .known(.swornLawEnforcement))
        var told = told
        if fields.isWhole || !fields["unfound-officer"].isEmpty {
            told = Particulars.Unfounding(
                officer: text("unfound-officer"), investigation: text("unfound-case"),
                evidence: text("unfound-evidence", longest: 500))
        }
        // What was unfounded before these were asked stays as it is until somebody changes it.
        if found != old {
            if told.officer.isEmpty { say("unfound-officer", "Say which sworn officer unfounds it.") }
            if told.investigation.isEmpty { say("unfound-case", "Say which investigation it rests on.") }
            if told.evidence.isEmpty {
                say("unfound-evidence", "Say which evidence shows that the report is false or baseless.")
            }
        }
        return (found, told)
    }

    private mutating func determination(
        _ name: String, _ by: Known<Determination.Decider>
    ) -> Determination {
        Determination(
            by: by, fullInvestigation: answer("\(name)-investigation"), formal: answer("\(name)-formal"),
            finding: word("\(name)-finding"), day: day("\(name)-day"))
    }
}
