import CleryLaw

/// The demo's offices that are asked each year, what they signed, and who answers for the duties.
enum DemoSources {
    /// In January: the offices are named, and who answers for which duty.
    static func begin(in office: Office) throws {
        let campuses = try office.read { try Campus.all($0) }
        try office.actNow(by: .account(1), "added offices that are asked each year") { writing in
            for campus in campuses {
                let kinds: [SourceOffice.Kind] =
                    campus == campuses.first
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
        try office.actNow(by: .account(1), "named who answers for the duties") { writing in
            for kind in DutyKind.all where kind.id != "drug-free" {
                let owner = DutyOwner(
                    id: try writing.nextID(.dutyOwners), kind: kind.id, campus: nil, account: 1,
                    days: kind.days, at: writing.at)
                try writing.put(.dutyOwners, owner.values, isNew: true)
            }
        }
    }

    /// In March: each says what it knows, but for one whose director has left.
    static func answer(in office: Office) throws {
        let present = SourceYear.present(office.today)
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
    }

    /// Before the report is sent, the vice president signs for each source that has stayed silent.
    static func sign(_ people: DemoPeople, in office: Office) throws {
        let year = SourceYear.present(office.today)
        try office.actNow(
            by: .account(people.vicePresident), "signed for sources that are silent for \(year)"
        ) {
            writing in
            for line in try SourceMatrix(year, Campus.all(writing.db), writing.db).lines where line.isOpen {
                let signature = SourceSignature(
                    id: try writing.nextID(.sourceSignatures), year: year, campus: line.cell.campus,
                    source: line.cell.key,
                    words:
                        "Asked by letter in January and March and called in September. The report goes out without its answer; what it still sends will be an erratum.",
                    account: people.vicePresident, at: writing.at)
                try writing.put(.sourceSignatures, signature.values, isNew: true)
            }
        }
    }
}
