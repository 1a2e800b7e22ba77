extension Doors {
    static let warnings: [Door] = []
}
