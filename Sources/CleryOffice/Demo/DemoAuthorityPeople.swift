import CleryLaw
import Foundation

/// Who the demo's security authorities are. All of them are made up.
struct DemoAuthorityPeople: Sendable {
    let name: String
    let functions: [CampusFunction]
    let unit: String
    var campus: Int64 = 1
    var bond = SecurityAuthority.Bond.employee
    var named = false
    /// How many days before the roster was entered the function began.
    var since = 400
    var supervisor = ""
    var remark: String?
    /// The office's own administrator.
    var isFirst = false

    var email: String {
        DemoPeopleRoster.mailName(name.split(separator: " ").map(String.init)) + "@hartwell.example"
    }

    private static let chief = "Chief of Campus Safety"
    private static let life = "Director of Residence Life"
    private static let sports = "Director of Athletics"
    private static let students = "Dean of Students"

    static let all: [DemoAuthorityPeople] = [
        .init(
            name: "", functions: [.campusSecurity], unit: "Campus Safety", named: true,
            supervisor: "Vice President for Finance", remark: "Policy on reporting crimes, section 2",
            isFirst: true),
        .init(
            name: "Dolores Whitfield", functions: [.dean, .studentConduct], unit: "Student Affairs",
            named: true,
            supervisor: "Provost", remark: "Policy on reporting crimes, section 2"),
        .init(name: "Anselm Ruiz", functions: [.campusSecurity], unit: "Campus Safety", supervisor: chief),
        .init(
            name: "Petra Lindqvist", functions: [.campusSecurity], unit: "Campus Safety", supervisor: chief),
        .init(name: "Horace Mbeki", functions: [.dispatcher], unit: "Campus Safety", supervisor: chief),
        .init(
            name: "Gwen Tallis", functions: [.residenceLife], unit: "Residence Life", supervisor: students,
            remark: "Job description of the director"),
        .init(name: "Omar Farouk", functions: [.residenceLife], unit: "Residence Life", supervisor: life),
        .init(
            name: "Linnea Sato", functions: [.residentAssistant], unit: "Residence Life", bond: .student,
            since: 6, supervisor: life),
        .init(
            name: "Desmond Achebe", functions: [.residentAssistant], unit: "Residence Life", bond: .student,
            since: 6, supervisor: life),
        .init(
            name: "Marisol Vega", functions: [.residentAssistant], unit: "Residence Life", bond: .student,
            since: 370, supervisor: life),
        .init(
            name: "Tobias Grün", functions: [.residentAssistant], unit: "Residence Life", bond: .student,
            since: 6, supervisor: life),
        .init(
            name: "Priya Raman", functions: [.residentAssistant], unit: "Residence Life", bond: .student,
            since: 370, supervisor: life),
        .init(name: "Calvin Brandt", functions: [.athleticDirector], unit: "Athletics", supervisor: students),
        .init(name: "Ingrid Osei", functions: [.coach], unit: "Athletics", supervisor: sports),
        .init(
            name: "Wendell Price", functions: [.coach], unit: "Athletics", bond: .contractor,
            supervisor: sports,
            remark: "Contract of the season"),
        .init(name: "Rosa Delgado", functions: [.coach], unit: "Athletics", supervisor: sports),
        .init(
            name: "Beatrice Okonkwo", functions: [.titleIXCoordinator], unit: "Equity Office", named: true,
            supervisor: "President"),
        .init(
            name: "Felix Novak", functions: [.facultyOnly, .organizationAdvisor], unit: "Biology",
            supervisor: "Chair of Biology", remark: "Advisor of the outing club"),
        .init(
            name: "Samuel Greer", functions: [.studentActivities], unit: "Student Activities",
            supervisor: students),
        .init(
            name: "Noor Haddad", functions: [.studyAbroad], unit: "Global Programs", supervisor: "Provost"),
        .init(
            name: "Ruth Ellison", functions: [.professionalCounselor], unit: "Counseling Center",
            supervisor: "Director of Counseling"),
        .init(
            name: "Miles Corbett", functions: [.professionalCounselor, .counselingCenterDirector],
            unit: "Counseling Center", supervisor: students,
            remark: "Directs the center: an authority as director, not in a session"),
        .init(
            name: "Father Paul Keane", functions: [.pastoralCounselor], unit: "Chaplaincy",
            supervisor: students),
        .init(
            name: "Harbor Guard Services", functions: [.eventSecurity], unit: "Event security", campus: 2,
            bond: .contractor, supervisor: chief, remark: "Contract for concerts at the pier"),
        .init(
            name: "Elena Marchetti", functions: [.branchAdministrator], unit: "Harbor campus office",
            campus: 2,
            named: true, supervisor: "Provost"),
        .init(
            name: "Jonas Weir", functions: [.tripLeader], unit: "Marine Science", campus: 2,
            supervisor: "Director of Marine Science"),
    ]
}

/// A few people of the demo's people roster, so that candidates and units can be looked at.
enum DemoPeopleRoster {
    /// The part of an address before the at sign: plain letters.
    static func mailName(_ names: [String]) -> String {
        names.joined(separator: ".").lowercased().folding(options: .diacriticInsensitive, locale: nil)
    }

    static func tell(in office: Office) throws {
        let today = office.today
        try office.actNow(by: .account(1), "took in a roster") { writing in
            for (number, one) in people.enumerated() {
                let names = one.name.split(separator: " ").map(String.init)
                var wish = PersonWish(externalID: "H\(20_410 + number)")
                wish.signIn = (names[0].prefix(1) + names[1]).lowercased()
                (wish.name, wish.given, wish.family) = (one.name, names[0], names[1])
                wish.email = "\(mailName(names))@hartwell.example"
                (wish.department, wish.title) = (one.department, one.title)
                try RosterActs.add(wish, source: "hartwell-people", today: today, writing)
            }
        }
        try office.actNow(by: .account(1), "declined a candidate for security authority") { writing in
            let open = try CandidateRequests.open(within: .all, on: today, writing.db)
            guard let declined = open.first(where: { $0.person.family == "Amari" }) else { return }
            try CandidateActs.decide(
                declined, .declined, why: "Coaches employees in software; has no students.", authority: nil,
                by: 1, writing)
        }
    }

    private static let people: [(name: String, title: String, department: String)] = [
        ("Judith Crane", "Assistant Coach, Swimming", "Athletics"),
        ("Malik Amari", "Agile Coach", "Information Technology"),
        ("Sofia Brandl", "Faculty Advisor, Debate Society", "Rhetoric"),
        ("Terrence Boyle", "Area Coordinator", "Residence Life"),
        ("Hana Kimura", "Director of Outdoor Programs", "Campus Recreation"),
        ("Leonard Fox", "Staff Psychologist", "Counseling Center"),
        ("Agnes Pell", "Administrative Assistant to the Dean", "Student Affairs"),
        ("Victor Adeyemi", "Professor of Chemistry", "Chemistry"),
    ]
}
