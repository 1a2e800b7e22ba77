import CleryLaw

/// Who is told at the demo's college: a roster of some sixty fictional people, a handful who test, and a neighbor who
/// signed up. Names stand in addresses only, as colleges make them; nobody of them is anywhere.
enum DemoAudience {
    static let list = "Students and employees"
    static let testList = "Office test"

    static func tell(in office: Office) throws {
        let (key, campuses) = (office.key, try office.read { try Campus.all($0) })
        let file = Array(roster(campuses).utf8)
        _ = try AudienceTarget.take(
            list, { try AudienceRows(ByteStream(bytes: file)) }, by: .account(1), 1, office,
            when: { _ in nil })
        try office.actNow(by: .account(1), "put people on a test list") { writing in
            let list = try AudienceActs.makeList(testList, .test, writing)
            _ = try AudienceActs.add(
                AudienceRoutes.typed(testers.joined(separator: "\n")), to: list, AudienceKey(key), writing)
        }
        try office.actNow(by: .everybody, "confirmed an e-mail address of their own for warnings") {
            try AudienceActs.confirm(
                OwnWish(.mail, "neighbor@elm-street.example", campus: campuses.first?.id), AudienceKey(key),
                $0)
        }
    }

    private static let testers = [
        "clery.office@hartwell.example 555 555 0190", "dispatch@hartwell.example 555 555 0191",
        "communications@hartwell.example", "facilities.desk@hartwell.example 555 555 0192",
    ]

    private static let given = [
        "ana", "ben", "carla", "dev", "elif", "farid", "grace", "hugo", "imani", "jo", "kira", "luis",
    ]
    private static let family = ["rivera", "okafor", "lindqvist", "moreau", "tanaka"]
    private static let halls = ["Whitman Hall", "Ashby Hall", "Fenwick Hall", "Thornton Hall"]
    private static let workplaces = ["Old Main", "Merrill Library", "Science Center", "Student Union"]

    /// Forty-five students, most of them in the halls, and fifteen employees; every fifth student reads Spanish.
    private static func roster(_ campuses: [Campus]) -> String {
        let (main, harbor) = (campuses.first?.name ?? "", campuses.last?.name ?? "")
        var csv = CSVWriter()
        csv.row(["Person ID", "E-mail", "Mobile phone", "Campus", "Building", "Role", "Resident", "Language"])
        for number in 0..<60 {
            let name = "\(given[number % given.count]).\(family[number / given.count])"
            let isStudent = number < 45
            let isResident = isStudent && number % 3 != 2
            let isHarbor = number % 10 == 9 && !isResident
            let place = isResident ? halls[number % halls.count] : workplaces[number % workplaces.count]
            csv.row([
                "H\(10_000 + number)",
                // One is known by a phone only, and of one nothing is known yet.
                number == 13 || number == 31
                    ? "" : name + (isStudent ? "@students.hartwell.example" : "@hartwell.example"),
                number % 4 == 3 || number == 31 ? "" : "(555) 555-01\(number < 10 ? "0" : "")\(number)",
                isHarbor ? harbor : main, isHarbor || (isStudent && !isResident) ? "" : place,
                isStudent ? "Student" : number % 2 == 0 ? "Faculty" : "Staff", isResident ? "yes" : "no",
                isStudent && number % 5 == 0 ? "Spanish" : "English",
            ])
        }
        return csv.string
    }
}
