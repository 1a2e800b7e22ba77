import CleryLaw

/// Cases on fires: statistics of facilities, what is a fire, the log, and the fire safety report.
enum FireTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        var answer = CaseAnswer()
        for key in asked {
            let value: JSONValue =
                switch key {
                case "counts": try CountingTopic.value(key, facts, &answer)
                case "fire_stats": rows(facts, &answer)
                case "fire", "is_fire", "fires", "log_entry", "entry_required", "log_entry_required",
                    "fire_log_entry", "counted", "included", "in_statistics":
                    number(key, facts, &answer)
                case "injuries", "deaths", "damage_value", "damage_range", "cause", "causes",
                    "cause_category", "category":
                    ofOneRow(key, facts, &answer)
                case "range", "damage_category": ofOneRow("damage_range", facts, &answer)
                case "shown", "listed", "facility_listed", "row_required", "include", "in_report",
                    "shown_with_zero", "zero_shown", "disclose":
                    facts["fires"] == nil && facts["facilities"] == nil
                        ? answer.nothing(key) : .bool(!table(facts, &answer).rows.isEmpty)
                case "afsr_required", "fire_log_required", "fire_safety_report_required",
                    "fire_statistics_required", "fire_stats_required", "required":
                    answer.read(FireHousingDuty.decide(onCampusHousing: housing(facts)))
                case "compliant", "missing", "valid", "complete": try report(key, facts, &answer)
                case "drill_year", "drills_for", "drills_year", "years": reportYears(key, facts, &answer)
                default: answer.nothing(key)
                }
            answer.got.append((key, value))
        }
        answer.note(unusedIn: facts, beside: used)
        return answer
    }

    private static let used: Set<String> = [
        "fires", "facility", "year", "date", "cause", "injured", "treated_at", "died", "role", "deaths",
        "damage", "structure", "contents", "smoke_water_overhaul", "business_interruption", "damage_value",
        "geography", "student_housing", "place", "incidents", "id", "occurred", "reported", "to", "offenses",
        "type", "victims", "offenders", "operations", "event", "kind", "facilities", "name", "report",
        "combined", "title", "asr_links_afsr", "afsr_links_asr", "drills_reported_for", "due", "published",
        "has_housing", "institution", "on_campus_student_housing", "noncampus_housing",
    ]

    static func housing(_ facts: JSONValue) -> Known<Bool> {
        CaseVocabulary.known(
            facts["institution"]?["on_campus_student_housing"] ?? facts["on_campus_student_housing"]
                ?? facts["has_housing"])
    }

    private static func table(_ facts: JSONValue, _ answer: inout CaseAnswer) -> FireTable {
        let names = (facts["facilities"]?.items ?? []).compactMap { $0["name"]?.text }
        let fires = CaseFires.read(facts)
        // Without any year a facility stands in the year 0, which is written as null.
        let years = Set(
            fires.compactMap(\.year.value) + [CaseVocabulary.count(facts["year"]).value].compactMap { $0 })
        let table = FireFacilityAndYear.table(
            fires, facilities: names, years: years.isEmpty ? [0] : years.sorted())
        answer.add(.fireFacilityAndYear)
        if fires.contains(where: \.onCampusHousing.isNo) { answer.add(.fireHousingDuty) }
        for question in table.asks { answer.add(question: question.sentence, of: .fireFacilityAndYear) }
        return table
    }

    private static func rows(_ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        guard facts["fires"] != nil || facts["facilities"] != nil || facts["event"]?["kind"] != nil else {
            return answer.nothing("fire_stats")
        }
        let rows = table(facts, &answer).rows
        if !rows.isEmpty {
            for rule in [RuleName.fireCasualties, .fireDamage, .causeOfEachFire] { answer.add(rule) }
        }
        return .array(rows.map { row($0) })
    }

    private static func row(_ row: FireRow) -> JSONValue {
        .object([
            ("facility", .string(row.facility)),
            ("year", row.year == 0 ? .null : .integer(Int64(row.year))),
            ("fires", .integer(Int64(row.fires))),
            ("cause", row.causes.count == 1 ? .string(row.causes[0].rawValue) : .null),
            ("causes", .strings(row.causes.map(\.rawValue))),
            ("cause_category", row.causes.count == 1 ? .string(row.causes[0].category.rawValue) : .null),
            ("injuries", number(row.injuries)), ("deaths", number(row.deaths)),
            ("damage_value", number(row.damage)),
            ("damage_range", row.damage.value.map { .string(FireDamage.range(of: $0)) } ?? .null),
        ])
    }

    private static func number(_ value: Known<Int>) -> JSONValue {
        value.value.map { .integer(Int64($0)) } ?? .null
    }

    private static func ofOneRow(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        let rows = table(facts, &answer).rows
        answer.add(
            key.hasPrefix("damage") ? .fireDamage : key.hasPrefix("ca") ? .causeOfEachFire : .fireCasualties)
        guard rows.count == 1 else { return rows.isEmpty ? .null : answer.nothing(key) }
        return row(rows[0])[key == "category" ? "cause_category" : key] ?? .null
    }

    /// How many fires, or whether there is one for the log and the statistics.
    private static func number(_ key: String, _ facts: JSONValue, _ answer: inout CaseAnswer) -> JSONValue {
        if let event = facts["event"] {
            if key != "fire", key != "is_fire", CaseFires.housing(event).isNo {
                answer.add(.fireHousingDuty)
                return key == "fires" ? .integer(0) : .bool(false)
            }
            let finding = WhatIsAFire.decide(CaseFires.burning(event["kind"]?.text))
            return answer.read(finding) { key == "fires" ? .integer($0 ? 1 : 0) : .bool($0) }
        }
        // A case that tells of no fire at all does not say that there was none.
        guard facts["fires"] != nil || facts["facilities"] != nil else { return answer.nothing(key) }
        let fires = table(facts, &answer).rows.reduce(0) { $0 + $1.fires }
        return key == "fires" ? .integer(Int64(fires)) : .bool(fires > 0)
    }
}
