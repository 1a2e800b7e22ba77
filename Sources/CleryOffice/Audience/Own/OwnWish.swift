import CleryLaw

/// What somebody asks for an address of their own: where, of which campus, in which language.
struct OwnWish: Sendable, Equatable {
    enum Way: String, Sendable { case mail, sms }

    let way: Way
    /// An e-mail address, or a phone as E.164.
    let address: String
    /// Nil: of every campus.
    var campus: Int64?
    var language = "en"
    /// Six digits that a text message brings.
    var code = ""

    var reached: AudiencePerson.Reached {
        way == .mail
            ? AudiencePerson.Reached(mails: [address]) : AudiencePerson.Reached(phones: [address])
    }

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("way")
            $0.value(way.rawValue)
            $0.key("address")
            $0.value(address)
            $0.key("campus")
            $0.value(campus)
            $0.key("language")
            $0.value(language)
            $0.key("code")
            $0.value(code)
        }
        return json.string
    }

    init(_ way: Way, _ address: String, campus: Int64? = nil, language: String = "en") {
        (self.way, self.address, self.campus, self.language) = (way, address, campus, language)
        if way == .sms {
            code = (0..<6).map { _ in String(Int.random(in: 0...9)) }.joined()
        }
    }

    init?(json text: String) {
        guard let json = try? JSONValue(parsing: text), let way = (json["way"]?.text).flatMap(Way.init),
            let address = json["address"]?.text
        else { return nil }
        (self.way, self.address, campus) = (way, address, json["campus"]?.integer)
        language = json["language"]?.text ?? "en"
        code = json["code"]?.text ?? ""
    }

    /// The choice as somebody would say it.
    func sentence(_ campuses: [Campus]) -> String {
        let name = campuses.first { $0.id == campus }?.name
        return "Warnings and emergency notifications of \(name ?? "every campus")"
    }
}
