/// What is wrong with a shape, and where.
public struct Fault: Error, Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case empty, offEarth, tooFewPoints, notClosed, acrossTheAntimeridian
        case crossesItself, touchesItself, holeOutside, holesNested, cutInTwo, partsOverlap, ringTwice
        case other
    }

    public let kind: Kind
    /// Where the fault is seen; nil where it is of no single spot.
    public let spot: Coordinate?

    public init(_ kind: Kind, at spot: Coordinate? = nil) {
        self.kind = kind
        self.spot = spot
    }

    /// The fault in plain words, without the spot.
    public var sentence: String {
        switch kind {
        case .empty: "Nothing is drawn."
        case .offEarth:
            "A coordinate is not on the earth: longitudes go from -180 to 180, latitudes from -90 to 90."
        case .tooFewPoints: "Too few points: a line needs two different ones, an area three."
        case .notClosed: "The outline is not closed: it must end where it began."
        case .acrossTheAntimeridian:
            "The shape crosses the 180th meridian. Draw it in two parts, one on each side."
        case .crossesItself: "The outline crosses itself."
        case .touchesItself: "The outline touches itself."
        case .holeOutside: "A hole lies outside of the outline."
        case .holesNested: "A hole lies in another hole."
        case .cutInTwo: "Holes cut the area in two."
        case .partsOverlap: "Two parts of the shape overlap."
        case .ringTwice: "The same outline is there twice."
        case .other: "The shape is not sound."
        }
    }
}
