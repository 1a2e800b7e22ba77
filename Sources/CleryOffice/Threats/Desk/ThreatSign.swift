import CleryLaw
import GRDB
import TypedHTML

/// The line on an incident's page that says whether the campus was to be warned of it.
struct ThreatSign: Sendable {
    private let one: ThreatCase
    private let now: Instant
    private let words: TimeWords
    private let mayDecide: Bool
    private let form: String

    /// Nil where there is nothing to say: no record, and nothing that asks for one.
    init?(_ incident: Incident, _ visit: Visit, _ db: Database) throws {
        let sight = visit.sight(.seeAlerts)
        guard sight.sees(incident), let one = try ThreatCase.of(incident: incident.id, within: sight, db)
        else {
            return nil
        }
        now = visit.office.clock()
        let first = visit.office.today.adding(days: -ThreatBook.lookBack)
        let asks =
            (!one.categories.isEmpty || one.isDanger)
            && visit.office.zone.local(one.known).day >= first
        guard one.threat != nil || asks else { return nil }
        self.one = one
        words = TimeWords(zone: visit.office.zone)
        mayDecide = visit.sight(.decideThreats).sees(incident)
        form = visit.session?.form ?? ""
    }

    @HTMLBuilder var html: HTML {
        if let threat = one.threat {
            p {
                "Warning: "
                if let last = one.last {
                    a(
                        "\(last.decision.title), \(words.short(last.at))",
                        .href("/office/threats/\(threat.id)"))
                } else {
                    a("nobody has decided yet", .href("/office/threats/\(threat.id)"))
                }
                " "
                ThreatTags.standing(one)
            }
        } else {
            TypedHTML.form(.method(.post), .action("/office/threats"), .class("inside")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("incident"), .value("\(one.incident?.id ?? 0)"))
                p {
                    "Nobody has decided whether to warn, \(one.age(at: now)) after the first report. "
                    ThreatTags.warning(one.law)
                }
                if mayDecide {
                    button("Decide about a warning", .type("submit"), .class("button quiet"))
                }
            }
        }
    }
}

/// What the law says, as marks.
enum ThreatTags {
    static func warning(_ law: ThreatLaw) -> HTML {
        if let answer = law.warning.answer {
            return tag("warning \(answer.title.lowercasedFirst)", answer.tagKind)
        }
        return tag("warning: the law asks", .care)
    }

    /// Nil where nobody speaks of an emergency.
    static func notification(_ one: ThreatCase) -> HTML? {
        let facts = one.facts
        let isSpokenOf =
            one.isDanger || !facts[.hazard].isEmpty || !facts[.immediateThreat].isEmpty
            || !facts[.confirmed].isEmpty
        guard isSpokenOf else { return nil }
        if let answer = one.law.notification.answer {
            return tag("notification \(answer.title.lowercasedFirst)", answer.tagKind)
        }
        return tag("notification: the law asks", .care)
    }

    static func standing(_ one: ThreatCase) -> HTML {
        if one.isNewlyRequired { return tag("required by what is known now", .stop) }
        if one.owesNotification { return tag("sent, and a notification is required", .stop) }
        guard let last = one.last else { return tag("open", .care) }
        if last.isOverride { return tag("against a requirement", .stop) }
        switch last.decision {
        case .sent: return tag("sent", .ok)
        case .notSent: return tag("not sent", .plain)
        case .delayed: return tag("waits", .care)
        }
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
