import GRDB

/// Sends a single text, such as a code that somebody asked for, by the first gateway for texts that is set up.
struct GatewayText: TextSender {
    let office: Office
    private let gateway: AlertGateway

    /// Nil while no gateway takes texts.
    init?(_ office: Office) {
        guard let gateway = try? office.read({ try AlertGateway.all($0).first { $0.channel == .sms } })
        else { return nil }
        (self.office, self.gateway) = (office, gateway)
    }

    func send(_ text: String, to phone: String) async throws {
        _ = try await GatewayTest.hand(text, to: phone, gateway, office)
    }
}

extension Office {
    /// How single texts go out; nil while none can.
    var textSender: (any TextSender)? { texts.sender ?? GatewayText(self) }
}
