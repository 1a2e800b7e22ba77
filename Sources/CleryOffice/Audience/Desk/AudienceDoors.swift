extension Doors {
    static let audience: [Door] = []
}
