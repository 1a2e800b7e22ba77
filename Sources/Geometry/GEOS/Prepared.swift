import CGEOS
import Synchronization

/// A shape made ready for many questions by GEOS. Any thread may ask; they take turns.
///
/// For many shapes at once see `Atlas`.
public final class Prepared: Sendable {
    public let shape: Shape
    private let ready: Mutex<Ready>

    /// Used by one thread at a time, under the lock.
    private final class Ready: @unchecked Sendable {
        let geos = Geos()
        let held: Held
        let prepared: OpaquePointer

        init(_ shape: Shape) throws(GeometryError) {
            held = try geos.held(shape)
            guard let pointer = held.pointer, let prepared = GEOSPrepare_r(geos.handle, pointer)
            else { throw geos.error }
            self.prepared = prepared
        }

        deinit { GEOSPreparedGeom_destroy_r(geos.handle, prepared) }

        func ask(
            _ other: Shape, _ work: (OpaquePointer, OpaquePointer, OpaquePointer) -> CChar
        ) throws(GeometryError) -> Bool {
            let other = try geos.held(other)
            return try geos.ask(held, other) { handle, _, other in work(handle, prepared, other) }
        }
    }

    /// Throws where the shape is faulty.
    public init(_ shape: Shape) throws(GeometryError) {
        let sound = try shape.checked()
        self.shape = sound
        ready = Mutex(try Ready(sound))
    }

    /// Whether the place is in the shape; the border counts as within.
    public func covers(_ coordinate: Coordinate) throws -> Bool {
        try intersects(.point(coordinate))
    }

    /// The same of many places, with one turn.
    public func covers(_ coordinates: [Coordinate]) throws -> [Bool] {
        try ready.withLock { ready in
            try coordinates.map { try ready.ask(.point($0)) { GEOSPreparedIntersects_r($0, $1, $2) } }
        }
    }

    /// Whether every point of the other is also of this one; the border counts as within.
    public func covers(_ other: Shape) throws -> Bool {
        try ready.withLock { try $0.ask(other) { GEOSPreparedCovers_r($0, $1, $2) } }
    }

    /// Whether they have any point in common.
    public func intersects(_ other: Shape) throws -> Bool {
        try ready.withLock { try $0.ask(other) { GEOSPreparedIntersects_r($0, $1, $2) } }
    }
}
