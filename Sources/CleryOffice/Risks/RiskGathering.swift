import CleryLaw
import GRDB

/// Asks each room what is open in it.
struct RiskGathering {
    let office: Office
    let year: Int
    let sight: Sight
    let campuses: [Campus]
    let today: Day
    let db: Database

    private func risk(
        _ id: String, _ title: String, _ found: FinePrecedent.Found, _ count: Int, open: String, fine: String,
        _ href: String, _ citation: Citation, _ work: Risk.Work, due: Day? = nil
    ) -> Risk {
        let isEarly = due.map { $0 >= today } ?? false
        let end = isEarly ? " It falls due \(due.map(TimeWords.long) ?? "")." : ""
        return Risk(
            id: id, title: title, found: found, count: count, sentence: count > 0 ? open + end : fine,
            href: href, citation: citation, work: work, due: isEarly ? due : nil)
    }

    private static func words(_ count: Int, _ one: String, _ many: String) -> String {
        count == 1 ? "1 \(one)" : "\(count) \(many)"
    }

    /// Numbers that may be wrong.
    func numbers() throws -> [Risk] {
        let years = AnnualReport.years(of: year)
        let undecided = try Undecided.count(years: years, campuses: campuses, db)
        let tables = try StatisticsTables(office, years: years, db)
        let changed = try ChangedNumbers(tables, db).open.count { sight.reach.has($0.number.campus) }
        let apart = try SecondLookRequests.disagreements(settled: false, within: sight, page: 1, db).total
        return [
            risk(
                "undecided", "Incidents that may have to be counted", .statistics, undecided,
                open:
                    "\(Self.words(undecided, "incident waits", "incidents wait")) for a fact that decides whether it counts; each can be an omitted crime.",
                fine: "No incident waits for a fact that decides.", "/office/statistics",
                ReportsThatCount.citation, .days),
            risk(
                "changed", "Published numbers that changed", .statistics, changed,
                open:
                    "\(Self.words(changed, "number is", "numbers are")) other than published, and no reason is stated.",
                fine: "Every published number is as published, or its change is explained.",
                "/office/annual/errata", PublishedCorrection.citation, .hours),
            risk(
                "disagreements", "Two persons count differently", .statistics, apart,
                open:
                    "\(Self.words(apart, "disagreement", "disagreements")) of a second person \(apart == 1 ? "is" : "are") not settled.",
                fine: "Every disagreement of a second person is settled.",
                "/office/second-look/disagreements", ReportsThatCount.citation, .days),
        ]
    }

    func log() throws -> [Risk] {
        let requests = try DutyRequests(within: sight, now: office.clock(), db)
        let overdue = try requests.duties(.due, size: 100_000).filter(\.left.isOverdue)
        let entries = overdue.count { $0.what == .entry }
        let others = overdue.count - entries
        let lateness = LatenessRequests(sight: sight, db: db)
        let late = try lateness.countLate(in: today.year) + lateness.countLate(in: today.year - 1)
        return [
            risk(
                "log-entries", "Log entries overdue", .log, entries,
                open:
                    "\(Self.words(entries, "report has", "reports have")) no entry after the second business day.",
                fine: "No entry of the daily log is overdue.", "/office/log", LogClock.citation, .hours),
            risk(
                "log-additions", "Dispositions and additions overdue", .log, others,
                open:
                    "\(Self.words(others, "disposition or addition is", "dispositions or additions are")) known and not yet in the log.",
                fine: "No disposition or addition is overdue.", "/office/log", DispositionUpdates.citation,
                .hours),
            risk(
                "log-late", "Log entries that came late", .log, late,
                open:
                    "\(Self.words(late, "entry came", "entries came")) late in \(today.year - 1) and \(today.year). What is late stays late; a stated reason helps.",
                fine: "Nothing came into the log late in \(today.year - 1) and \(today.year).",
                "/office/log/lateness", LogClock.citation, .days),
        ]
    }

    func sources() throws -> [Risk] {
        let data = SourceYear.present(today)
        let open = try SourceMatrix(data, campuses, db).lines.filter(\.isOpen)
        func silent(_ key: String) -> Int { open.count { $0.cell.key.hasPrefix(key) } }
        let (offices, agencies, units) = (silent("office:"), silent("agency:"), silent("authorities:"))
        let roster = Set(
            try SecurityAuthority.all(within: sight.reach, db).filter { $0.holds(on: today) }.map(\.id))
        let untrained = Set(
            try AuthorityTraining.open(db).filter { $0.isOverdue(on: today) }.map(\.authority)
        ).intersection(roster).count
        let page = "/office/sources?year=\(data)&open=1"
        return [
            risk(
                "offices", "Offices not heard", .sources, offices,
                open:
                    "\(Self.words(offices, "office has", "offices have")) neither answered for \(data) nor been signed for.",
                fine: "Every office has answered for \(data), or somebody signed why not.", page,
                ReportsThatCount.citation, .days),
            risk(
                "agencies", "Police agencies that have not answered", .sources, agencies,
                open: "\(Self.words(agencies, "agency has", "agencies have")) not answered for \(data).",
                fine:
                    "Every police agency was asked for \(data) and has answered, or somebody signed why not.",
                page, AgencyGoodFaith.citation, .weeks),
            risk(
                "signing", "Security authorities not heard", .sources, units,
                open: "\(Self.words(units, "unit is", "units are")) not heard from for \(data).",
                fine:
                    "Every unit’s security authorities have signed for \(data), or somebody signed why not.",
                page, AuthorityReview.citation, .days),
            risk(
                "training", "Security authorities not trained", .authorities, untrained,
                open: "\(Self.words(untrained, "authority is", "authorities are")) past the day of training.",
                fine: "No security authority is past the day of training.", "/office/authorities/training",
                AuthorityReview.citation, .days),
        ]
    }

