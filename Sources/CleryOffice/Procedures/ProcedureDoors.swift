extension Doors {
    static let procedures: [Door] = []
}
