import CleryLaw
import Testing

@testable import CleryOffice

@Suite("From words to facts")
struct MeaningTests {
    private static let profile = """
        name: t
        columns: {number: No, nature: What, reported: When, disposition: End, location: Where, comment: Say, bias: Bias, victims: Hurt, arrested: Held}
        dates: [M/d/yyyy]
        split: [" // ", "\\n"]
        counts: ["x#", "(# counts)", {words: "x#", column: comment}]
        natures:
          - {words: "Burglary*", is: burglary, unless: ["*vehicle"]}
          - {words: "Burglary - Vehicle", is: theft_from_motor_vehicle}
          - {words: [Theft, "Theft // Other"], is: larceny}
          - {words: Assault, is: simple_assault}
          - {words: "Liquor*", violation: liquor}
          - {words: Liquor Referral, violation: liquor, action: referred}
          - {words: Drugs, violation: drug, is: not_clery, law_violation: no}
          - {words: "*Stalking*", is: stalking}
          - {words: Hazing, is: hazing}
          - {words: "Found*", is: not_a_crime}
          - {words: Void, is: void}
          - {words: Battery / Domestic, is: domestic_violence, also: [{is: simple_assault}]}
          - {words: "*bicycle*", column: comment, is: larceny}
        biases:
          - {words: Anti-Jewish, category: religion, evidence: sufficient}
          - {words: None, evidence: none}
        dispositions:
          - {words: "Arrest*", core: cleared_by_arrest}
          - {words: Cited, core: closed, action: citation}
          - {words: Conduct, core: referred_to_conduct, record: yes, sanction_possible: yes}
          - {words: Closed, core: closed}
          - {words: Unfounded, core: unfounded, determination: {by: sworn_law_enforcement, finding: false_or_baseless}}
        places:
          - {words: "* - Residential Facility", geography: on_campus, student_housing: yes, strip: " - Residential Facility"}
          - {words: "* - Public property", geography: public_property, strip: "- Public Property"}
        """

    private func record(
        _ nature: String, _ end: String = "Closed", place: String = "Quad", say: String = "",
        bias: String = "",
        hurt: String = "", held: String = ""
    ) throws -> LogRecord {
        let row = ["7", nature, "1/2/2025", end, place, say, bias, hurt, held].map { "\"\($0)\"" }.joined(
            separator: ",")
        let trial = try LogTrial(
            "No,What,When,End,Where,Say,Bias,Hurt,Held\n" + row, profile: MeaningTests.profile)
        return try #require(trial.records.first)
    }

