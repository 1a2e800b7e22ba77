import Testing

@testable import CleryOffice

@Suite("The leak check")
struct LeakCheckTests {
    /// What is found in a comment, as kind and text.
    static func found(
        _ text: String, _ people: RecordPeople = .none, field: String = "comment",
        places: KnownPlaces = .none,
        own: [String] = []
    ) -> [String] {
        let bytes = Array(text.utf8)
        return LeakCheck.findings(in: [(field, text)], of: people, places: places, own: own).map {
            "\($0.kind): \(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
    }

    /// Seeds 1 to 3 were looked at while the check was made, 20_261_122 only afterwards.
    @Test(
        "Of 10,000 synthetic entries it finds what leaks and leaves the others alone",
        arguments: [1, 20_261_122] as [UInt64])
    func synthetic(seed: UInt64) {
        let score = LeakScore(seed: seed, entries: 10_000)
        print("Leak check, seed \(seed): \(score)")
        #expect(score.names > 2500 && score.others > 1500 && score.clean > 4500)
        #expect(score.nameRecall >= 0.995, "\(score.missed.prefix(3))")
        #expect(score.otherRecall >= 0.99, "\(score.missed.prefix(3))")
        #expect(score.falseAlarms <= 0.02, "\(score.alarmed.prefix(3))")
    }

    @Test(
        "Numbers of persons, addresses, plates and rooms",
        arguments: [
            ("Call 650-555-1234 now", "phone: 650-555-1234"),
            ("at (650) 555-1234 x12", "phone: (650) 555-1234 x12"),
            ("+44 20 7946 0958", "phone: +44 20 7946 0958"), ("reach 555-0199", "phone: 555-0199"),
            ("ext. 5512", "phone: ext. 5512"), ("mail js@school.edu.", "email: js@school.edu"),
            ("js at school dot edu", "email: js at school dot edu"),
            ("SSN 900-12-3456", "identification: 900-12-3456"),
            ("student U12345678", "identification: U12345678"), ("ID 5123456", "identification: 5123456"),
            ("driver's license D1234567", "identification: D1234567"),
            ("DOB 4/17/2004", "birthDate: 4/17/2004"),
            ("born April 17, 2004", "birthDate: April 17, 2004"), ("plate 7ABC123", "plate: 7ABC123"),
            ("tag ABC 1234", "plate: ABC 1234"), ("in Room 214B", "room: Room 214B"),
            ("Apt. #3C", "room: Apt. #3C"),
            ("in #214", "room: #214"), ("from Unit B", "room: Unit B"), ("Suite 200", "room: Suite 200"),
            ("in 214 Stern Hall", "room: 214"), ("Stern Hall 214", "room: 214"),
        ])
    func kinds(text: String, expected: String) {
        #expect(Self.found(text) == [expected])
    }

    @Test(
        "Cases, dates, statutes, money and addresses are none of these",
        arguments: [
            "Case 2025-01482", "See report 25013924.", "13A-6-20 Assault", "PC 459 BURGLARY", "HS 11377(A)",
            "484/488 PC",
            "on 3/14/2025 at 11:45 PM", "2025-03-14", "Loss $1250000", "214 Main St",
            "1200 block of Park Ave", "Lot 29",
            "Sheetz #556", "case #214", "the #6 bus", "Stern Hall, 618 Escondido Rd", "39.637487, -79.953285",
            "x3",
            "license plate stolen 2/3/2025", "HRS 711-1106", "2014 Ford", "8 @ WALNUT", "the room was locked",
        ])
    func noAlarm(text: String) {
        #expect(Self.found(text).isEmpty)
    }

    @Test("The entry's own number may stand in it, in whole and in part")
    func own() {
        #expect(Self.found("ID 902510935") == ["identification: 902510935"])
        #expect(Self.found("ID 902510935", own: ["902510935"]).isEmpty)
        #expect(Self.found("student 05123456", own: ["U-05123456"]).isEmpty)
    }

    @Test(
        "A name in other clothes",
        arguments: [
            ("Jordan Smith, my roommate", "SMITH, JORDAN was cited"), ("suspect: Li Wei", "Cited: Wei Li"),
            ("Name: Björn O'Brien-Núñez", "Nunez was cited"),
            ("Name: Björn O'Brien-Núñez", "OBRIEN NUNEZ called"),
            ("victim María de la Cruz (DOB 1/2/2003)", "delacruz posted it"),
            ("jordan smythe, my roommate", "Bike of J. Smythe"),
            ("Robert Keller", "Bob left"), ("Jürgen Müller", "Mueller left"),
            ("Anna Mueller", "A student, Müller, left"),
            ("Jordan Smythe", "Smythe's bag was taken"), ("Jordan Smythe", "user jsmythe42"),
            ("Jordan Smythe", "5mythe"),
            ("Alex Brown", "Bag taken from Brown."), ("Alex Brown", "THEFT REPORTED BY BROWN"),
            ("Pat McDonald", "MC DONALD left"),
            ("I saw Rose Hall hit him", "Rose Hall was cited"),
            ("he is called grant young", "Grant Young was cited"),
        ])
    func names(told: String, published: String) {
        let kinds = LeakCheck.findings(in: [("comment", published)], of: RecordPeople(texts: [told])).map(
            \.kind)
        #expect(kinds == [.name])
    }

    @Test(
        "A building, an officer and an everyday word are nobody",
        arguments: [
            ("Jordan Smythe", "Theft at Smythe Hall"), ("Jordan Smythe", "Crash at 1200 Smythe St"),
            ("Jordan Smythe", "Officer Smythe responded"), ("Alex Brown", "A brown bag was taken"),
            ("Alex Brown", "Brown bag taken"), ("Alex Brown", "THEFT OF BROWN BACKPACK"),
            ("Chris Young", "Young man seen in the area"),
            ("I told Officer Pym at Stern Hall", "Pym was there near Stern"),
        ])
    func nobody(told: String, published: String) {
        #expect(Self.found(published, RecordPeople(texts: [told])).isEmpty)
    }

    @Test("A known place is nobody in a location, whoever bears its name")
    func places() {
        let people = RecordPeople(texts: [], names: ["Bryan, William"])
        #expect(Self.found("BRYAN", people, field: "location") == ["name: BRYAN"])
        #expect(Self.found("BRYAN", people, field: "location", places: KnownPlaces(["Bryan"])).isEmpty)
        #expect(Self.found("Bryan called", people, places: KnownPlaces(["Bryan"])) == ["name: Bryan"])
        #expect(
            Self.found("William Bryan's room", people, field: "location", places: KnownPlaces(["Bryan"]))
                .count == 1)
    }

