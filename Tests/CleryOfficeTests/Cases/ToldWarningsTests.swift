import Testing

@testable import CleryOffice

/// Situations of our own with as few facts as the published cases have, and the answer that the law gives.
@Suite("Warnings and tests as an author of cases would tell them")
struct ToldWarningsTests {
    @Test("Each agrees, and says why")
    func agrees() {
        for line in Self.lines.split(separator: "\n") {
            let answer = CaseRun.run(line: String(line))
            #expect(answer?.agrees == true, "\(answer?.line ?? String(line))")
            #expect(answer?.because.isEmpty == false, "\(line)")
        }
    }

    private static let lines = #"""
        {"id":"little is known yet","topic":"timely_warning","facts":{"event":{"crime":"robbery","clery_crime":true,"geography":"on_campus","reported_to":"campus_police","suspect":"unknown","facts_complete":false}},"expected":{"timely_warning":"required"}}
        {"id":"nobody says who was told","topic":"timely_warning","facts":{"event":{"crime":"robbery","clery_crime":true,"geography":"on_campus","suspect":"at_large"}},"expected":{"timely_warning":"required"}}
        {"id":"local police tell of the street outside","topic":"timely_warning","facts":{"event":{"crime":"robbery","clery_crime":true,"geography":"public_property","reported_to":"local_police","suspect":"at_large"}},"expected":{"timely_warning":"required"}}
        {"id":"outside Clery geography","topic":"timely_warning","facts":{"event":{"crime":"robbery","clery_crime":true,"geography":"none","reported_to":"local_police","suspect":"at_large"}},"expected":{"timely_warning":"discretionary"}}
        {"id":"a pattern of burglaries","topic":"timely_warning","facts":{"event":{"crime":"burglary","clery_crime":true,"geography":"on_campus","reported_to":"campus_police","suspect":"unknown","pattern":true}},"expected":{"timely_warning":"required"}}
        {"id":"one held, the pattern goes on","topic":"timely_warning","facts":{"event":{"crime":"burglary","clery_crime":true,"geography":"on_campus","reported_to":"campus_police","suspect":"apprehended","pattern":true}},"expected":{"timely_warning":"required"}}
        {"id":"the attacker is held","topic":"timely_warning","facts":{"event":{"crime":"aggravated_assault","clery_crime":true,"geography":"on_campus","reported_to":"campus_police","suspect":"apprehended"}},"expected":{"timely_warning":"not_required"}}
        {"id":"a firearm and a suspect at large","topic":"timely_warning","facts":{"event":{"crime":"aggravated_assault","clery_crime":true,"geography":"on_campus","reported_to":"campus_police","suspect":"at_large","weapon":"firearm"}},"expected":{"timely_warning":"required"}}
        {"id":"a liquor arrest warns nobody","topic":"timely_warning","facts":{"event":{"crime":"liquor law violation","clery_crime":true,"geography":"on_campus","reported_to":"campus_police","suspect":"apprehended"}},"expected":{"timely_warning":"not_required"}}
        {"id":"only a counselor knows","topic":"timely_warning","facts":{"event":{"crime":"rape","clery_crime":true,"geography":"on_campus","reported_to":"professional_counselor","suspect":"unknown"}},"expected":{"timely_warning":"not_required"}}
        {"id":"a rumor of a gunman","topic":"emergency_notification","facts":{"event":{"hazard":"armed_intruder","on_campus":true,"confirmed":false,"immediate_threat":null}},"expected":{"emergency_notification":"not_yet"}}
        {"id":"confirmed, with no details","topic":"emergency_notification","facts":{"event":{"hazard":"armed_intruder","on_campus":true,"confirmed":true,"immediate_threat":true,"details_known":false}},"expected":{"emergency_notification":"required"}}
        {"id":"a power outage","topic":"emergency_notification","facts":{"event":{"hazard":"power_outage","on_campus":true,"confirmed":true,"immediate_threat":null}},"expected":{"emergency_notification":"not_required"}}
        {"id":"a closure for snow","topic":"emergency_notification","facts":{"event":{"hazard":"snow_closure","on_campus":true,"confirmed":true}},"expected":{"emergency_notification":"not_required"}}
        {"id":"a power outage that is a threat after all","topic":"emergency_notification","facts":{"event":{"hazard":"power_outage","on_campus":true,"confirmed":true,"immediate_threat":true}},"expected":{"emergency_notification":"required"}}
        {"id":"an outbreak","topic":"emergency_notification","facts":{"event":{"hazard":"meningitis outbreak","on_campus":true,"confirmed":true,"immediate_threat":true,"clery_crime":false}},"expected":{"emergency_notification":"required","timely_warning":"not_required","follow_up":"required"}}
        {"id":"to contain it","topic":"emergency_notification","facts":{"event":{"hazard":"active shooter","on_campus":true,"confirmed":true,"immediate_threat":true,"responsible_authority_judgment":"notification would compromise efforts to contain the emergency"}},"expected":{"emergency_notification":"may_delay","document":true}}
        {"id":"reputation is no reason to wait","topic":"emergency_notification","facts":{"event":{"hazard":"armed_intruder","on_campus":true,"confirmed":true,"immediate_threat":true,"responsible_authority_judgment":"notification would harm the reputation of the institution"}},"expected":{"emergency_notification":"required"}}
        {"id":"an unannounced drill is a test","topic":"emergency_notification","facts":{"tests":[{"date":"2024-04-10","announced":false,"described":true,"time":"10:00","procedures_publicized":true}],"year":2024},"expected":{"compliant":true}}
        {"id":"publicized with one of two","topic":"emergency_notification","facts":{"tests":[{"date":"2024-04-10","announced":false,"described":true,"time":"10:00","procedures_publicized":false},{"date":"2024-10-10","announced":false,"described":true,"time":"10:00","procedures_publicized":true}],"year":2024},"expected":{"compliant":true}}
        {"id":"a drill of the year before","topic":"emergency_notification","facts":{"tests":[{"date":"2023-04-10","announced":false,"described":true,"time":"10:00","procedures_publicized":true}],"year":2024},"expected":{"compliant":false,"missing":["annual_test"]}}
        {"id":"a real evacuation is no test","topic":"emergency_notification","facts":{"tests":[{"date":"2024-04-10","announced":false,"described":true,"time":"10:00","procedures_publicized":true,"description":"real tornado evacuation"}],"year":2024},"expected":{"compliant":false,"missing":["annual_test"]}}
        {"id":"a test of real alarms is one","topic":"emergency_notification","facts":{"tests":[{"date":"2024-04-10","announced":false,"described":true,"time":"10:00","procedures_publicized":true,"description":"test with real sirens"}],"year":2024},"expected":{"compliant":true}}
        {"id":"no test in any year","topic":"emergency_notification","facts":{"tests":[]},"expected":{"compliant":false,"missing":["annual_test"]}}
        """#
}
