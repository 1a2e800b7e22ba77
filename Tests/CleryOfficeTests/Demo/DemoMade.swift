import CleryLaw
import Foundation

@testable import CleryOffice

/// The demo's office, made once for all tests that look at it, as on November 22, 2026, at noon in Hartwell.
enum DemoMade {
    static let noon = Instant(milliseconds: 1_795_366_800_000)
    static let made = Result {
        try Demo.make(in: NSTemporaryDirectory() + "hartwell-\(UUID().uuidString)", clock: { noon })
    }

    static func office() throws -> Office { try made.get().office }
}
