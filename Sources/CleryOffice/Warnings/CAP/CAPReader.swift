import Geometry

/// What is wrong with a CAP message, in a sentence.
struct CAPFault: Error, Sendable, Equatable {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}

/// Reads a CAP 1.2 message of another system, and refuses what is none: unknown words, times without an offset, open
/// rings, points off the earth, references that name no message. What it takes says the same when it is written again.
struct CAPReader {
    private var xml: LayerXML
    /// The elements in which it stands, and the text of the innermost.
    private var path: [String] = []
    private var text = ""
    private var seen: [String: [String]] = [:]
    private var message = CAPMessage(
        identifier: "", sender: "", sent: CAPTime(seconds: 0, offset: 0), references: [], infos: [])

    static func read(_ bytes: [UInt8]) throws(CAPFault) -> CAPMessage {
        guard bytes.count <= 1 << 20 else { throw CAPFault("The message is longer than a megabyte.") }
        guard !String(decoding: bytes, as: UTF8.self).contains("<!DOCTYPE") else {
            throw CAPFault("A message has no document type.")
        }
        var reader = CAPReader(xml: LayerXML(bytes))
        return try reader.read()
    }

    private init(xml: LayerXML) { self.xml = xml }

    private mutating func read() throws(CAPFault) -> CAPMessage {
        var hasRoot = false
        reading: while true {
            switch xml.next() {
            case .begin(let name, let attributes):
                if path.isEmpty {
                    let space = attributes.first { $0.name == "xmlns" || $0.name == "cap" }?.value
                    guard name == "alert", space == CAPMessage.namespace, !hasRoot else {
                        throw CAPFault("It is no alert of CAP 1.2.")
                    }
                    hasRoot = true
                }
                path.append(name)
                text = ""
                if path == ["alert", "info"] {
                    message.infos.append(CAPMessage.Info(language: "en-US", categories: []))
                }
                if path == ["alert", "info", "area"] {
                    message.infos[message.infos.count - 1].areas.append(CAPMessage.Area(words: ""))
                }
                guard path.count <= 8 else { throw CAPFault("Elements stand too deep in one another.") }
            case .text(let more): text += more
            case .end(let name):
                guard path.last == name else {
                    throw CAPFault("The element \(name) ends where it did not begin.")
                }
                try take()
                path.removeLast()
                text = ""
            case .done: break reading
            }
        }
        guard hasRoot, path.isEmpty else { throw CAPFault("The message is cut off.") }
        return try checked()
    }

    /// Takes an element that has ended.
    private mutating func take() throws(CAPFault) {
        let said = AlertSentences.plain(text)
        switch path.count {
        case 2:
            if path[1] == "info" {
                try checkInfo()
            } else {
                seen[path[1], default: []].append(said)
                try takeAlert(path[1], said)
            }
        case 3 where path[1] == "info":
            if path[2] == "area" { try checkArea() } else { try takeInfo(path[2], said) }
        case 4 where path[1] == "info" && path[2] == "area": try takeArea(path[3], said)
        default: break
        }
    }

    private mutating func takeAlert(_ name: String, _ said: String) throws(CAPFault) {
        switch name {
        case "identifier": message.identifier = try Self.name(said, name)
        case "sender": message.sender = try Self.name(said, name)
        case "sent": message.sent = try Self.time(said, name)
        case "status": message.status = try Self.word(said, name)
        case "msgType": message.kind = try Self.word(said, name)
        case "scope": message.scope = try Self.word(said, name)
        case "note": message.note = said
        case "references":
            var references: [CAPMessage.Reference] = []
            for one in said.split(separator: " ") { references.append(try Self.reference(one)) }
            message.references = references
        default: break
        }
    }

    private mutating func takeInfo(_ name: String, _ said: String) throws(CAPFault) {
        let last = message.infos.count - 1
        switch name {
        case "language": message.infos[last].language = said
        case "category": message.infos[last].categories.append(try Self.word(said, name))
        case "event": message.infos[last].event = said
        case "responseType": message.infos[last].responses.append(try Self.word(said, name))
        case "urgency": message.infos[last].urgency = try Self.word(said, name)
        case "severity": message.infos[last].severity = try Self.word(said, name)
        case "certainty": message.infos[last].certainty = try Self.word(said, name)
        case "effective": message.infos[last].effective = try Self.time(said, name)
        case "onset": _ = try Self.time(said, name)
        case "expires": message.infos[last].expires = try Self.time(said, name)
        case "senderName": message.infos[last].senderName = said
        case "headline": message.infos[last].headline = said
        // Lines are a part of what they say.
        case "description": message.infos[last].description = text
        case "instruction": message.infos[last].instruction = text
        case "web": message.infos[last].web = said
        case "contact": message.infos[last].contact = said
        default: return
        }
        seen["info/\(name)", default: []].append(said)
    }

    private mutating func takeArea(_ name: String, _ said: String) throws(CAPFault) {
        let last = message.infos.count - 1
        let area = message.infos[last].areas.count - 1
        switch name {
        case "areaDesc": message.infos[last].areas[area].words = said
        case "polygon": message.infos[last].areas[area].polygons.append(try Self.ring(said))
        case "circle": message.infos[last].areas[area].circles.append(try Self.circle(said))
        default: break
        }
    }

    // MARK: What must be there

    private mutating func checkInfo() throws(CAPFault) {
        for name in ["category", "event", "urgency", "severity", "certainty"] {
            let values = seen["info/\(name)"] ?? []
            guard !values.isEmpty, !values.contains("") else { throw CAPFault("An info has no \(name).") }
            guard name == "category" || values.count == 1 else {
                throw CAPFault("An info has more than one \(name).")
            }
        }
        if let info = message.infos.last, let expires = info.expires, expires < message.sent {
            throw CAPFault("It expires before it was sent.")
        }
        for name in seen.keys where name.hasPrefix("info/") { seen[name] = nil }
    }

    private func checkArea() throws(CAPFault) {
        guard let area = message.infos.last?.areas.last, !area.words.isEmpty else {
            throw CAPFault("An area has no areaDesc.")
        }
    }

    private func checked() throws(CAPFault) -> CAPMessage {
        for name in ["identifier", "sender", "sent", "status", "msgType", "scope"] {
            guard seen[name]?.count == 1 else { throw CAPFault("A message has one \(name).") }
        }
        if message.kind != .alert, message.references.isEmpty {
            throw CAPFault(
                "A message of the type \(message.kind.rawValue) names the messages that it goes on from.")
        }
        if message.references.contains(where: { $0.sent > message.sent }) {
            throw CAPFault("It goes on from a message that was sent later.")
        }
        return message
    }
}
