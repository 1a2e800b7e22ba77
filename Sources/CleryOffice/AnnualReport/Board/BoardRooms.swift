/// The rooms that give to the report.
enum BoardRooms {
    struct Room: Sendable {
        let title: String
        let href: String
        let sentence: String
        let power: Power
        /// How the keys of its points begin.
        var keys: [String] = []
    }

    /// The room to which a point belongs.
    static func room(of point: OpenPoint) -> Room? {
        let kind = point.key.prefix { $0 != ":" }
        return all.first { $0.keys.contains(String(kind)) }
    }

    static let all: [Room] = [
        Room(
            title: "Policies", href: "/office/policies",
            sentence: "Every statement the law asks for: text, owner, approval, review.", power: .writeReport,
            keys: ["policy"]),
        Room(
            title: "Fires", href: "/office/fires",
            sentence: "Fires, systems and drills of student housing.", power: .keepFires,
            keys: ["fire", "fire-log", "facility"]),
        Room(
            title: "Hazing", href: "/office/hazing",
            sentence: "Findings, and the transparency report that stands at /hazing.", power: .keepHazing,
            keys: ["hazing"]),
        Room(
            title: "Programs", href: "/office/programs", sentence: "What was offered to whom, and when.",
            power: .writeReport, keys: ["programs"]),
        Room(
            title: "Notices", href: "/office/delivery",
            sentence: "To every student and employee, with proof; paper copies; prospective people.",
            power: .deliverReport, keys: ["delivery"]),
        Room(
            title: "The Department’s survey", href: "/office/survey",
            sentence: "Its sheet screen by screen, the years before, caveats, the confirmation.",
            power: .seeSources),
        Room(
            title: "Reconciliation", href: "/office/reconciliation",
            sentence: "Where log, incidents, report and survey differ, and why.", power: .seeSources,
            keys: ["difference"]),
        Room(
            title: "Own chapters", href: "/office/annual/chapters",
            sentence: "A message of the chief, a map of phones: what the law does not ask for.",
            power: .writeReport, keys: ["chapter"]),
        Room(
            title: "Footnotes", href: "/office/annual/notes",
            sentence: "Agencies that did not answer, definitions that changed.", power: .writeReport,
            keys: ["note"]),
        Room(
            title: "Police agencies", href: "/office/agencies/requests",
            sentence: "Who was asked for statistics, and what came back.", power: .seeSources,
            keys: ["agency"]),
        Room(
            title: "Referrals and arrests", href: "/office/referrals",
            sentence: "Who was arrested as well, and whether a law was broken or a policy.",
            power: .seeIncidents, keys: ["referral"]),
        Room(
            title: "Corrections of published numbers", href: "/office/annual/errata",
            sentence: "What has changed since publication, with old and new value and reason.",
            power: .writeReport, keys: ["footnote"]),
        Room(
            title: "Letterhead and volumes", href: "/office/annual/head",
            sentence: "What stands under the title; one document or two, one volume or one for each campus.",
            power: .writeReport),
    ]
}
