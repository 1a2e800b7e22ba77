import CleryLaw

/// The demo's offices that are asked each year, what they signed, and who answers for the duties.
enum DemoSources {
    static func tell(in office: Office) throws {
        let present = SourceYear.present(office.today)
        let campuses = try office.read { try Campus.all($0) }
        guard let main = campuses.first else { return }
        try office.actNow(by: .account(1), "added offices that are asked each year") { writing in
            for campus in campuses {
                let kinds: [SourceOffice.Kind] =
                    campus == main
                    ? [.conduct, .housing, .titleNine, .athletics, .studyAbroad, .humanResources]
                    : [.studentLife]
                for kind in kinds {
                    let one = SourceOffice(
                        id: try writing.nextID(.sourceOffices), campus: campus.id, kind: kind,
                        name: kind.title)
                    try writing.put(.sourceOffices, one.values, isNew: true)
                }
            }
        }
        for year in present - 1...present {
            try office.actNow(by: .account(1), "signed for the offices what they know of \(year)") {
                writing in
                for one in try SourceOffice.all(writing.db) where year < present || one.kind != .athletics {
                    let hasSent = [.conduct, .housing, .titleNine].contains(one.kind)
                    try SourceStatement.sign(
                        one, year, hasSent ? .data : .nothing,
                        hasSent ? "List of its cases compared with the desk." : "By letter of its director.",
                        by: 1, writing)
                }
            }
        }
        try office.actNow(by: .account(1), "signed for a source that is silent for \(present)") { writing in
            guard let silent = try SourceOffice.all(writing.db).first(where: { $0.kind == .athletics }) else {
                return
            }
            let signature = SourceSignature(
                id: try writing.nextID(.sourceSignatures), year: present, campus: silent.campus,
                source: "office:\(silent.id)",
                words:
                    "Asked on January 12, February 10 and March 20; the director had left and nobody was named. Its coaches answered one by one as campus security authorities.",
                account: 1, at: writing.at)
            try writing.put(.sourceSignatures, signature.values, isNew: true)
        }
        try duties(office, main)
    }

    private static func duties(_ office: Office, _ main: Campus) throws {
        let year = office.today.year
        try office.actNow(by: .account(1), "named who answers for the duties") { writing in
            for kind in DutyKind.all where kind.id != "drug-free" {
                let owner = DutyOwner(
                    id: try writing.nextID(.dutyOwners), kind: kind.id, campus: nil, account: 1,
                    days: kind.days)
                try writing.put(.dutyOwners, owner.values, isNew: true)
            }
        }
        let done: [(key: String, day: Day, words: String)] = [
            (
                "emergency-test:\(year):\(main.id)", SourceYear.day(year, 4, 15),
                "Announced test of the outdoor speakers and text messages; procedures sent to all the same day."
            ),
        ]
        for one in done where one.day <= office.today {
            try office.actNow(by: .account(1), "marked a duty of \(year) as done") { writing in
                let mark = DutyMark(
                    id: try writing.nextID(.dutyMarks), duty: one.key, day: one.day, words: one.words,
                    account: 1, at: writing.at)
                try writing.put(.dutyMarks, mark.values, isNew: true)
            }
        }
    }
}
