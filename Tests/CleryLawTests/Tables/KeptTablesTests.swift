import CleryLaw
import Testing

/// Dates and tables as a lawyer would check them against the sources: one line each, written out.
@Suite("Since when each rule holds, and what stands behind each row")
struct KeptTablesTests {
    private static let since = """
        domesticViolence 2013-01-01
        datingViolence 2013-01-01
        stalking 2013-01-01
        hazing 2025-01-01
        vawaSince 2013-01-01
        unfoundedTotal 2014-01-01
        hazingSince 2025-01-01
        hazingElements 2025-01-01
        whoKeepsCrimeLog 1998-10-07
        whoKeepsFireLog 2008-08-14
        crimesInLog 1998-10-07
        firesInLog 2008-08-14
        emergencyNotification 2008-08-14
        confirmation 2008-08-14
        listedHazards 2008-08-14
        notificationDelay 2008-08-14
        followUp 2010-07-01
        emergencyTests 2008-08-14
        fireHousingDuty 2010-07-01
        hazingTransparencyEntry 2025-07-01
        transparencyReportFirst 2024-12-23
        transparencyReportUpdate 2025-07-01
        transparencyEntryContent 2025-07-01
        transparencyKeptPublic 2025-07-01
        transparencyPage 2025-07-01
        missingResidents 2010-07-01
        missingReferral 2010-07-01
        missingContact 2010-07-01
        missingParent 2010-07-01
        missingPolice 2010-07-01
        missingContactRegistration 2010-07-01
        missingStatement 2010-07-01
        preventionProgramsStatement 2015-07-01
        violenceResponseStatement 2015-07-01
        disciplinaryStatement 2015-07-01
        rightsAndOptions 2015-07-01
        emergencyStatement 2010-07-01
        missingStudentStatement 2010-07-01
        crimeOfViolenceStatement 2010-07-01
        hazingStatement 2025-06-23
        hazingPreventionStatement 2025-06-23
        fireSafetyStatements 2010-07-01
        drillsReported 2010-07-01
        twoReports 2010-07-01
        """

    @Test("Every rule that has a first day has this one, and no rule has a last day")
    func rules() {
        var dated: [String] = []
        for rule in Law.rules {
            #expect(rule.inForce.through == nil, "\(rule)")
            if let from = rule.inForce.from { dated.append("\(rule.name.word) \(from)") }
        }
        #expect(dated == Self.since.split(separator: "\n").map(String.init))
    }

    private static let statements = """
        reporting always
        facilities always
        law_enforcement always
        security_awareness always
        crime_prevention always
        noncampus_organizations always
        alcohol always
        drugs always
        drug_education always
        prevention_programs 2015-07-01
        violence_response 2015-07-01
        disciplinary_procedures 2015-07-01
        no_retaliation always
        sex_offenders always
        emergency_response 2010-07-01
        missing_students 2010-07-01
        crime_of_violence_results 2010-07-01
        hazing 2025-06-23
        hazing_prevention 2025-06-23
        fire_systems 2010-07-01
        fire_rules 2010-07-01
        fire_evacuation 2010-07-01
        fire_education 2010-07-01
        fire_reporting 2010-07-01
        fire_improvements 2010-07-01
        fire_drills 2010-07-01
        """

    @Test("Every policy statement is required since this day")
    func required() {
        let found = StatementsOwed.all.map { "\($0.id) \($0.since.map { "\($0)" } ?? "always")" }
        #expect(found == Self.statements.split(separator: "\n").map(String.init))
    }

    private static let rows = """
        T9 notBuildingOrProperty: notBuildingOrProperty
        A1 separateCampus: whatIsControl reasonablyContiguous separateCampus
        A2 campus: whatIsControl reasonablyContiguous educationalPurpose campusProperty
        A3 campusVendor: reasonablyContiguous campusVendor
        A4 organization: organizationProperty
        T7 hostFamilyControlled: whatIsControl hostFamilies
        A5 noncampus: whatIsControl reasonablyContiguous educationalPurpose noncampusProperty
        T3 repeatedTrip: whatIsControl noncampusProperty repeatedTrips
        T4 shortStay: whatIsControl noncampusProperty shortStays
        A6 publicProperty: borderingCampus accessibleFromCampus publicProperty
        C5 farSidewalk: publicProperty accessibleFromCampus farSidewalk
        C6 parkOrStation: publicProperty accessibleFromCampus parksAndStations
        C2 besideNoncampus: publicProperty besideNoncampus
        C3 notBordering: publicProperty borderingCampus
        C4 notAccessible: publicProperty accessibleFromCampus
        C5 beyondFarSidewalk: publicProperty farSidewalk
        C6 deepInPark: publicProperty parksAndStations
        C7 publicBuilding: publicProperty publicBuildings
        A0 outsideTime: whatIsControl timeOfControl
        T5 spaceNotGiven: whatIsControl rentedSpace
        T6 programOnly: whatIsControl programIsNotSpace
        T7 hostFamily: whatIsControl hostFamilies
        T2 oneNightTrip: whatIsControl noncampusProperty oneNightTrip
        T1 visited: whatIsControl visitedPlaces
        A7 nothing: outsideEveryRow
        """

    @Test("Behind each row of the geography tables stand these rules")
    func geography() {
        let found = GeographyRow.allCases.map { row in
            "\(row.mark) \(row): \(row.rules.map(\.word).joined(separator: " "))"
        }
        #expect(found == Self.rows.split(separator: "\n").map(String.init))
    }

    @Test("Ranges of damage begin and end as on the Department's form")
    func damage() {
        let bounds = [
            (0, 99, "$0-99"), (100, 999, "$100-999"), (1_000, 9_999, "$1,000-9,999"),
            (10_000, 24_999, "$10,000-24,999"), (25_000, 49_999, "$25,000-49,999"),
            (50_000, 99_999, "$50,000-99,999"), (100_000, 249_999, "$100,000-249,999"),
            (250_000, 499_999, "$250,000-499,999"), (500_000, 999_999, "$500,000-999,999"),
            (1_000_000, 90_000_000, "$1,000,000 or more"),
        ]
        for (least, most, words) in bounds {
            #expect(FireDamage.range(of: least) == words)
            #expect(FireDamage.range(of: most) == words)
        }
    }

    @Test("Miles and minutes are said in the singular only for one")
    func numbers() {
        var reading = Interpretations.standard
        for (name, unit) in [("contiguityMiles", "mile"), ("parkDepthMiles", "mile")] {
            let one = Interpretations.interpretation(named: name)
            #expect(one?.sentence(in: .standard).contains("1 \(unit) ") == true)
            #expect(one?.choose("2", in: &reading) == true)
            #expect(one?.sentence(in: reading).contains("2 \(unit)s ") == true)
        }
    }
}