    @Test("Numbers that the record tells are found in any form")
    func told() {
        let people = RecordPeople(texts: [
            "Jo lives in Stern Hall Room 217, call 650-555-1234, student 7654321"
        ])
        #expect(
            Self.found("number 6505551234 and 7654321 in 217", people) == [
                "phone: 6505551234", "identification: 7654321", "room: 217",
            ])
        #expect(Self.found("217 Main St at 2:17, loss $217", people).isEmpty)
    }

    @Test("Ranges never overlap, cover whole letters and split the text for a page")
    func pieces() {
        let people = RecordPeople(texts: ["Zoë Núñez"])
        let text = "Zoë Núñez wrote to zoë.nunez@school.edu from Room 5 – “ok”"
        let findings = LeakCheck.findings(in: [("comment", text)], of: people)
        let pieces = LeakFinding.pieces(of: text, field: "comment", findings)
        #expect(pieces.map(\.text).joined() == text)
        #expect(pieces.compactMap(\.kind) == [.name, .email, .room])
        #expect(LeakFinding.pieces(of: text, field: "nature", findings) == [.init(text: text, kind: nil)])
        #expect(LeakFinding.sentences(findings).count == 3)
        #expect(!LeakFinding.sentences(findings).joined().contains("Zo"))
    }

    @Test("Any bytes are read without harm", arguments: 0..<300 as Range<UInt64>)
    func anything(seed: UInt64) {
        var dice = LeakDice(state: seed)
        let alphabet = [
            "a", "Z", "9", "'", "’", "ʼ", "ö", "李", "🙂", " ", "-", "–", "@", ".", "#", "(", "\n", "room ",
            "plate ", "dob ", "s", "\u{301}",
        ]
        let text = (0..<60).map { _ in dice.one(alphabet) }.joined()
        let findings = LeakCheck.findings(
            in: [("comment", text)], of: RecordPeople(texts: [text], names: [text]))
        #expect(LeakFinding.pieces(of: text, field: "comment", findings).map(\.text).joined() == text)
    }
}
