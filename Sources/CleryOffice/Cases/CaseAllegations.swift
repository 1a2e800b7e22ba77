import CleryLaw

/// What a case names is alleged whole: an element that the name includes, and that the case neither states nor leaves
/// open with `null`, is part of the allegation (34 CFR 668.46(c)(2) counts allegations). The office itself asks.
enum CaseAllegations {
    /// An element of what the case names.
    static func element(_ said: JSONValue?) -> Known<Bool> {
        said == nil ? .known(true) : CaseVocabulary.known(said)
    }

    /// A case that tells of no report at all tells what was reported as it happened.
    static func reports(_ record: JSONValue) -> [Report] {
        guard record["reported"] == nil, record["offenses"] != nil || record["organization"] != nil,
            let day = record["occurred"]?.day
        else { return [] }
        return [Report(day, to: .campusSecurityAuthority)]
    }

    /// How many victims; where only their roles are listed, one for each.
    static func victims(_ offense: JSONValue) -> Int32? {
        if let stated = CaseVocabulary.number(offense["victims"]) { return stated }
        let roles = offense["victim_roles"]?.items.count ?? 0
        return roles > 0 ? Int32(clamping: roles) : nil
    }

    /// The same act against the same victim, told a second time: one for each victim in an incident.
    static func repeats(_ offense: JSONValue, _ read: OffenseFacts, _ before: [OffenseFacts]) -> Bool {
        offense["same_victim"]?.flag == true
            && before.contains { $0.act == read.act && $0.attempted == read.attempted }
    }

    /// Joined records tell of the same victims, unless one says that its victims are others: those are added.
    static func tellOfOthers(
        _ record: JSONValue, _ incident: inout IncidentFacts, of root: Int, in records: inout [IncidentFacts]
    ) {
        guard records.indices.contains(root), let told = record["offenses"]?.items,
            told.count == incident.offenses.count
        else { return }
        for index in told.indices.reversed() where told[index]["other_victims"]?.flag == true {
            guard Classify.offense(incident.offenses[index]).category?.unit == .victim else { continue }
            records[root].offenses.append(incident.offenses.remove(at: index))
        }
    }

    /// A course that went on after an official intervention, by a later report or by the acts that are told of.
    static func afterIntervention(_ course: inout CourseOfConduct, _ conduct: JSONValue) {
        guard let last = course.interventions.max(), let first = course.reports.min(), first <= last else {
            return
        }
        let reportedLater = course.reports.contains { $0 > last }
        if reportedLater, conduct["acts_after_intervention"] == nil { course.actsAfterIntervention = 1 }
        // Acts after it that the case knows of were reported, on a day it does not tell.
        if !reportedLater, let acts = course.actsAfterIntervention, acts > 0 {
            course.reports.append(last.adding(days: 1))
        }
    }

    /// An attempt at burglary is a forcible one: no other attempt has that name.
    static func attemptedEntry(_ offense: JSONValue, _ facts: inout OffenseFacts) {
        guard facts.act == .burglary, facts.attempted, offense["force"] == nil, offense["access"] == nil
        else { return }
        facts.force = .known(true)
    }

    /// A blow that is named by the hand that gave it was given without a weapon, and hurt as little as is told.
    static func bareHanded(_ offense: JSONValue, _ facts: inout OffenseFacts) {
        let blows = ["punch", "slap", "push", "shove", "kick", "spit", "grab"]
        guard let act = offense["act"]?.text, blows.contains(act) else { return }
        if offense["weapon"] == nil { facts.weapon = .known(.none) }
        if offense["injury"] == nil, !facts.deathFollowed { facts.injury = .known(.none) }
    }

    /// What the words of a conduct say besides themselves.
    static func complete(_ facts: inout ConductFacts, _ conduct: JSONValue) {
        switch facts.act.value {
        case .intercourse? where conduct["force"] == nil && conduct["consent"] == nil:
            if conduct["otherwise_nonforcible"] == nil { facts.otherwiseNonforcible = .known(true) }
        case .vehicleTaken? where conduct["permission"] == nil:
            facts.permission = .known(false)
        // Nobody attempts to burn by accident.
        case .burningAttempt? where conduct["determination"] == nil:
            facts.determined = .known(.willful)
        case .takenFromPerson? where facts.forceOrThreat.isUnknown && facts.force.isUnknown:
            let quiet = ["pickpocket", "purse_snatch"]
            if let method = conduct["method"]?.text, quiet.contains(method) {
                facts.forceOrThreat = .known(false)
            }
        default: break
        }
    }
}
