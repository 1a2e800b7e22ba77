import Testing

@testable import CleryOffice

/// Places told as the published cases tell them, with the answer that the law gives.
@Suite("Cases of geography")
struct GeographyCasesTests {
    /// A private place apart from the campus; what is told beside stands instead.
    private static let ordinary =
        #"{"owner":"private","controlled_by_institution":false,"agreement":"none","within_campus":false,"reasonably_contiguous":false,"educational_use":false,"frequently_used_by_students":false,"student_housing":false}"#
    private static let inside = #""within_campus":true,"reasonably_contiguous":true"#
    private static let owned =
        #""owner":"institution","controlled_by_institution":true,"educational_use":true,"frequently_used_by_students":true"#
    private static let rented =
        #""controlled_by_institution":true,"agreement":"written_space","educational_use":true"#
    private static let bordering =
        #""owner":"public","reference":"campus","adjacency":"immediately_adjacent","barrier":"none""#
    private static let evenings =
        #""control_hours":{"days":["Tue","Thu"],"from":"18:00","to":"21:00"}"#

    private func answer(
        _ told: String, at: String? = nil, without: String? = nil, asked: [String]
    ) throws -> [JSONValue] {
        let told = try members(told)
        let base = try members(String(Self.ordinary.dropFirst().dropLast()))
        let kept = base.filter { member in member.key != without && !told.contains { $0.key == member.key } }
        var facts: [(key: String, value: JSONValue)] = [("place", .object(kept + told))]
        if let at { facts.append(("incident_at", .string(at))) }
        let line = JSONValue.object([
            ("topic", .string("geography")), ("facts", .object(facts)),
            ("expected", .object(asked.map { ($0, .null) })),
        ]).written
        let answer = CaseRun.run(line: line)
        #expect(answer?.because.first?.sentence.isEmpty == false)
        return asked.map { key in answer?.got.first { $0.key == key }?.value ?? .string("no answer") }
    }

    private func members(_ text: String) throws -> [(key: String, value: JSONValue)] {
        let value = try JSONValue(parsing: "{\(text)}")
        guard case .object(let members) = value else { throw CaseProblem("\(text) is no object.") }
        return members
    }

    private func geography(_ told: String, at: String? = nil, without: String? = nil) throws -> String? {
        try answer(told, at: at, without: without, asked: ["geography"]).first?.text
    }

