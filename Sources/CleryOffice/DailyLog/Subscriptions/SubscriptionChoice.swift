import CleryLaw

/// Which entries somebody wants to hear of. What is empty asks for nothing; all that is stated must fit.
struct SubscriptionChoice: Sendable, Equatable {
    var log: LogKind?
    var campus: Int64?
    /// Words in the nature.
    var nature = ""
    /// Words in the general location.
    var place = ""

    static let longest = 80

    func matches(_ entry: LogEntry) -> Bool {
        (log ?? entry.log) == entry.log && (campus ?? entry.content.campus) == entry.content.campus
            && SubscriptionChoice.has(entry.content.nature, nature)
            && SubscriptionChoice.has(entry.content.location, place)
    }

    /// Every word stands somewhere in the text, in capitals or not.
    private static func has(_ text: String, _ words: String) -> Bool {
        let text = text.lowercased()
        return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }

    /// The choice as somebody would say it.
    func sentence(_ campuses: [Campus]) -> String {
        var text =
            switch log {
            case .crime: "Entries of the crime log"
            case .fire: "Entries of the fire log"
            case nil: "All entries of both logs"
            }
        if log == nil, self != SubscriptionChoice() { text = "Entries of both logs" }
        if let name = campuses.first(where: { $0.id == campus })?.name { text += " on \(name)" }
        if !nature.isEmpty { text += " with “\(nature)” in the nature" }
        if !place.isEmpty { text += (nature.isEmpty ? " with" : " and") + " “\(place)” in the location" }
        return text
    }
}

/// What is sealed of a reader: the address and the choice.
struct SubscriptionContent: Sendable, Equatable {
    let address: MailAddress
    let choice: SubscriptionChoice

    var json: [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.key("address")
            $0.value(address.text)
            $0.key("log")
            $0.value(choice.log?.rawValue)
            $0.key("campus")
            $0.value(choice.campus)
            $0.key("nature")
            $0.value(choice.nature)
            $0.key("place")
            $0.value(choice.place)
        }
        return json.bytes
    }

    init(address: MailAddress, choice: SubscriptionChoice) {
        self.address = address
        self.choice = choice
    }

    init?(json bytes: [UInt8]) {
        guard let json = try? JSONValue(parsing: bytes),
            let address = (json["address"]?.text).flatMap(MailAddress.init)
        else { return nil }
        self.address = address
        choice = SubscriptionChoice(
            log: (json["log"]?.text).flatMap(LogKind.init), campus: json["campus"]?.integer,
            nature: json["nature"]?.text ?? "", place: json["place"]?.text ?? "")
    }
}
