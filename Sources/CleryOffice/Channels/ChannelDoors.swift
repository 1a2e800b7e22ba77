extension Doors {
    static let channels: [Door] = []
}