    @Test("Agreements: an e-mail is one for space, one for a program gives none")
    func agreements() throws {
        let used = #""educational_use":true,"frequently_used_by_students":true,"#
        #expect(
            try geography(used + #""agreement":"email_no_fee","controlled_by_institution":true"#)
                == "noncampus")
        #expect(
            try geography(used + #""agreement":"email_no_fee","controlled_by_institution":false"#)
                == "noncampus")
        #expect(
            try geography(used + #""agreement":"written_program_only","controlled_by_institution":true"#)
                == "none")
        #expect(try geography(used + #""agreement":"none""#) == "none")
        #expect(try geography(used + #""agreement":null,"controlled_by_institution":null"#) == "undetermined")
        let vendor =
            #""owner":"institution","agreement":"leased_to_food_vendor","frequently_used_by_students":true,"#
        #expect(
            try geography(vendor + Self.inside + #","supports_institutional_purposes":true"#) == "on_campus")
        #expect(try geography(vendor + Self.inside) == "on_campus")
        #expect(try geography(vendor + Self.inside + #","supports_institutional_purposes":false"#) == "none")
    }

    @Test("Hours and dates of control")
    func times() throws {
        let room = Self.rented + "," + Self.inside + #","owner":"public","# + Self.evenings
        #expect(try geography(room, at: "2024-03-07T18:00") == "on_campus")
        #expect(try geography(room, at: "2024-03-07T17:59:59") == "none")
        #expect(try geography(room, at: "2024-03-07T21:00") == "none")
        #expect(try geography(room, at: "2024-03-06") == "none")
        #expect(try geography(room, at: "2024-03-05") == "undetermined")
        #expect(try geography(room) == "undetermined")
        let bought = Self.owned + "," + Self.inside + #","control_from":"2024-07-01""#
        #expect(try geography(bought, at: "2024-06-30T23:00") == "none")
        #expect(try geography(bought, at: "2024-07-01") == "on_campus")
        let house = #""owner":"recognized_student_organization","control_from":"2024-07-01""#
        #expect(try geography(house, at: "2024-06-30") == "none")
        #expect(try geography(house, at: "2024-07-01") == "noncampus")
    }

    @Test("Housing on campus, elsewhere, and on another's land")
    func housing() throws {
        let cases: [(told: String, geography: String, housing: Bool)] = [
            (Self.owned + "," + Self.inside, "on_campus", false),
            (Self.owned + "," + Self.inside + #","student_housing":true"#, "on_campus", true),
            (Self.owned + #","student_housing":true,"distance_miles":5"#, "noncampus", false),
            (Self.inside + #","student_housing":true,"land_owner":"institution""#, "on_campus", true),
            (
                Self.inside
                    + #","student_housing":true,"owner":"recognized_student_organization","organization_recognized":true"#,
                "noncampus", false
            ),
            (
                Self.owned + "," + Self.inside + #","student_housing":true,"organization_recognized":true"#,
                "on_campus", true
            ),
            (Self.rented + #","student_housing_use":true,"nights":14"#, "noncampus", false),
            (#""student_housing":true,"frequently_used_by_students":true"#, "none", false),
        ]
        for (told, place, housing) in cases {
            #expect(
                try answer(told, asked: ["geography", "student_housing"]) == [.string(place), .bool(housing)])
        }
    }

    @Test("Public property: what, where, seen from what")
    func publicProperty() throws {
        let cases: [(told: String, geography: String)] = [
            (#""public_kind":"sidewalk""#, "public_property"),
            (#""public_kind":"far_sidewalk","adjacency":"across_public_street""#, "public_property"),
            (#""public_kind":"sidewalk","adjacency":"across_public_street""#, "public_property"),
            (#""public_kind":"parking","adjacency":"across_public_street""#, "none"),
            (#""public_kind":"waterway","adjacency":"not_adjacent","distance_miles":0.2"#, "none"),
            (#""public_kind":"transit_station""#, "public_property"),
            (#""public_kind":"library_building""#, "none"),
            (#""public_kind":"street","reference":"noncampus_building""#, "none"),
            (#""public_kind":"street","reference":"separate_campus""#, "public_property"),
            (#""public_kind":"park","distance_into_park_miles":1"#, "public_property"),
            (#""public_kind":"park","distance_into_park_miles":1.2"#, "none"),
            (#""public_kind":"street","barrier":"wall","barrier_routinely_crossed":false"#, "none"),
            (
                #""public_kind":"street","barrier":"fence","barrier_routinely_crossed":true"#,
                "public_property"
            ),
            (#""public_kind":"street","barrier":"fence""#, "undetermined"),
            (#""public_kind":"street","barrier":null"#, "undetermined"),
            (#""public_kind":"street","owner":"private""#, "none"),
            (#""public_kind":"parking","within_campus":true,"adjacency":null"#, "public_property"),
        ]
        for (told, expected) in cases {
            let facts = try members(told)
            let base = try members(Self.bordering).filter { member in !facts.contains { $0.key == member.key }
            }
            let merged = JSONValue.object(base + facts).written
            #expect(try geography(String(merged.dropFirst().dropLast())) == expected, "\(told)")
        }
    }

    @Test("Trips, spots, host families, separate campuses, what moves")
    func trips() throws {
        #expect(try geography(Self.rented + #","nights":1,"repeated_use":false"#) == "none")
        #expect(try geography(Self.rented + #","nights":2,"repeated_use":false"#) == "noncampus")
        #expect(try geography(Self.rented + #","nights":1,"repeated_use":true"#) == "noncampus")
        #expect(try geography(Self.rented + #","nights":9,"incident_spot":"other_floor""#) == "none")
        #expect(
            try geography(Self.rented + #","nights":9,"incident_spot":"stairs_to_rented_floor""#)
                == "noncampus")
        #expect(try geography(#""agreement":"written_space","significant_control":true"#) == "noncampus")
        let center = Self.rented + #","frequently_used_by_students":true,"organized_program_of_study":true"#
        #expect(try geography(center + #","administrative_personnel_on_site":true"#) == "separate_campus")
        #expect(try geography(center + #","administrative_personnel_on_site":false"#) == "noncampus")
        #expect(try geography(center) == "undetermined")
        #expect(try geography(Self.rented + #","nights":2,"kind":"chartered coach""#) == "none")
    }

    @Test("Unknown contiguity is named where it decides, and only there")
    func contiguity() throws {
        let unsure = #","reasonably_contiguous":null,"distance_miles":0.8"#
        #expect(
            try answer(Self.owned + unsure, asked: ["geography", "undetermined"])
                == [.string("undetermined"), .string("reasonably_contiguous")])
        #expect(try geography(Self.owned, without: "reasonably_contiguous") == "undetermined")
        #expect(try geography(#""reasonably_contiguous":null"#) == "none")
        #expect(
            try geography(#""owner":"recognized_student_organization","reasonably_contiguous":null"#)
                == "noncampus")
        #expect(
            try answer(#""owner":"private""#, asked: ["undetermined", "clery_geography"]) == [
                .null, .bool(false),
            ])
    }
}