    @Test("Words without a star go first, then the entries as written, and `unless` steps aside")
    func order() throws {
        #expect(try record("BURGLARY - vehicle").facts.offenses.map(\.act) == [.theftFromMotorVehicle])
        #expect(try record("Burglary  -\nResidence").facts.offenses.map(\.act) == [.burglary])
        #expect(
            try record("Burglary from vehicle").unknown == [UnknownWording(.nature, "Burglary from vehicle")])
    }

    @Test("A cell with several offenses is split, unless its words are known as a whole")
    func splitting() throws {
        #expect(try record("Theft // Assault").facts.offenses.map(\.act) == [.larceny, .simpleAssault])
        #expect(try record("Theft // Assault").nature == "Theft; Assault")
        #expect(try record("Theft // Other").facts.offenses.map(\.act) == [.larceny])
        #expect(
            try record("Battery / Domestic").facts.offenses.map(\.act) == [.domesticViolence, .simpleAssault])
    }

    @Test("“x2” counts in the unit of the act, also when it stands in another column")
    func counts() throws {
        #expect(try record("Assault x2").facts.offenses.first?.victims == 2)
        #expect(try record("Burglary (3 counts)").facts.offenses.first?.premises == 3)
        #expect(try record("Liquor Law x4", "Arrest 1").facts.lawActions.first?.persons == 4)
        #expect(
            try record("Liquor Law", "Conduct", say: "A student reported it. x3").facts.lawActions.first?
                .persons == 3)
        #expect(try record("Assault", hurt: "2").facts.offenses.first?.victims == 2)
        #expect(try record("Liquor Law", "Arrest", held: "5").facts.lawActions.first?.persons == 5)
    }

    @Test("The disposition says whether there was an arrest; known words that say nothing of it mean none")
    func actions() throws {
        let action = { (nature: String, end: String) in try record(nature, end).facts.lawActions.first?.action
        }
        #expect(try action("Liquor Law", "Arrest 3") == .arrest)
        #expect(try action("Liquor Law", "Cited") == .citation)
        #expect(try action("Liquor Law", "Closed") == .noAction)
        #expect(try action("Liquor Law", "Pending 7") == .unknown)
        #expect(try action("Liquor Law", "") == .unknown)
        #expect(try action("Liquor Referral", "Closed") == .referred)
        let referral = try #require(try record("Drugs", "Conduct").facts.lawActions.first)
        #expect(referral.action == .referred && referral.record.isYes && referral.sanctionPossible.isYes)
        #expect(referral.lawViolation.isNo)
        #expect(try record("Liquor Law", "Pending 7").unknown == [UnknownWording(.disposition, "Pending 7")])
    }

    @Test("Several charges of one violation are one person; the same charge twice is two")
    func persons() throws {
        #expect(
            try record("Liquor Law // Liquor Possession", "Arrest").facts.lawActions.map(\.persons) == [1])
        #expect(try record("Liquor Law // Liquor Law", "Arrest").facts.lawActions.map(\.persons) == [2])
    }

    @Test("Stalking is one course of conduct reported that day; hazing is left to be asked")
    func courses() throws {
        let stalking = try record("Mandatory Report- Stalking").facts
        #expect(stalking.offenses.isEmpty)
        #expect(stalking.coursesOfConduct.first?.victims == [.init(acts: 2)])
        #expect(stalking.coursesOfConduct.first?.reports == ["2025-01-02"])
        #expect(try record("Hazing").facts.hazing.first?.connectedToMembership.isUnknown == true)
    }

    @Test("Events are no crimes, void entries are void, and the unknown is neither")
    func events() throws {
        #expect(try record("Found Wallet").isCrime == false)
        #expect(try record("Found Wallet").needsReview == false)
        #expect(try record("Found Wallet // Theft").isCrime)
        #expect(try record("Void").isVoid)
        #expect(try record("Mystery").isCrime && record("Mystery").needsReview)
        #expect(try record("").needsReview)
    }

    @Test("Places state geography; the words that only state it are taken off the name")
    func places() throws {
        let hall = try record("Theft", place: "Alder Hall - Residential Facility")
        #expect(hall.place == PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true)))
        #expect(hall.placeName == "Alder Hall")
        #expect(hall.location == "Alder Hall - Residential Facility")
        let street = try record("Theft", place: "Main St  – PUBLIC Property")
        #expect(street.place.studentHousing.isNo && street.placeName == "Main St")
        #expect(try record("Theft").place.geography.isUnknown)
    }

    @Test("Bias, determination and report day become facts")
    func others() throws {
        #expect(try record("Assault", bias: "anti-jewish").facts.bias?.category.value == .religion)
        #expect(try record("Assault", bias: "None").facts.bias?.evidence == BiasEvidence.none)
        #expect(try record("Assault", bias: "Anti-?").unknown == [UnknownWording(.bias, "Anti-?")])
        #expect(try record("Assault").facts.bias == nil)
        let unfounded = try record("Assault", "Unfounded")
        #expect(
            unfounded.disposition == .unfounded
                && unfounded.facts.determination?.finding.value == .falseOrBaseless)
        #expect(unfounded.facts.reports == [Report("2025-01-02", to: .campusPolice)])
    }

    @Test("Another column may say what the nature does not")
    func otherColumn() throws {
        #expect(try record("Information", say: "Took a bicycle.").facts.offenses.map(\.act) == [.larceny])
        #expect(try record("Information", say: "Nothing.").unknown.count == 1)
    }

    @Test("After a wording was named, the facts are told again from the words that were kept")
    func reinterpreting() throws {
        let kept = try record("Mystery // Liquor Law x2", "Arrest").words
        let profile = try Profile(yaml: MeaningTests.profile, file: "t.yaml")
        #expect(
            Interpreter(profile: profile).reinterpret(kept).unknown == [UnknownWording(.nature, "Mystery")])
        let named = try Profile(
            yaml: profile.adding(nature: "Mystery", meaning: NatureMeaning(.act(.arson))), file: "t.yaml")
        let reading = Interpreter(profile: named).reinterpret(kept)
        #expect(reading.unknown.isEmpty)
        #expect(reading.facts.offenses.map(\.act) == [.arson])
        #expect(reading.facts.lawActions.map(\.persons) == [2])
        #expect(reading.facts.reports == [Report("2025-01-02", to: .campusPolice)])
    }
}
