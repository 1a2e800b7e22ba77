import CleryLaw
import Crypto

/// The notice of the demo's report of the year, the pages that are looked at, and requests for paper. The people are
/// numbers; nobody of that name is anywhere.
enum DemoDelivery {
    static let students = 312
    static let employees = 96

    /// - Parameter isSent: whether the day of sending has come; else the notice waits for its start.
    static func write(year: Int, isSent: Bool, in office: Office) throws {
        let site = "https://safety.hartwell.example"
        var report = try office.read { try NoticeOf.present(year, site: site, office, $0) }
        if report.url.isEmpty {
            // What will be published, stated by hand before it is.
            report.url = "\(site)/reports/\(year)"
            report.hash = SHA256.hash(data: Array("the report of \(year)".utf8)).hex
            report.title = "\(office.name): \(year) Annual Security and Fire Safety Report"
        }
        let key = office.key
        let campaign = try office.actNow(by: .account(1), "prepared a notice of the report of \(year)") {
            try CampaignActs.make(
                report, NoticeText.template(report, institution: office.name, site: site), by: 1, $0)
        }
        try office.actNow(by: .account(1), "put people on the list of notice \(campaign.id)") {
            _ = try RecipientActs.take(
                try RecipientFile(Array(list.utf8)), usual: .student, in: campaign.id, by: 1, key, $0)
        }
        if isSent { try send(campaign.id, office) }
        try office.actNow(by: .account(1), "put two pages on the daily check") { writing in
            for (id, audience, page) in [
                (Int64(1), ReportNotice.Audience.prospectiveStudents, "admissions"),
                (2, .prospectiveEmployees, "jobs"),
            ] {
                try writing.put(
                    .noticePages,
                    ProspectivePage(
                        id: id, audience: audience, address: "https://www.hartwell.example/\(page)",
                        sentence: ProspectivePage.offer, at: writing.at, account: 1
                    ).values, isNew: true)
                try PageCheck(page: id, at: writing.at, url: report.url, found: .whole).keep(writing)
            }
        }
        let asked = try office.actNow(by: .everybody, "received a request for the report of \(year) on paper")
        {
            try PaperRequest.ask(
                PaperWords(name: "A reader", address: "12 Mill Road\nHartwell"), year: year, $0)
        }
        try office.actNow(by: .account(1), "sent the report on paper for request \(asked.id)") {
            try PaperRequest.sent(asked.id, by: 1, $0)
        }
        try office.actNow(by: .everybody, "received a request for the report of \(year) on paper") {
            _ = try PaperRequest.ask(
                PaperWords(name: "A parent", address: "I come by on Friday."), year: year, $0)
        }
    }

    private static var list: String {
        var csv = CSVWriter()
        csv.row(["Email", "Name", "Affiliation", "ID"])
        for number in 1...students {
            csv.row([
                "s\(number)@students.hartwell.example", "Student \(number)", "student", "\(20_000 + number)",
            ])
        }
        for number in 1...employees {
            csv.row(["e\(number)@hartwell.example", "Employee \(number)", "staff", "\(900 + number)"])
        }
        return csv.string
    }

    /// All were handed over; two addresses are no more, and these people were told on paper.
    private static func send(_ id: Int64, _ office: Office) throws {
        let (key, today) = (office.key, office.today)
        try office.actNow(by: .account(1), "started sending notice \(id)") {
            try CampaignActs.start(id, today: today, $0)
        }
        try office.actNow(by: .house, "handed over messages of notice \(id)") { writing in
            let campaign = try CampaignActs.one(id, writing)
            let book = RecipientBook(id, key)
            let due = try DeliveryQueue.take(id, students + employees, writing.at, writing.db)
            for start in stride(from: 0, to: due.count, by: Courier.together) {
                try DeliveryResult.keep(
                    due[start..<min(start + Courier.together, due.count)].map {
                        let isGone = $0.number % 200 == 0
                        return ResultLine(
                            number: $0.number, at: writing.at, result: isGone ? .refused : .sent,
                            code: isGone ? 550 : 250, attempts: 1, again: 0)
                    }, kind: "mail", of: campaign, book, key, writing)
            }
            try CampaignActs.finish(id, writing)
        }
        try office.actNow(by: .account(1), "sent notice \(id) on paper to whom mail did not reach") {
            try BounceRoutes.paper(try CampaignActs.one(id, $0), key, $0)
        }
    }
}
