import CleryLaw
import TypedHTML

/// A decision as a page shows it, opened.
struct DecisionShown: Sendable {
    let decision: ThreatDecision
    let name: String
    let reason: String?
    let consulted: [ThreatConsulted]
    let names: ThreatNames?
    let alert: Alert?
    let counsel: [(name: String, at: Instant)]
    /// This person reads nothing of it that is sealed.
    let isSealed: Bool

    /// In place of what cannot be read: it is sealed for this person, or its years are over.
    var closed: String { isSealed ? "Sealed" : "Destroyed when its years were over" }
    func named(_ name: (ThreatNames) -> String) -> HTML { HTML(text: names.map(name) ?? closed) }
}

/// The decisions of a record, the newest first; none is ever changed.
struct DecisionsPart: Sendable {
    let history: [DecisionShown]
    let threat: Threat
    let received: Instant
    let isCounsel: Bool
    let words: TimeWords
    let form: String

    @HTMLBuilder var html: HTML {
        if !history.isEmpty {
            h2(history.count == 1 ? "The decision" : "The decisions")
            for (index, one) in history.enumerated() { shown(one, isLast: index == 0) }
        }
    }

    private func shown(_ one: DecisionShown, isLast: Bool) -> HTML {
        let decision = one.decision
        return div(.class("inside")) {
            h3("\(decision.decision.title), \(words.short(decision.at))")
            record(pairs(one))
            if isLast { missing(one) }
            details {
                summary("The facts as they were")
                record(decision.facts.lines.map { ($0.title, HTML(text: $0.words)) })
            }
            if decision.isOverride { counsel(one) }
        }
    }

    private func pairs(_ one: DecisionShown) -> [(String, HTML)] {
        let decision = one.decision
        var pairs: [(String, HTML)] = [
            ("Decided by", HTML(text: one.name)),
            ("After", HTML(text: ThreatCase.age(received, at: decision.at))),
            ("Timely warning, by the law", HTML(text: decision.warning?.title ?? "A fact was missing")),
            (
                "Emergency notification, by the law",
                HTML(text: decision.notification?.title ?? "A fact was missing")
            ),
            ("Why", HTML(text: one.reason ?? "Not written down")),
        ]
        if !one.consulted.isEmpty {
            pairs.append(
                (
                    "Consulted",
                    HTML(
                        text: one.consulted.map { "\($0.who), \(words.short($0.at))" }
                            .joined(separator: "; "))
                ))
        }
        if one.consulted.isEmpty, decision.consulted != nil {
            pairs.append(("Consulted", HTML(text: one.closed)))
        }
        if decision.decision == .sent, decision.names != nil {
            pairs.append(
                ("Sent by another system", one.named { $0.sentAt.map(words.short) ?? "Time not known" }))
        }
        if let ground = decision.ground {
            pairs.append(("It would compromise", HTML(text: ground.title)))
            pairs.append(("In the judgment of", one.named(\.judge)))
        }
        if let again = decision.again { pairs.append(("Look again", HTML(text: words.short(again)))) }
        if decision.isOverride {
            pairs.append(("Against a requirement, by", one.named(\.orderedBy)))
            pairs.append(("Because", one.named(\.orderedWhy)))
        }
        if let alert = one.alert { pairs.append(("Message", message(alert))) }
        return pairs
    }

    private func message(_ alert: Alert) -> HTML {
        HTML([
            a("Message \(alert.thread)", .href("/office/alerts/\(alert.thread)")),
            HTML(text: alert.sent.map { ", sent \(words.short($0))" } ?? ""),
            HTML(text: ", " + alert.channels.map(\.title).joined(separator: ", ")),
        ])
    }

    @HTMLBuilder private func missing(_ one: DecisionShown) -> HTML {
        let missing = one.decision.missing(one.alert)
        if !missing.isEmpty {
            notice("care") {
                p {
                    b("The record lacks: ")
                    missing.map(\.title).joined(separator: ", ")
                    ". Decide again with it; what was written before stays."
                }
                p { span(WarningRecord.citation.text, .class("cite")) }
            }
        }
    }

    @HTMLBuilder private func counsel(_ one: DecisionShown) -> HTML {
        if one.counsel.isEmpty {
            p { tag("counsel has not seen it", .care) }
        } else {
            for mark in one.counsel {
                p {
                    tag("seen by counsel", .ok)
                    " \(mark.name), \(words.short(mark.at))"
                }
            }
        }
        if isCounsel {
            TypedHTML.form(.method(.post), .action("/office/threats/\(threat.id)/seen")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("decision"), .value("\(one.decision.id)"))
                button("I have seen it", .type("submit"), .class("button quiet"))
            }
        }
    }
}
