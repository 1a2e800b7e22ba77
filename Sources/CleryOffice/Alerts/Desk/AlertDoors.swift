extension Doors {
    static let alerts: [Door] = []
}
