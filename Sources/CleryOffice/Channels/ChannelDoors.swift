extension Doors {
    /// The gateways of warnings, and the door for their receipts.
    static let channels: [Door] = [
        .get("/office/alerts/gateways", .may(.keepChannels), GatewayRoutes.list),
        .get("/office/alerts/gateways/new", .may(.keepChannels), GatewayRoutes.ask),
        .post("/office/alerts/gateways/new", .may(.keepChannels), GatewayRoutes.add),
        .get("/office/alerts/gateways/:gateway", .may(.keepChannels), GatewayRoutes.show),
        .post("/office/alerts/gateways/:gateway", .may(.keepChannels), GatewayRoutes.change),
        .post("/receipts/:link", .everyone, ReceiptRoutes.take),
    ]
}
