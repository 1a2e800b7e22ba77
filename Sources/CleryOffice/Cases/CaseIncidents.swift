import CleryLaw

/// Reads the incidents of a case, in every form in which the vocabulary states them.
enum CaseIncidents {
    static func read(_ facts: JSONValue) throws(CaseProblem) -> [IncidentFacts] {
        let records = facts["incidents"]?.items ?? []
        var incidents: [IncidentFacts] = []
        for record in records {
            var incident = try incident(record)
            if let same = record["same_incident_as"]?.text {
                guard let root = records.firstIndex(where: { $0["id"]?.text == same }) else {
                    throw CaseProblem("No incident of this case is called \"\(same)\".")
                }
                incident.sameIncidentAs = root
                CaseAllegations.tellOfOthers(record, &incident, of: root, in: &incidents)
            }
            // A determination stands beside the incidents it is about, or in one of them.
            if let determination = CaseDecisions.determination(
                record["determination"] ?? facts["determination"])
            {
                incident.determination = determination
            }
            incidents.append(incident)
        }
        for hazing in facts["hazing"]?.items ?? [] {
            var incident = try incident(hazing)
            incident.hazing = [CaseDecisions.hazing(hazing)]
            incident.determination = CaseDecisions.determination(
                hazing["determination"] ?? facts["determination"])
            incidents.append(incident)
        }
        if let course = facts["course_of_conduct"], case .object = course {
            incidents.append(try CaseDecisions.course(course, facts))
        }
        return incidents
    }

    private static func incident(_ record: JSONValue) throws(CaseProblem) -> IncidentFacts {
        var incident = IncidentFacts()
        incident.occurred = try CaseVocabulary.moment(record["occurred"])
        for report in record["reported"]?.items ?? [] {
            guard let text = report["date"]?.text, let day = Day(text.prefix(10)) else {
                throw CaseProblem("A report has no date that can be read.")
            }
            incident.reports.append(Report(day, to: CaseVocabulary.recipient(report["to"]?.text)))
        }
        if incident.reports.isEmpty { incident.reports = CaseAllegations.reports(record) }
        incident.place = try CaseVocabulary.place(record["place"])
        for offense in record["offenses"]?.items ?? [] {
            let read = try CaseOffenses.read(offense)
            if !CaseAllegations.repeats(offense, read, incident.offenses) { incident.offenses.append(read) }
        }
        if let bias = record["bias"] { incident.bias = try CaseDecisions.bias(bias) }
        incident.lawActions = try CaseDecisions.lawActions(record)
        if let judged = record["official_most_serious"]?.text {
            guard let violation = LawViolation(rawValue: judged) else {
                throw CaseProblem("\"\(judged)\" is no kind of law violation.")
            }
            incident.mostSerious = violation
        }
        return incident
    }
}
