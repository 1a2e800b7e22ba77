import CleryLaw
import GRDB

/// The demo's keeping: its records are young, and one matter holds some of them.
enum DemoKeeping {
    static func tell(in office: Office) throws {
        let present = SourceYear.present(office.today)
        let first = try office.read { try Campus.all($0).first?.id }
        try office.actNow(by: .account(1), "placed a legal hold") { writing in
            var wish = LegalHold.Wish()
            (wish.kind, wish.campus, wish.from, wish.through) = (.crimeReport, first, present - 1, present)
            _ = try HoldActs.place(
                wish,
                HoldWords(
                    matter: "Ostrander v. Hartwell College",
                    why: "Letter of the plaintiff’s counsel to the general counsel: burglaries in the halls."),
                by: 1, writing)
        }
        try office.actNow(by: .account(1), "set how long records of the kind police_letter are kept") {
            try RetentionYears.set(10, of: .policeLetter, by: 1, $0)
        }
        let (year, looked) = (office.today.year, Day(year: office.today.year, month: 2, day: 12))
        guard let looked, looked <= office.today else { return }
        try office.actNow(by: .account(1), "marked a duty of \(year) as done") { writing in
            let mark = DutyMark(
                id: try writing.nextID(.dutyMarks), duty: "keeping:\(year)", day: looked,
                words: "The schedule was looked through: nothing was past its time.", account: 1,
                at: writing.at)
            try writing.put(.dutyMarks, mark.values, isNew: true)
        }
    }
}
