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
    }
}
