import CGEOS

/// A context of GEOS for one use by one thread. What GEOS has to say is kept, never printed.
final class Geos {
    let handle: OpaquePointer
    private let words = Words()

    private final class Words {
        var last = ""
    }

    init() {
        guard let handle = GEOS_init_r() else { fatalError("GEOS has no memory for a context") }
        self.handle = handle
        GEOSContext_setNoticeMessageHandler_r(handle, { _, _ in }, nil)
        GEOSContext_setErrorMessageHandler_r(
            handle,
            { message, words in
                guard let message, let words else { return }
                Unmanaged<Words>.fromOpaque(words).takeUnretainedValue().last = String(cString: message)
            }, Unmanaged.passUnretained(words).toOpaque())
    }

    deinit { GEOS_finish_r(handle) }

    /// What GEOS said last, as an error.
    var error: GeometryError { .refused(words.last) }

    typealias One = (OpaquePointer, OpaquePointer) -> OpaquePointer?
    typealias Two = (OpaquePointer, OpaquePointer, OpaquePointer) -> OpaquePointer?

    /// A geometry made from one other.
    func make(_ a: Held, _ work: One) throws(GeometryError) -> Held {
        let made = withExtendedLifetime(a) { a.pointer.flatMap { work(handle, $0) } }
        return try own(made)
    }

    /// A geometry made from two others.
    func make(_ a: Held, _ b: Held, _ work: Two) throws(GeometryError) -> Held {
        let made = withExtendedLifetime((a, b)) { () -> OpaquePointer? in
            guard let one = a.pointer, let two = b.pointer else { return nil }
            return work(handle, one, two)
        }
        return try own(made)
    }

    /// A yes or no of two geometries. GEOS answers 2 where it cannot.
    func ask(
        _ a: Held, _ b: Held, _ work: (OpaquePointer, OpaquePointer, OpaquePointer) -> CChar
    ) throws(GeometryError) -> Bool {
        let answer = withExtendedLifetime((a, b)) { () -> CChar in
            guard let one = a.pointer, let two = b.pointer else { return 2 }
            return work(handle, one, two)
        }
        if answer == 2 { throw error }
        return answer == 1
    }

    func own(_ pointer: OpaquePointer?) throws(GeometryError) -> Held {
        guard let pointer else { throw error }
        return Held(self, pointer)
    }
}

/// A geometry of GEOS that is freed with its last user. It keeps its context.
final class Held {
    let geos: Geos
    private(set) var pointer: OpaquePointer?

    init(_ geos: Geos, _ pointer: OpaquePointer) {
        self.geos = geos
        self.pointer = pointer
    }

    /// Hands the geometry to a new owner, who frees it.
    func handOver() -> OpaquePointer? {
        defer { pointer = nil }
        return pointer
    }

    deinit {
        if let pointer { GEOSGeom_destroy_r(geos.handle, pointer) }
    }
}
