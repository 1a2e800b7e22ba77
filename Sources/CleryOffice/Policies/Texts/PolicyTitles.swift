import CleryLaw

/// Short names of parts, for headings of the report and of the desk.
enum PolicyTitles {
    /// The part's own word, such as `timelines`.
    static func word(_ part: PolicyStatement.Part) -> String {
        part.id.split(separator: ".", maxSplits: 1).last.map(String.init) ?? part.id
    }

    static func title(_ part: PolicyStatement.Part) -> String {
        if let title = titles[part.id] { return title }
        let words = word(part).replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Where the part's word alone would not read well.
    static let titles: [String: String] = [
        "reporting.procedures": "How to report", "reporting.response": "How the institution responds",
        "reporting.annual_disclosure": "How the statistics are prepared",
        "reporting.titles": "To whom to report",
        "reporting.confidential": "Voluntary, confidential reporting",
        "facilities.security_and_access": "Campus facilities", "facilities.residences": "Campus residences",
        "law_enforcement.authority": "Enforcement authority",
        "law_enforcement.relationship": "Working relationship with State and local police",
        "law_enforcement.agreements": "Agreements on the investigation of crimes",
        "law_enforcement.prompt_reporting": "Accurate and prompt reporting",
        "law_enforcement.counselors": "Pastoral and professional counselors",
        "security_awareness.type": "The programs", "security_awareness.frequency": "How often they are held",
        "security_awareness.responsibility": "Everyone’s own part",
        "noncampus_organizations.monitoring": "Monitoring through local police",
        "noncampus_organizations.housing": "Organizations with noncampus housing",
        "alcohol.policy": "Possession, use and sale of alcohol",
        "alcohol.underage_enforcement": "Enforcement of underage drinking laws",
        "drugs.policy": "Possession, use and sale of illegal drugs",
        "drugs.federal_enforcement": "Enforcement of Federal drug laws",
        "drugs.state_enforcement": "Enforcement of State drug laws",
        "prevention_programs.incoming_students": "Programs for incoming students",
        "prevention_programs.new_employees": "Programs for new employees",
        "prevention_programs.prohibition": "What is prohibited",
        "prevention_programs.definition_domestic_violence": "Domestic violence in the law of the State",
        "prevention_programs.definition_dating_violence": "Dating violence in the law of the State",
        "prevention_programs.definition_sexual_assault": "Sexual assault in the law of the State",
        "prevention_programs.definition_stalking": "Stalking in the law of the State",
        "prevention_programs.definition_consent": "Consent in the law of the State",
        "prevention_programs.bystander": "Bystander intervention",
        "prevention_programs.procedures_information": "Information on procedures",
        "prevention_programs.ongoing_students": "Ongoing campaigns for students",
        "prevention_programs.ongoing_employees": "Ongoing campaigns for employees",
        "violence_response.evidence": "Preserving evidence", "violence_response.reporting": "How to report",
        "violence_response.notify_police": "Notifying the police",
        "violence_response.assistance_to_notify": "Help with notifying the police",
        "violence_response.decline_to_notify": "Declining to notify the police",
        "violence_response.confidential_records": "Confidential records",
        "violence_response.confidential_measures": "Confidential measures",
        "violence_response.services": "Services for victims",
        "violence_response.services_in_community": "Services on campus and in the community",
        "violence_response.accommodations": "Changes that can be asked for",
        "violence_response.without_police_report": "Whether or not the police are told",
        "violence_response.rights_and_options": "Written rights and options",
        "disciplinary_procedures.types": "Types of proceedings",
        "disciplinary_procedures.steps": "The steps",
        "disciplinary_procedures.timelines": "Anticipated timelines",
        "disciplinary_procedures.decision_making": "How decisions are made",
        "disciplinary_procedures.how_to_file": "How to file a complaint",
        "disciplinary_procedures.choice_of_type": "Which type of proceeding is used",
        "disciplinary_procedures.sanctions": "All possible sanctions",
        "disciplinary_procedures.prompt_fair_impartial": "Prompt, fair and impartial",
        "disciplinary_procedures.timeframes": "Extensions for good cause",
        "disciplinary_procedures.transparent": "Transparent and by our own policies",
        "disciplinary_procedures.access_to_information": "Equal access to information",
        "disciplinary_procedures.no_conflict_of_interest": "No conflict of interest and no bias",
        "disciplinary_procedures.others_present": "Having others present",
        "disciplinary_procedures.advisor": "An advisor of choice",
        "disciplinary_procedures.advisor_not_limited": "No limit on the choice of advisor",
        "disciplinary_procedures.result": "Notice of the result",
        "disciplinary_procedures.rationale": "Sanctions and rationale",
        "disciplinary_procedures.appeal": "Notice of appeal procedures",
        "disciplinary_procedures.change": "Notice of any change",
        "disciplinary_procedures.final": "Notice of when the result is final",
        "emergency_response.notification": "Immediate notification",
        "emergency_response.confirming": "Confirming an emergency",
        "emergency_response.segments": "Whom to notify", "emergency_response.content": "What to say",
        "emergency_response.initiating": "Sending the notification",
        "emergency_response.titles": "Who is responsible",
        "emergency_response.tests": "Yearly tests", "emergency_response.publicizing": "Publicizing",
        "emergency_response.documenting": "Documenting tests",
        "missing_students.titles": "To whom to report", "missing_students.referral": "Immediate referral",
        "missing_students.contact_option": "A contact person of your choice",
        "missing_students.confidential_contact": "Who sees the contact information",
        "missing_students.parent": "Students under 18", "missing_students.police": "Telling the local police",
        "crime_of_violence_results.victim": "On request of the victim",
        "crime_of_violence_results.next_of_kin": "On request of the next of kin",
        "hazing.policies": "Our policies", "hazing.laws": "Laws on hazing",
        "hazing_prevention.information": "What the programs tell",
        "fire_education.what_to_do": "What to do in case of fire", "fire_education.programs": "Training",
        "fire_rules.appliances": "Portable electrical appliances",
    ]
}
