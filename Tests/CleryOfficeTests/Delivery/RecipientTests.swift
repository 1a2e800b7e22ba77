import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The list of whom the notice is owed")
struct RecipientTests {
    @Test("Columns are guessed under many names, below a title, with any separator, and without a header")
    func guessed() throws {
        for csv in [
            "Students of fall 2026\n\nLast name;First name;School email;Type;EMPLID\nDoe;Jo;jo@h.edu;student;7\n",
            "email\tdisplay name\tkind\tid\njo@h.edu\tJo Doe\tstudent\t7\n",
            "jo@h.edu,Jo Doe,student,7\n",
            "\u{FEFF}ID,E-Mail Address,Name,Affiliation\r\n7,jo@h.edu,Jo Doe,STUDENT\r\n",
        ] {
            let file = try RecipientFile(Array(csv.utf8))
            var people: [NoticePerson] = []
            try file.read(usual: .employee) { found in
                if case .person(let person) = found {
                    people.append(person)
                } else {
                    Issue.record("\(found)")
                }
            }
            #expect(people.count == 1, "\(csv)")
            let one = try #require(people.first)
            #expect(one.address.text == "jo@h.edu" && one.kind == .student && one.id == "7", "\(csv) \(one)")
            #expect(one.name == "Jo Doe", "\(csv) \(one)")
        }
        #expect(throws: ExchangeError.self) { try RecipientFile(Array("a,b\n1,2\n".utf8)) }
        #expect(throws: ExchangeError.self) { try RecipientFile([]) }
    }

    @Test("Bad rows are reported by line and the good are kept; whoever is listed twice is on it once")
    func rows() async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let id = try await world.campaign(people: 0)
        let csv = """
            Email,Name,Affiliation
            a@h.edu,Ann,student
            ,Nobody,student
            no address,Ben,student
            A@H.EDU,Ann again,staff
            c@h.edu,Cem,dragon
            d@h.edu,"Dee, the D",employee
            e@nodot,Eve,staff
            f@h.edu,Fay,faculty
            """
        let counts = try await world.add(csv, to: id, usual: .employee)
        #expect(counts.added == 3 && counts.students == 1 && counts.employees == 2)
        #expect(counts.doubled == 1 && counts.bad == 4)
        #expect(counts.problems.map(\.line) == [3, 4, 6, 8])
        let again = try await world.add(csv, to: id, usual: .employee)
        #expect(again.added == 0 && again.doubled == 4)
        #expect(try world.counts(id).people == 3)
        #expect(Verify.office(in: world.house.folder).isWhole)
    }

    @Test("Names and addresses are sealed in the file, and a batch opens to what was put in")
    func sealed() async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let id = try await world.campaign(people: 1203)
        #expect(try world.counts(id).people == 1203)
        #expect(try world.isSealed())
        try world.office.read { db in
            let book = RecipientBook(id, world.office.key)
            for number in [1, 500, 501, 1000, 1203] as [Int64] {
                let address = try book.one(number, db).address.text
                #expect(address == "person\(number)@\(DeliveryHouse.canary).edu")
            }
            #expect(throws: (any Error).self) { try book.one(1204, db) }
        }
        #expect(Verify.office(in: world.house.folder).isWhole)
    }

    @Test("A queue that was lost is made again from people and results")
    func mended() async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let server = try await FakeSMTP.start()
        let id = try await world.campaign(people: 20)
        try await world.start(id)
        try await world.courier(server).deliver(id)
        #expect(server.heard.messages.count == 20)
        _ = try await world.add(DeliveryHouse.list(5, from: 21), to: id)
        try await world.office.pool.write { try $0.execute(sql: "DELETE FROM notice_queue") }
        try await DeliveryQueue.mend(id, world.office)
        #expect(try world.queue(id) == [.sent: 20, .waiting: 5])
        try await world.start(id)
        try await world.courier(server).deliver(id)
        #expect(server.heard.messages.count == 25 && Set(DeliveryHouse.marks(server)).count == 25)
        await server.stop()
    }
}