    /// What the board of the report says.
    func report() throws -> [Risk] {
        var points: [String: OpenPoint] = [:]
        let wanted: [Int64?] = sight.reach == .all ? [nil] : campuses.map(\.id)
        for campus in wanted {
            for point in try AnnualReport(office, year: year, campus: campus, kind: .combined, db).points
            where point.blocks { points[point.key] = point }
        }
        func open(_ keys: String...) -> Int {
            points.keys.count { key in keys.contains(String(key.prefix { $0 != ":" })) }
        }
        // A statement of several parts is one statement, whatever its parts lack.
        let lacking = points.keys.filter { $0.hasPrefix("policy:") && !$0.hasPrefix("policy:fact:") }
            .map { $0.dropFirst(7).prefix { $0 != "." && $0 != ":" } }
        let (statements, programs) = (Set(lacking).count, open("programs"))
        let due = ReportDue.day(of: year)
        let (fires, hazing) = (open("fire", "fire-log", "facility"), open("hazing"))
        let page = "/office/annual?year=\(year)#open"
        let owed = try RightsRequests.owed(within: sight, page: 1, now: office.clock(), db).total
        return [
            risk(
                "statements", "Statements of the \(year) report", .statements, statements,
                open:
                    "\(Self.words(statements, "statement lacks", "statements lack")) text, approval or review.",
                fine: "Every statement of the \(year) report has its text and its approval.", page,
                StatementsOwed.citation, .weeks, due: due),
            risk(
                "programs", "Prevention programs of the \(year) report", .statements, programs,
                open: "\(Self.words(programs, "program is", "programs are")) not described.",
                fine: "The programs are described.", "/office/programs", StatementsOwed.citation,
                .days, due: due),
            risk(
                "fires", "Fires of the \(year) report", .statements, fires,
                open:
                    "\(Self.words(fires, "fact of a fire or a facility is", "facts of fires or facilities are")) missing.",
                fine: "Fires and facilities lack nothing.", "/office/fires", FiresInLog.citation, .days,
                due: due),
            risk(
                "hazing", "Hazing", .statements, hazing,
                open: "\(Self.words(hazing, "thing is", "things are")) missing about hazing.",
                fine: "Nothing is missing about hazing.", "/office/hazing", HazingSince.citation, .days),
            risk(
                "rights", "Rights and options not given in writing", .violence, owed,
                open: "\(Self.words(owed, "person waits", "people wait")) for the written explanation.",
                fine: "Everyone to whom it is owed has the written explanation.", "/office/reports",
                RightsAndOptions.citation, .hours),
        ]
    }

    /// What the calendar of duties says is late.
    func duties() throws -> [Risk] {
        let lines = try DutyBook.open(today, within: sight.reach, db)
        func one(
            _ kind: String, _ title: String, _ found: FinePrecedent.Found, fine: String, _ href: String,
            _ citation: Citation, _ work: Risk.Work
        ) -> Risk {
            let mine = lines.filter { $0.duty.key.hasPrefix("\(kind):") }
            let late = mine.filter { $0.isLate(today) }
            let soon = mine.filter { $0.isNear(today) }.map(\.duty.due).min()
            return risk(
                kind, title, found, late.count,
                open: late.map { "\($0.duty.title): was due \(TimeWords.long($0.duty.due))." }.joined(
                    separator: " "),
                fine: soon.map { "\(fine) The next falls due \(TimeWords.long($0))." } ?? fine,
                late.first?.duty.href ?? href, citation, work)
        }
        let scope = ReportScope(year: year - 1, campuses: campuses, institution: office.name)
        let pages =
            try Edition.published(year: today.year, db).isEmpty
            ? 0 : DeliveryPoints.points(scope, db).count { $0.key.hasPrefix("delivery:page") }
        return [
            one(
                "report", "The annual report", .distribution, fine: "No annual report is late.",
                "/office/annual", ReportDue.citation, .weeks),
            one(
                "notices", "Notices to students and employees", .distribution,
                fine: "No notice of a report is late.", "/office/delivery", NoticeToCurrent.citation, .days),
            risk(
                "prospective", "Prospective students and employees", .prospective, pages,
                open:
                    "\(Self.words(pages, "page that tells them is", "pages that tell them are")) missing or fail their check.",
                fine: "The pages that tell them of the report pass their checks.", "/office/delivery/pages",
                NoticeToProspective.citation, .hours),
            one(
                "survey", "The Department’s survey", .survey, fine: "No survey is late.", "/office/survey",
                SurveyWindow.citation, .days),
            one(
                "emergency-test", "Test of the emergency procedures", .statements,
                fine: "No yearly test is late.", "/office/duties", EmergencyTests.citation, .days),
            one(
                "drug-free", "Review of the drug and alcohol program", .drugFree,
                fine: "No biennial review is late.", "/office/duties", DrugFreeReview.citation, .weeks),
        ]
    }
}
