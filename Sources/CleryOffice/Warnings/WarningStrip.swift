import CleryLaw
import TypedHTML

/// The warnings in force as a strip on every page, under the institution's bar: the kind, what it is, what to do, and
/// the way to all of it. On the office's pages it is one line each.
struct WarningStrip: Sendable {
    struct Line: Sendable {
        let isEmergency: Bool
        let kind: String
        let headline: String
        /// What to do; empty where nothing is said.
        let action: String
        let address: String
        let sent: Instant
        var language = "en"
    }

    let lines: [Line]
    let words: TimeWords
    var forOffice = false

    static let nothing = WarningStrip(lines: [], words: TimeWords(zone: .utc))

    private init(lines: [Line], words: TimeWords) { (self.lines, self.words) = (lines, words) }

    init(_ office: Office, forOffice: Bool = false) throws {
        words = TimeWords(zone: office.zone)
        self.forOffice = forOffice
        lines = try office.warnings.current(office).compactMap { Line($0, office) }
    }

    var html: HTML {
        guard !lines.isEmpty else { return .nothing }
        let look = forOffice ? "alarm small" : "alarm"
        return section(
            .class(look), .role("region"),
            .label(lines.count == 1 ? "Warning in force" : "Warnings in force")
        ) {
            for line in lines {
                div(.class(line.isEmergency ? "emergency" : "warning")) {
                    div(.class("wrap")) { text(line) }
                }
            }
        }
    }

    @HTMLBuilder private func text(_ line: Line) -> HTML {
        p {
            b(line.kind)
            " "
            a(line.headline, .href(line.address))
            " "
            time(words.short(line.sent), .datetime(words.iso(line.sent)))
        }
        if !forOffice, !line.action.isEmpty { p(line.action) }
    }
}

extension WarningStrip.Line {
    init?(_ alert: Alert, _ office: Office) {
        guard let sent = alert.sent, let words = alert.words?.first else { return nil }
        let forms = AlertForms(
            alert: alert, words: words, institution: office.name, site: nil, zone: office.zone)
        self.init(
            isEmergency: alert.kind == .emergencyNotification,
            kind: alert.step == .first
                ? forms.kindTitle : "\(forms.kindTitle): \(alert.step.title.lowercased())",
            headline: AlertSentences.plain(forms.headline),
            action: AlertSentences.joined([words[.place], words[.action]]),
            address: "/warnings/\(alert.thread)", sent: sent, language: words.language)
    }
}
