import CleryLaw
import GRDB

/// The statements of the demo college: its facts, its own texts with who looks after them, its State's definitions, and
/// their approval by its vice president.
enum DemoStatements {
    static func write(_ people: DemoPeople, in office: Office) throws {
        try facts(in: office)
        try pack(people.vicePresident, in: office)
        try texts(people.conduct, in: office)
    }

    static func approve(_ people: DemoPeople, in office: Office) throws {
        let approver = people.vicePresident
        try office.actNow(by: .account(approver), "approved versions of policy statements") { writing in
            for text in try PolicyText.current(writing.db).values.sorted(by: { $0.id < $1.id })
            where text.adopted {
                try PolicyActs.approve(text, by: approver, today: office.today, writing)
            }
        }
    }

    private static func facts(in office: Office) throws {
        let year = office.today.year
        try office.actNow(by: .account(1), "stated facts of the institution for \(year)") { writing in
            func state(_ fact: InstitutionFact, _ answer: Bool, _ campus: Int64?, _ why: String) throws {
                try PolicyActs.state(fact, answer, campus: campus, year: year, why: why, by: 1, writing)
            }
            try state(.policeOrSecurity, true, nil, "The College Police, and security officers at the harbor")
            try state(.counselorProcedures, true, nil, "Handbook of the Counseling Center, page 14")
            try state(.appeals, true, nil, "Policies 4.1, 4.2 and 7.5")
            try state(.fireImprovements, true, nil, "Fire safety review of May: Thornton Hall, Orchard House")
            guard let harbor = try Campus.all(writing.db).dropFirst().first?.id else { return }
            try state(.fireImprovements, false, harbor, "Fire safety review of May: none necessary here")
            try state(.noncampusOrganizations, false, harbor, "No organization of this campus has a house")
            try state(.noncampusProperty, false, harbor, "Register of places, attested this year")
        }
    }

    private static func pack(_ approver: Int64, in office: Office) throws {
        let pack = try office.actNow(by: .account(1), "took in definitions of a State’s law") { writing in
            let pack = try JurisdictionActs.add(
                code: "own", body: PolicyText.plain("\(EmbeddedFiles.demoMassachusetts)"), by: 1, writing)
            try JurisdictionActs.choose(
                pack.id, for: try Campus.all(writing.db).map(\.id), by: 1, writing)
            return pack
        }
        try office.actNow(by: .account(approver), "confirmed definitions of a State’s law") {
            try JurisdictionActs.confirm(
                pack, by: approver, checked: "General Counsel, against the statutes in force",
                on: office.today, $0)
        }
    }

    /// Each text once as our draft, where the college began, and then as its own.
    private static func texts(_ conduct: Int64, in office: Office) throws {
        let campuses = Dictionary(
            uniqueKeysWithValues: try office.read { try Campus.all($0) }.map { ($0.name, $0.id) })
        try office.actNow(by: .account(1), "began the policy statements with the drafts") { writing in
            for part in ["reporting.timely_warnings", "disciplinary_procedures.sanctions", "alcohol.policy"] {
                try PolicyActs.write(
                    PartKey(part, nil), PolicyText.plain(PolicyDrafts.of(part)), adopted: false, by: 1,
                    writing)
            }
        }
        for file in DemoPolicies.all {
            try office.actNow(by: .account(1), "wrote parts of statement \(file.name)") { writing in
                for section in PolicySections("\(file.text)").sections {
                    let name = section.name.split(separator: "@").map {
                        $0.trimmingCharacters(in: .whitespaces)
                    }
                    let campus = name.count > 1 ? campuses[name[1]] : nil
                    guard let part = name.first, name.count == 1 || campus != nil else { continue }
                    let key = PartKey(part, campus)
                    try PolicyActs.write(key, section.text, adopted: true, by: 1, writing)
                    try PolicyActs.reviewed(key, by: 1, today: office.today, writing)
                    try PolicyActs.care(for: key, writing) { care in
                        care.owner =
                            file.name == "disciplinary_procedures" || file.name == "hazing" ? conduct : 1
                        care.evidence = evidence[file.name] ?? "Handbook of the College, 2026 edition"
                    }
                }
            }
        }
    }

    private static let evidence = [
        "disciplinary_procedures": "Policies 4.1, 4.2 and 7.5, as adopted by the trustees",
        "law_enforcement": "Memorandum of understanding of 2023, kept by the Chief of Police",
        "emergency_response": "Emergency plan, chapter 3; file of tests at Emergency Management",
        "hazing": "Student Handbook, chapter 6",
        "violence_response": "Leaflet of rights and options, present version",
    ]
}
