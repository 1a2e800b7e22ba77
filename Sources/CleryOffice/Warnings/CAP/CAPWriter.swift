import Geometry

/// Writes a message as the schema of CAP 1.2 orders its elements.
extension CAPMessage {
    static let namespace = "urn:oasis:names:tc:emergency:cap:1.2"
    static let type = "application/cap+xml; charset=utf-8"

    var xml: [UInt8] {
        var xml = XMLWriter()
        xml.element("alert", [("xmlns", Self.namespace)]) { xml in
            xml.text("identifier", identifier)
            xml.text("sender", sender)
            xml.text("sent", sent.text)
            xml.text("status", status.rawValue)
            xml.text("msgType", kind.rawValue)
            xml.text("scope", scope.rawValue)
            if !note.isEmpty { xml.text("note", note) }
            if !references.isEmpty {
                xml.text(
                    "references",
                    references.map { "\($0.sender),\($0.identifier),\($0.sent.text)" }
                        .joined(separator: " "))
            }
            for info in infos { xml.element("info") { info.write(&$0) } }
        }
        return xml.bytes
    }
}

extension CAPMessage.Info {
    fileprivate func write(_ xml: inout XMLWriter) {
        xml.text("language", language)
        for category in categories { xml.text("category", category.rawValue) }
        xml.text("event", event)
        for response in responses { xml.text("responseType", response.rawValue) }
        xml.text("urgency", urgency.rawValue)
        xml.text("severity", severity.rawValue)
        xml.text("certainty", certainty.rawValue)
        if let effective { xml.text("effective", effective.text) }
        if let expires { xml.text("expires", expires.text) }
        let texts: [(StaticString, String)] = [
            ("senderName", senderName), ("headline", headline), ("description", description),
            ("instruction", instruction), ("web", web), ("contact", contact),
        ]
        for (name, text) in texts where !text.isEmpty { xml.text(name, text) }
        for area in areas { xml.element("area") { area.write(&$0) } }
    }
}

extension CAPMessage.Area {
    fileprivate func write(_ xml: inout XMLWriter) {
        xml.text("areaDesc", words)
        for polygon in polygons where polygon.count >= 4 {
            xml.text("polygon", polygon.map(CAPPoint.text).joined(separator: " "))
        }
        for circle in circles {
            xml.text(
                "circle", "\(CAPPoint.text(circle.center)) \(CAPPoint.decimal(circle.kilometers, digits: 3))")
        }
    }
}

/// A point as CAP writes it: the latitude first.
enum CAPPoint {
    static func text(_ point: Coordinate) -> String {
        "\(decimal(point.latitude, digits: 6)),\(decimal(point.longitude, digits: 6))"
    }

    /// A decimal without an exponent and without zeros at its end.
    static func decimal(_ value: Double, digits: Int) -> String {
        var scale: Int64 = 1
        for _ in 0..<digits { scale *= 10 }
        let all = Int64((value * Double(scale)).rounded())
        let (whole, rest) = (all.magnitude / scale.magnitude, all.magnitude % scale.magnitude)
        var fraction = String(rest)
        fraction = String(repeating: "0", count: digits - fraction.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (all < 0 ? "-" : "") + "\(whole)" + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// Reads "latitude,longitude"; nil where it is none on the earth.
    static func read(_ text: some StringProtocol) -> Coordinate? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, let latitude = number(parts[0]), let longitude = number(parts[1]),
            abs(latitude) <= 90, abs(longitude) <= 180
        else { return nil }
        return Coordinate(longitude: longitude, latitude: latitude)
    }

    /// A plain decimal: no exponent, no "nan".
    static func number(_ text: some StringProtocol) -> Double? {
        let text = String(text)
        return text.wholeMatch(of: #/[-+]?\d+(?:\.\d+)?/#) == nil ? nil : Double(text)
    }
}
