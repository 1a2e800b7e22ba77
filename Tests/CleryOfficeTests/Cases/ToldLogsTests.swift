import Testing

@testable import CleryOffice

/// Situations of our own with as few facts as the published cases have, and the answer that the law gives.
@Suite("Logs and records as an author of cases would tell them")
struct ToldLogsTests {
    @Test("Each agrees, and says why")
    func agrees() {
        for line in Self.lines.split(separator: "\n") {
            let answer = CaseRun.run(line: String(line))
            #expect(answer?.agrees == true, "\(answer?.line ?? String(line))")
            #expect(answer?.because.isEmpty == false, "\(line)")
        }
    }

    private static let lines = #"""
        {"id":"a report on the day before a holiday","topic":"log","facts":{"log":"crime","reported_to_department":"2024-07-03","closed_dates":["2024-07-04"]},"expected":{"log_deadline":"2024-07-08"}}
        {"id":"an old entry asked for on a Friday, Monday closed","topic":"log","facts":{"log":"crime","request":{"entry_age_days":75,"made":"2024-05-03"},"closed_dates":["2024-05-06"]},"expected":{"available_by":"2024-05-08"}}
        {"id":"the sixtieth day is still open","topic":"log","facts":{"log":"crime","request":{"entry_age_days":60,"made":"2024-05-06"}},"expected":{"available":"immediately_during_business_hours"}}
        {"id":"embarrassment is no ground","topic":"log","facts":{"log":"crime","withhold":{"reason":"suspicion_of_embarrassment","evidence_standard":"none"}},"expected":{"valid":false}}
        {"id":"an investigation without clear and convincing evidence","topic":"log","facts":{"log":"crime","withhold":{"reason":"ongoing_investigation","evidence_standard":"none"}},"expected":{"valid":false}}
        {"id":"a victim's confidentiality needs no standard of evidence","topic":"log","facts":{"log":"crime","withhold":{"reason":"victim_confidentiality","evidence_standard":"none"}},"expected":{"valid":true}}
        {"id":"the danger has ended","topic":"log","facts":{"log":"crime","withhold":{"reason":"ongoing_investigation","evidence_standard":"clear_and_convincing","adverse_effect_ended":"2024-06-10"}},"expected":{"must_release":true,"available_by":"2024-06-12"}}
        {"id":"a disposition learned on a Friday","topic":"log","facts":{"log":"crime","update":{"kind":"disposition_change","learned":"2024-05-10"},"closed_dates":[]},"expected":{"log_deadline":"2024-05-14"}}
        {"id":"unfounded: the disposition is due, the entry stays","topic":"log","facts":{"log":"crime","determination":{"by":"sworn_law_enforcement","full_investigation":true,"formal":true,"finding":"false_or_baseless","date":"2024-05-06"}},"expected":{"log_deadline":"2024-05-08","delete":false}}
        {"id":"a larceny is logged and not counted","topic":"log","facts":{"log":"crime","crime":{"type":"larceny","clery_crime":false,"place":{"geography":"on_campus"}}},"expected":{"entry_required":true,"counts":[]}}
        {"id":"a larceny whose place nobody tells","topic":"log","facts":{"log":"crime","crime":{"type":"larceny","clery_crime":false}},"expected":{"entry_required":true}}
        {"id":"a robbery in the patrol jurisdiction alone","topic":"log","facts":{"log":"crime","crime":{"type":"robbery","place":{"geography":"none","in_patrol_jurisdiction":true}}},"expected":{"entry_required":true,"counts":[]}}
        {"id":"no department, no crime log","topic":"log","facts":{"log":"crime","institution":{"police_or_security_department":false}},"expected":{"log_required":false}}
        {"id":"nothing said of a disposition","topic":"log","facts":{"log":"crime","entry":{"fields":["nature","date_reported","date_occurred","time_occurred","general_location"]}},"expected":{"complete":true}}
        {"id":"a disposition that is known","topic":"log","facts":{"log":"crime","entry":{"fields":["nature","date_reported","date_occurred","time_occurred","general_location"]},"disposition_known":true},"expected":{"complete":false,"missing":["disposition"]}}
        {"id":"a fire in a laboratory","topic":"log","facts":{"log":"fire","fire":{"place":"laboratory"}},"expected":{"entry_required":false}}
        {"id":"a fire in a residence hall, nothing more told","topic":"log","facts":{"log":"fire","fire":{"place":"residence hall"}},"expected":{"entry_required":true}}
        {"id":"a fire log without a crime log","topic":"log","facts":{"institution":{"police_or_security_department":false,"on_campus_student_housing":true}},"expected":{"crime_log_required":false,"fire_log_required":true}}
        {"id":"a crime of 2023 supports three reports","topic":"records","facts":{"crime_reported":"2023-03-04"},"expected":{"retain_until":"2029-10-01"}}
        {"id":"the amount on the day of assessment","topic":"records","facts":{"assessed":"2024-06-01"},"expected":{"max_penalty_usd":69733}}
        {"id":"an old violation keeps its amount","topic":"records","facts":{"assessed":"2024-06-01","violation_date":"2014-05-01"},"expected":{"max_penalty_usd":35000}}
        {"id":"letters to the police","topic":"records","facts":{"records":{"item":"letters to local police"}},"expected":{"retain_for_clery":true}}
        {"id":"a lease shows control","topic":"records","facts":{"records":{"item":"lease of the downtown building"}},"expected":{"retain_for_clery":true}}
        """#
}
