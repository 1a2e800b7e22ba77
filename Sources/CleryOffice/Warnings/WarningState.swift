import CleryLaw

/// What is in force, as programs and signs read it: `/warnings.json`, and each event of `/warnings/stream`.
struct WarningState: Sendable {
    let institution: String
    let site: String
    let alerts: [Alert]
    let words: TimeWords

    init(_ office: Office, site: String?) throws {
        institution = office.name
        self.site = site ?? ""
        alerts = try office.warnings.current(office)
        words = TimeWords(zone: office.zone)
    }

    /// On one line.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("institution")
            json.value(institution)
            json.key("current")
            json.array { json in for alert in alerts { write(alert, &json) } }
            json.key("feeds")
            json.object { json in
                for (name, path) in Self.links {
                    json.key(named: name)
                    json.value(site + path)
                }
            }
        }
        return json.string
    }

    static let links = [
        ("page", "/warnings"), ("atom", "/warnings.atom"), ("json", "/warnings.json"),
        ("banner", "/warnings/banner"), ("stream", "/warnings/stream"),
    ]

    private func write(_ alert: Alert, _ json: inout JSONWriter) {
        let said = alert.words?.first ?? AlertWords()
        let choice = CAPChoice(alert)
        let pairs: [(String, String?)] = [
            ("kind", alert.kind.rawValue), ("step", alert.step.rawValue),
            ("event", AlertEvent.title(of: alert)), ("severity", choice.severity.rawValue),
            ("urgency", choice.urgency.rawValue), ("sent", alert.sent.map(words.iso)),
            ("expires", alert.expires.map(words.iso)),
            ("headline", WarningThread.headline(of: alert)), ("place", said[.place]),
            ("action", said[.action]), ("next", said[.next]), ("language", said.language),
            ("web", "\(site)/warnings/\(alert.thread)"), ("cap", "\(site)/warnings/\(alert.id).cap"),
        ]
        json.object { json in
            json.key("id")
            json.value(alert.id)
            json.key("thread")
            json.value(alert.thread)
            for (name, value) in pairs {
                json.key(named: name)
                json.value(value)
            }
        }
    }
}
