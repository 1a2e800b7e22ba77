import CleryLaw

/// The warnings as an Atom feed (RFC 4287): each sent message an entry of its own, so that a reader tells of updates.
struct WarningAtom: Sendable {
    static let most = 100

    let context: FeedContext
    let alerts: [Alert]

    var bytes: [UInt8] {
        var xml = XMLWriter()
        let words = context.words
        let updated = alerts.compactMap(\.sent).max() ?? context.identity.began
        let spaces: XMLWriter.Attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "en-US")]
        xml.element("feed", spaces) { xml in
            xml.text("id", context.identity.warnings)
            xml.text("title", "Warnings and notifications of \(context.institution)")
            xml.text("updated", words.iso(updated))
            xml.element("author") { $0.text("name", context.institution) }
            link("self", "/warnings.atom", LogAtom.type.prefixBeforeSemicolon, &xml)
            link("alternate", "/warnings", "text/html", &xml)
            for alert in alerts { xml.element("entry") { entry(alert, &$0) } }
        }
        return xml.bytes
    }

    private func link(_ relation: String, _ path: String, _ type: String, _ xml: inout XMLWriter) {
        xml.empty("link", [("rel", relation), ("type", type), ("href", context.site + path)])
    }

    private func entry(_ alert: Alert, _ xml: inout XMLWriter) {
        guard let sent = alert.sent else { return }
        let forms = AlertForms(
            alert: alert, words: alert.words?.first ?? AlertWords(), institution: context.institution,
            site: context.site.isEmpty ? nil : context.site, zone: context.words.zone)
        xml.text("id", context.identity.warning(alert.id))
        xml.text("title", FeedText.plain(forms.subject))
        xml.text("updated", context.words.iso(sent))
        xml.text("published", context.words.iso(sent))
        link("alternate", "/warnings/\(alert.thread)#m\(alert.id)", "text/html", &xml)
        link("alternate", "/warnings/\(alert.id).cap", "application/cap+xml", &xml)
        xml.empty("category", [("term", alert.kind.rawValue), ("label", alert.kind.title)])
        xml.empty("category", [("term", alert.step.rawValue), ("label", alert.step.title)])
        xml.text(
            "content", forms.mail.replacing("\r\n", with: "\n").replacing("\u{A0}", with: " "),
            [("type", "text")])
    }
}

extension String {
    /// "application/atom+xml" of "application/atom+xml; charset=utf-8".
    fileprivate var prefixBeforeSemicolon: String { String(prefix { $0 != ";" }) }
}
