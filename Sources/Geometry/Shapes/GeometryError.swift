/// Why something could not be read or computed.
public enum GeometryError: Error, Sendable, Hashable {
    /// The text or the bytes hold no shape; the sentence says why and may be shown.
    case unreadable(String)
    /// The shape is faulty.
    case faulty(Fault)
    /// GEOS could not compute it; its own words, for logs.
    case refused(String)

    /// For people.
    public var sentence: String {
        switch self {
        case .unreadable(let sentence): sentence
        case .faulty(let fault): fault.sentence
        case .refused: "This cannot be computed from these shapes."
        }
    }
}
