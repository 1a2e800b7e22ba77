import CleryLaw

/// The words in which the facts page offers what the law's facts can be.
enum FactTitles {
    static func of<Word: RawRepresentable<String> & CaseIterable>(
        _ type: Word.Type, leaving left: [Word] = []
    ) -> [(value: String, title: String)] {
        let gone = Set(left.map(\.rawValue))
        return type.allCases.filter { !gone.contains($0.rawValue) }.map { ($0.rawValue, title($0.rawValue)) }
    }

    static func title(_ word: String) -> String { written[word] ?? ReviewForm.capitalized(word) }

    private static let written = [
        // Relationships.
        "intimate_partner_cohabiting_as_spouse": "Partners who live together as spouses",
        "former_intimate_partner_cohabited_as_spouse": "Former partners who lived together as spouses",
        "share_child_in_common": "They share a child",
        "person_protected_under_state_domestic_violence_law":
            "Others whom the State's domestic violence law protects",
        "similarly_situated_to_spouse": "Similarly situated to spouses",
        "dating": "Dating", "former_dating": "Dated before",
        "roommate_not_intimate": "Roommates, not intimate",
        // Premises.
        "student_rooms": "Student rooms",
        "institution_offices": "Offices of the institution, several buildings",
        "institution_offices_same_building": "Offices of the institution, one building",
        "suite_bedrooms_separately_secured": "Bedrooms of a suite, each with its own lock",
        "suite_bedrooms": "Bedrooms of a suite, not locked apart",
        "suite_common_area": "The common area of a suite",
        "transient_lodging": "Hotel or other transient lodging",
        "separate_tenants": "Rooms of separate tenants", "separate_buildings": "Separate buildings",
        // Right to be there.
        "lawful": "They had a right to be there", "unlawful": "They had no right to be there",
        "forcible": "They broke in", "open_to_public": "It was open to the public",
        "employee_with_work_order": "An employee with a work order",
        "employee_without_work_order": "An employee without a work order",
        // Violations and what was done.
        "dui": "Driving under the influence", "weapons": "Weapons law", "drug": "Drug law",
        "liquor": "Liquor law",
        "juvenile_taken_into_custody_and_released_to_parent":
            "Juvenile taken into custody, released to a parent",
        "referred": "Referred for disciplinary action",
        "no_action": "Contact, warning or release without processing",
        // Bias.
        "sufficient": "Sufficient to conclude it", "alleged": "Alleged only",
        "inconclusive_after_investigation": "Inconclusive after investigation",
        "none": "None", "not_listed": "A motive that is none of the eight",
        // Findings.
        "false_or_baseless": "False or baseless", "title_ix_panel": "Title IX panel",
        "non_sworn_campus_security": "Campus security that is not sworn",
        "sworn_law_enforcement": "Sworn law enforcement",
        // Reports.
        "report": "A report", "awareness_speech": "Told at an awareness event",
        "campus_police": "The campus police or security department", "csa": "A campus security authority",
        "local_police": "The local police",
    ]

    static let geography: [(value: String, title: String)] = [
        ("unknown", "Another place, not known which"), ("on_campus", "On campus"),
        ("noncampus", "Noncampus property"), ("public_property", "Public property"),
        ("none", "Outside Clery geography"), ("n/a", "Does not apply"),
    ]
}
