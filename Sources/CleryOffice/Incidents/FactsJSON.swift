import CleryLaw

/// The facts of an incident as a JSON document: only what is known is written, in the words of the law's facts.
///
/// Place, time and number stand in the incident's row; this holds what was done and what was decided.
enum FactsJSON {
    static func encode(_ facts: IncidentFacts) -> String {
        var json = JSONWriter()
        json.object { json in
            if !facts.reports.isEmpty {
                json.key("reported")
                json.array { json in for report in facts.reports { write(report, &json) } }
            }
            if !facts.offenses.isEmpty {
                json.key("offenses")
                json.array { json in for offense in facts.offenses { write(offense, &json) } }
            }
            if !facts.lawActions.isEmpty {
                json.key("law_actions")
                json.array { json in for action in facts.lawActions { write(action, &json) } }
            }
            if let bias = facts.bias {
                json.key("bias")
                json.object { json in
                    json.known("category", bias.category) { $1.value($0.rawValue) }
                    json.key("evidence")
                    json.value(bias.evidence.rawValue)
                }
            }
            if let determination = facts.determination { write(determination, &json) }
            if !facts.coursesOfConduct.isEmpty {
                json.key("courses_of_conduct")
                json.array { json in for course in facts.coursesOfConduct { write(course, &json) } }
            }
            if !facts.hazing.isEmpty {
                json.key("hazing")
                json.array { json in for hazing in facts.hazing { write(hazing, &json) } }
            }
            if let violation = facts.mostSerious {
                json.key("official_most_serious")
                json.value(violation.rawValue)
            }
        }
        return json.string
    }

    private static func write(_ report: Report, _ json: inout JSONWriter) {
        json.object { json in
            json.key("date")
            json.value(report.day.description)
            json.key("to")
            json.value(report.to.rawValue)
            if report.manner != .report {
                json.key("manner")
                json.value(report.manner.rawValue)
            }
        }
    }

    private static func write(_ offense: OffenseFacts, _ json: inout JSONWriter) {
        json.object { json in
            json.key("type")
            json.value(offense.act.rawValue)
            json.yes("attempted", offense.attempted)
            json.number("victims", offense.victims)
            json.number("operations", offense.operations)
            json.number("premises", offense.premises)
            json.number("vehicles", offense.vehicles)
            json.known("premises_type", offense.premisesKind) { $1.value($0.rawValue) }
            json.known("access", offense.access) { $1.value($0.rawValue) }
            json.known("force", offense.force) { $1.value($0) }
            json.known("weapon", offense.weapon) { $1.value($0.rawValue) }
            json.known("injury", offense.injury) { $1.value($0.rawValue) }
            json.known("relationship", offense.relationship) { $1.value($0.rawValue) }
            json.yes("death_followed", offense.deathFollowed)
            json.known("crime_of_violence", offense.crimeOfViolence) { $1.value($0) }
            json.known("fear_of_bodily_harm", offense.fearOfHarm) { $1.value($0) }
            json.yes("intent_established", offense.intentEstablished)
            json.known("state_dv_law_covers", offense.stateLawCoversRelationship) { $1.value($0) }
            if let moment = offense.occurred { write(moment, &json) }
            if let place = offense.place {
                json.key("place")
                write(place, &json)
            }
        }
    }

    private static func write(_ moment: Moment, _ json: inout JSONWriter) {
        json.key("occurred")
        json.array { json in
            switch moment {
            case .exactly(let instant): json.value(instant.milliseconds)
            case .between(let a, let b):
                json.value(a.milliseconds)
                json.value(b.milliseconds)
            case .unknown: break
            }
        }
    }

    static func write(_ place: PlaceFacts, _ json: inout JSONWriter) {
        json.object { json in
            json.known("geography", place.geography) { $1.value($0.rawValue) }
            json.known("student_housing", place.studentHousing) { $1.value($0) }
        }
    }

    private static func write(_ action: LawAction, _ json: inout JSONWriter) {
        json.object { json in
            json.key("violation")
            json.value(action.violation.rawValue)
            json.key("action")
            json.value(action.action.rawValue)
            if action.persons != 1 { json.number("persons", action.persons) }
            if let person = action.person {
                json.key("person")
                json.value(person)
            }
            json.known("law_violation", action.lawViolation) { $1.value($0) }
            json.known("record", action.record) { $1.value($0) }
            json.known("sanction_possible", action.sanctionPossible) { $1.value($0) }
            if let day = action.day {
                json.key("action_date")
                json.value(day.description)
            }
            json.yes("subset_of_referred", action.subsetOfReferred)
            json.yes("federal_law_only", action.federalLawOnly)
        }
    }

    private static func write(_ determination: Determination, _ json: inout JSONWriter) {
        json.key("determination")
        json.object { json in
            json.known("by", determination.by) { $1.value($0.rawValue) }
            json.known("full_investigation", determination.fullInvestigation) { $1.value($0) }
            json.known("formal", determination.formal) { $1.value($0) }
            json.known("finding", determination.finding) { $1.value($0.rawValue) }
            if let day = determination.day {
                json.key("date")
                json.value(day.description)
            }
        }
    }

    private static func write(_ course: CourseOfConduct, _ json: inout JSONWriter) {
        json.object { json in
            json.key("victims")
            json.array { json in for victim in course.victims { json.value(victim.acts) } }
            json.key("places")
            json.array { json in for place in course.places { write(place, &json) } }
            json.key("reported")
            json.array { json in for day in course.reports { json.value(day.description) } }
            if !course.interventions.isEmpty {
                json.key("interventions")
                json.array { json in for day in course.interventions { json.value(day.description) } }
            }
            json.number("acts_after_intervention", course.actsAfterIntervention)
            json.known("fear", course.fearOrDistress) { $1.value($0) }
        }
    }

    private static func write(_ hazing: HazingFacts, _ json: inout JSONWriter) {
        json.object { json in
            json.known("student_members", hazing.studentMembers) { $1.value($0) }
            json.known("connected_to_membership", hazing.connectedToMembership) { $1.value($0) }
            json.known("risk_above_reasonable", hazing.riskAboveReasonable) { $1.value($0) }
        }
    }
}

extension JSONWriter {
    /// A known value, `"n/a"` for not applicable, nothing for unknown.
    fileprivate mutating func known<T>(
        _ name: StaticString, _ fact: Known<T>, _ write: (T, inout JSONWriter) -> Void
    ) {
        switch fact {
        case .known(let value):
            key(name)
            write(value, &self)
        case .notApplicable:
            key(name)
            value("n/a")
        case .unknown: break
        }
    }

    fileprivate mutating func yes(_ name: StaticString, _ flag: Bool) {
        guard flag else { return }
        key(name)
        value(true)
    }

    fileprivate mutating func number(_ name: StaticString, _ number: Int32?) {
        guard let number else { return }
        key(name)
        value(number)
    }
}
