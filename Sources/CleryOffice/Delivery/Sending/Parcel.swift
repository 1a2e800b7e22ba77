import CleryLaw
import NIOCore

/// To whom a message goes.
enum Addressee: Sendable, Equatable {
    case mail(MailAddress)
    /// E.164.
    case phone(String)
    /// A gateway that gets one message for all.
    case gateway

    var text: String {
        switch self {
        case .mail(let address): address.text
        case .phone(let number): number
        case .gateway: ""
        }
    }
}

/// One message on its way to the mail server, or to another gateway.
struct Parcel: Sendable {
    let number: Int64
    let to: Addressee
    let messageID: String
    let attempts: Int
    let again: Int
    /// What all messages of a round share: the other header lines and the text, as DATA carries them; of other
    /// gateways the text alone.
    let rest: ByteBuffer
    /// For how many messages the gateway counts it.
    var parts = 1

    /// The message as DATA carries it, with the dot that ends it.
    func write(into out: inout ByteBuffer) {
        var rest = rest
        out.writeString("To: <\(to.text)>\r\nMessage-ID: \(messageID)\r\n")
        out.writeBuffer(&rest)
        out.writeString("\r\n")
    }

    /// What the messages of a notice share.
    static func rest(_ campaign: Campaign, from: MailAddress, institution: String, at now: Instant)
        -> ByteBuffer
    {
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>",
            "Subject: \(MailHeader.words(campaign.text.subject))", "Date: \(MailHeader.date(now))",
        ]
        let text = LetterText.whole(headers, campaign.text.body(campaign.report))
        return ByteBuffer(string: SMTPClient.data(text))
    }
}

/// What became of a parcel.
struct ParcelOutcome: Sendable {
    enum What: Sendable, Equatable {
        case sent
        /// The server's word is final.
        case refused
        /// It may go well another time.
        case later
        /// The content was begun and no answer was read: the server may have taken it.
        case uncertain
        /// Nothing was handed over.
        case untouched
    }

    let parcel: Parcel
    let what: What
    let code: Int
    let at: Instant
    /// By this the gateway's receipt finds the message.
    var reference: [UInt8]?
}

/// The parcels between the clerk, who takes them from the queue and writes down what came of them, and the lanes.
actor ParcelLine {
    private var waiting: [Parcel] = []
    private var outcomes: [ParcelOutcome] = []
    private var hungry: [CheckedContinuation<[Parcel], Never>] = []
    private var isClosed = false
    /// Parcels given to the line whose outcome the clerk has not taken.
    private(set) var inHand = 0
    /// Why lanes cannot reach the server just now.
    private var trouble: String?

    /// Parcels that one lane takes at once.
    private let slice: Int

    init(slice: Int = 16) { self.slice = slice }

    /// The next parcels for a lane; none when the work is over.
    func next() async -> [Parcel] {
        if let slice = cut() { return slice }
        if isClosed { return [] }
        return await withCheckedContinuation { hungry.append($0) }
    }

    private func cut() -> [Parcel]? {
        guard !waiting.isEmpty else { return nil }
        let slice = Array(waiting.prefix(slice))
        waiting.removeFirst(slice.count)
        return slice
    }

    func add(_ parcels: [Parcel]) {
        inHand += parcels.count
        waiting += parcels
        while !hungry.isEmpty, let slice = cut() { hungry.removeFirst().resume(returning: slice) }
    }

    func tell(_ told: [ParcelOutcome]) { outcomes += told }
    func isTroubled(_ sentence: String?) { trouble = sentence }

    /// The outcomes so far, and the trouble that lanes are in.
    func take() -> (outcomes: [ParcelOutcome], trouble: String?) {
        defer { outcomes = [] }
        inHand -= outcomes.count
        return (outcomes, trouble)
    }

    var told: Int { outcomes.count }

    /// Takes back what no lane has begun.
    func takeBack(at now: Instant) {
        outcomes += waiting.map { ParcelOutcome(parcel: $0, what: .untouched, code: 0, at: now) }
        waiting = []
    }

    func close() {
        isClosed = true
        for lane in hungry { lane.resume(returning: []) }
        hungry = []
    }
}
