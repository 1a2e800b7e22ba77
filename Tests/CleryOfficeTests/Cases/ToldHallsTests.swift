import Testing

@testable import CleryOffice

/// Situations of our own with as few facts as the published cases have, and the answer that the law gives.
@Suite("Fires, missing students, authorities, hazing and reports as an author would tell them")
struct ToldHallsTests {
    @Test("Each agrees, and says why")
    func agrees() {
        for line in Self.lines.split(separator: "\n") {
            let answer = CaseRun.run(line: String(line))
            #expect(answer?.agrees == true, "\(answer?.line ?? String(line))")
            #expect(answer?.because.isEmpty == false, "\(line)")
        }
    }

    private static let lines = #"""
        {"id":"treated at the scene alone","topic":"fire","facts":{"fires":[{"facility":"A Hall","year":2024,"cause":"cooking","injured":[{"treated_at":"scene_only"}],"damage":{"contents":50}}]},"expected":{"fire_stats":[{"facility":"A Hall","year":2024,"fires":1,"injuries":0,"deaths":0,"damage_value":50}]}}
        {"id":"dead within a year","topic":"fire","facts":{"fires":[{"facility":"A Hall","date":"2024-03-01","cause":"electrical","injured":[{"treated_at":"hospital","died":"2025-02-20"}]}]},"expected":{"fire_stats":[{"facility":"A Hall","year":2024,"fires":1,"deaths":1}]}}
        {"id":"dead after more than a year","topic":"fire","facts":{"fires":[{"facility":"A Hall","date":"2024-03-01","cause":"electrical","injured":[{"treated_at":"hospital","died":"2025-04-20"}]}]},"expected":{"fire_stats":[{"facility":"A Hall","year":2024,"fires":1,"injuries":1,"deaths":0}]}}
        {"id":"no year told at all","topic":"fire","facts":{"fires":[{"facility":"A Hall","cause":"cooking","injured":[],"damage_value":10}]},"expected":{"fire_stats":[{"facility":"A Hall","fires":1,"injuries":0,"damage_value":10}]}}
        {"id":"married housing five miles away","topic":"fire","facts":{"fires":[{"facility":"Married housing, 5 miles away","date":"2024-02-02","cause":"cooking","geography":"noncampus"}]},"expected":{"fire_stats":[],"log_entry":false}}
        {"id":"a flame where it belongs","topic":"fire","facts":{"event":{"kind":"flame_in_fireplace_controlled","facility":"D Hall"}},"expected":{"fires":0,"log_entry":false}}
        {"id":"a hall without fires is shown","topic":"fire","facts":{"facilities":[{"name":"D Hall","fires":0}],"year":2024},"expected":{"fire_stats":[{"facility":"D Hall","year":2024,"fires":0,"injuries":0,"deaths":0,"damage_value":0}]}}
        {"id":"a title that hides the fire report","topic":"fire","facts":{"report":{"combined":true,"title":"2025 Annual Security Report"},"has_housing":true},"expected":{"compliant":false}}
        {"id":"one of two reports is silent on the other","topic":"fire","facts":{"report":{"combined":false,"asr_links_afsr":true,"afsr_links_asr":false},"has_housing":true},"expected":{"compliant":false,"missing":["afsr_links_asr"]}}
        {"id":"drills of the report's own year","topic":"fire","facts":{"report":{"year":2025,"drills_reported_for":2025}},"expected":{"compliant":false}}
        {"id":"police determined it themselves","topic":"missing_student","facts":{"resident":true,"age":17,"emancipated":false,"contact":"c1","determined_by":"local_police","determined_missing":"2024-10-01T22:00"},"expected":{"notify":[{"who":"contact","by":"2024-10-02T22:00"},{"who":"parent_or_guardian","by":"2024-10-02T22:00"}]}}
        {"id":"seventeen, nothing said of emancipation","topic":"missing_student","facts":{"resident":true,"age":17,"contact":null,"determined_missing":"2024-10-01T22:00"},"expected":{"notify":[{"who":"parent_or_guardian","by":"2024-10-02T22:00"},{"who":"local_law_enforcement","by":"2024-10-02T22:00"}]}}
        {"id":"no contact told of","topic":"missing_student","facts":{"resident":true,"age":20,"determined_missing":"2024-10-01T22:00"},"expected":{"notify":[{"who":"local_law_enforcement","by":"2024-10-02T22:00"}]}}
        {"id":"eighteen","topic":"missing_student","facts":{"resident":true,"age":18,"contact":"c1","determined_missing":"2024-10-01T22:00"},"expected":{"notify":[{"who":"contact","by":"2024-10-02T22:00"},{"who":"local_law_enforcement","by":"2024-10-02T22:00"}]}}
        {"id":"the dean waits twenty hours","topic":"missing_student","facts":{"report":{"received_by":"dean","forwarded_to_security_after_hours":20}},"expected":{"compliant":false}}
        {"id":"housing passes it on at once","topic":"missing_student","facts":{"report":{"received_by":"housing","forwarded_to_security_after_hours":0}},"expected":{"compliant":true}}
        {"id":"contracted guard at a concert, as event security","topic":"csa","facts":{"person":{"role":"contracted guard at a concert","acting_as":"event_security"}},"expected":{"csa":true}}
        {"id":"counselor who is also dean of students, as dean","topic":"csa","facts":{"person":{"role":"counselor who is also dean of students","acting_as":"dean"}},"expected":{"csa":true}}
        {"id":"counselor who is also dean of students, as professional counselor","topic":"csa","facts":{"person":{"role":"counselor who is also dean of students","acting_as":"professional_counselor"}},"expected":{"csa":false}}
        {"id":"professor leading a study trip, as trip leader","topic":"csa","facts":{"person":{"role":"professor leading a study trip","acting_as":"trip_leader"}},"expected":{"csa":true}}
        {"id":"faculty member without other duties","topic":"csa","facts":{"person":{"role":"faculty member without other duties"}},"expected":{"csa":false}}
        {"id":"faculty adviser of a student club","topic":"csa","facts":{"person":{"role":"faculty adviser of a student club"}},"expected":{"csa":true}}
        {"id":"registrar","topic":"csa","facts":{"person":{"role":"registrar"}},"expected":{"csa":false}}
        {"id":"campus minister","topic":"csa","facts":{"person":{"role":"campus minister"}},"expected":{"csa":false}}
        {"id":"orientation leader","topic":"csa","facts":{"person":{"role":"orientation leader"}},"expected":{"csa":true}}
        {"id":"several acts of one evening, told without more","topic":"hazing","facts":{"hazing":[{"occurred":"2025-09-12","reported":[{"date":"2025-09-14","to":"csa"}],"place":{"geography":"on_campus"},"organization":{"student_members":20,"recognized":true},"acts":["calisthenics 21:40","paddling 22:00"],"intervals":"insignificant","perpetrators":3,"victims":5}]},"expected":{"counts":[{"category":"hazing","geography":"on_campus","year":2025,"count":1}]}}
        {"id":"an activity alleges no risk","topic":"hazing","facts":{"hazing":[{"occurred":"2025-09-12","reported":[{"date":"2025-09-14","to":"csa"}],"place":{"geography":"on_campus"},"organization":{"student_members":20,"recognized":true},"activity":"hard conditioning session of a varsity team, within normal training"}]},"expected":{"counts":[]}}
        {"id":"unrecognized: counted, not listed","topic":"hazing","facts":{"hazing":[{"occurred":"2025-09-12","reported":[{"date":"2025-09-14","to":"csa"}],"place":{"geography":"on_campus"},"organization":{"student_members":20,"recognized":false},"connection":"initiation","risk_above_reasonable":true,"finding":{"date":"2025-10-20","responsible":true}}]},"expected":{"counts":[{"category":"hazing","geography":"on_campus","year":2025,"count":1}],"chtr_entry":false}}
        {"id":"off campus: listed, not counted","topic":"hazing","facts":{"hazing":[{"occurred":"2025-09-12","reported":[{"date":"2025-09-14","to":"csa"}],"place":{"geography":"none"},"organization":{"student_members":20,"recognized":true},"connection":"initiation","risk_above_reasonable":true,"finding":{"date":"2025-10-20","responsible":true}}]},"expected":{"counts":[],"chtr_entry":true}}
        {"id":"never a finding, never a report","topic":"hazing","facts":{"chtr":{"findings_ever":0}},"expected":{"chtr_required":false,"update_required":false,"compliant":true}}
        {"id":"five years in public","topic":"hazing","facts":{"chtr":{"published":"2025-12-20"}},"expected":{"public_until":"2030-12-20"}}
        {"id":"the notice to the organization is lacking","topic":"hazing","facts":{"chtr_entry":{"organization":"X","description":"...","alcohol_or_drugs":true,"findings":"...","sanctions":"...","dates":{"occurred":"2025-09-12","investigation_started":"2025-09-15","investigation_ended":"2025-10-10"}}},"expected":{"complete":false,"missing":["notice_to_organization"]}}
        {"id":"the home page is no exact address","topic":"asr","facts":{"notice":{"to":"current_students","sent":"2025-09-29","each_individual":true,"statement_of_availability":true,"exact_url":false,"description":true,"paper_copy_statement":true}},"expected":{"compliant":false,"missing":["exact_url"]}}
        {"id":"on the last day","topic":"asr","facts":{"notice":{"to":"current_employees","sent":"2025-10-01","each_individual":true,"statement_of_availability":true,"exact_url":true,"description":true,"paper_copy_statement":true}},"expected":{"compliant":true}}
        {"id":"posted, sent to nobody","topic":"asr","facts":{"notice":{"to":"current_students","sent":"2025-09-29","statement_of_availability":true,"exact_url":true,"description":true,"paper_copy_statement":true,"posted_on":"internet"}},"expected":{"compliant":false,"missing":["each_individual"]}}
        {"id":"no word on the day","topic":"asr","facts":{"notice":{"to":"current_students","each_individual":true,"statement_of_availability":true,"exact_url":true,"description":true,"paper_copy_statement":true}},"expected":{"compliant":true}}
        {"id":"prospective employees, on the web","topic":"asr","facts":{"notice":{"to":"prospective_employees","posted_on":"internet","statement_of_availability":true,"exact_url":true,"description":true,"paper_copy_statement":true}},"expected":{"compliant":true}}
        {"id":"a table without a noncampus column","topic":"asr","facts":{"table":{"on_campus":5,"on_campus_student_housing":4,"public_property":2}},"expected":{"total":7}}
        {"id":"more in housing than on campus","topic":"asr","facts":{"table":{"year":2024,"on_campus":3,"on_campus_student_housing":4,"noncampus":0,"public_property":0}},"expected":{"valid":false}}
        {"id":"names of victims","topic":"asr","facts":{"report":{"contains_victim_names":true}},"expected":{"compliant":false}}
        """#
}
