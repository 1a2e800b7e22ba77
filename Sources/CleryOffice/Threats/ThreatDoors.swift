extension Doors {
    static let threats: [Door] = []
}
