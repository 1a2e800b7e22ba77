import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The reserve on the disk")
struct DiskReserveTests {
    @Test("It is made whole, and let go once when an act finds the disk full")
    func released() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let reserve = DiskReserve(house.folder)
        #expect(!reserve.isThere && reserve.make() && reserve.isThere)
        var tries = 0
        let said = try await house.office.withReserve {
            tries += 1
            if tries == 1 { throw DatabaseError(resultCode: .SQLITE_FULL) }
            return "sent"
        }
        #expect(said == "sent" && tries == 2 && !reserve.isThere)
        // Without a reserve the fault stays, and so does any other fault with one.
        await #expect(throws: DatabaseError.self) {
            try await house.office.withReserve { throw DatabaseError(resultCode: .SQLITE_FULL) }
        }
        reserve.make()
        await #expect(throws: DatabaseError.self) {
            try await house.office.withReserve { throw DatabaseError(resultCode: .SQLITE_BUSY) }
        }
        #expect(reserve.isThere)
    }
}
