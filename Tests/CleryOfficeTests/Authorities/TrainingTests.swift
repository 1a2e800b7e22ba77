import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import CleryOffice

@Suite("The course and training of security authorities")
struct TrainingTests {
    @Test("The course says what the law says; each question has one right choice and a part to read")
    func text() throws {
        #expect(Course.scenarios.count == Course.situations.count)
        #expect(CourseQuiz.questions.count >= CourseQuiz.asked)
        #expect(Set(CourseQuiz.questions.map(\.id)).count == CourseQuiz.questions.count)
        for question in CourseQuiz.questions {
            #expect(question.choices.indices.contains(question.right), "\(question.id)")
            #expect(Course.parts.indices.contains(question.part - 1), "\(question.id)")
            if let law = question.law { #expect(law(), "\(question.id)") }
        }
        #expect(CourseQuiz.questions.count { $0.law != nil } >= 6)
        for training in Int64(1)...40 {
            for number in 1...5 {
                let quiz = CourseQuiz(training: training, number: number)
                #expect(Set(quiz.questions.map(\.id)).count == CourseQuiz.asked)
                for question in quiz.questions {
                    #expect(quiz.order(of: question).sorted() == Array(question.choices.indices))
                }
            }
        }
    }

    @Test("Somebody reads, fails, passes and gets a certificate; tries are kept; a replay keeps nothing")
    func quiz() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let (person, id, _) = try await world.accountAuthority(visitor, keeper)
            #expect(try await person.get("/office/authority/\(id)/course").status == .notFound)
            try await world.assign(keeper)
            for part in 1...Course.parts.count {
                let page = try await person.get("/office/authority/\(id)/course?part=\(part)").text
                #expect(page.contains(Course.parts[part - 1].title))
            }
            let asked = try await person.get("/office/authority/\(id)/course?part=7&given=&asked=yes").text
            #expect(asked.contains("Choose one of the answers"))
            let verdict = try await person.get("/office/authority/\(id)/course?part=7&given=0&choice=0").text
            #expect(verdict.contains("the law&#39;s answer") || verdict.contains("the law's answer"))
            let path = "/office/authority/\(id)/quiz"
            let empty = try await person.post(path, [("try", "1")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Answer question 10."))
            let forged = AuthorityHouse.answers(1, number: 1).map { ($0.0, $0.0 == "try" ? "1" : "9") }
            #expect(try await person.post(path, forged).status == .unprocessableContent)
            #expect(try await person.get("/office/authority/\(id)/certificate.pdf").status == .notFound)
            let failed = try await person.post(path, AuthorityHouse.answers(1, number: 1, wrong: 3))
            #expect(failed.status == .seeOther)
            #expect(try await person.get(failed.location).text.contains("7 of 10 right"))
            // The first try once more, a try that is not the next, no try.
            for number in [1, 3] {
                let again = try await person.post(path, AuthorityHouse.answers(1, number: number))
                #expect(again.status == .unprocessableContent, "\(number)")
            }
            let passed = try await person.post(path, AuthorityHouse.answers(1, number: 2, wrong: 2))
            #expect(try await person.get(passed.location).text.contains("8 of 10 right: passed"))
            for number in [2, 3] {
                let again = try await person.post(path, AuthorityHouse.answers(1, number: number))
                #expect(again.status == .unprocessableContent)
            }
            let tries = try world.office.read { try TrainingTry.of(1, $0) }
            #expect(tries.map(\.correct) == [7, 8] && tries.map(\.passed) == [false, true])
            let pdf = try await person.client.execute(
                uri: "/office/authority/\(id)/certificate.pdf", method: .get,
                headers: [.cookie: person.cookie])
            #expect(pdf.headers[.contentType] == "application/pdf")
            #expect(try await keeper.get("/office/authorities/training").text.contains("8 of 10"))
            let duty = try world.office.read { try AuthorityDuties.duties(2026, $0) }
                .first { $0.key == "authority-training:2026:1" }
            #expect(duty?.done == "2026-03-02" && duty?.evidence == "1 of 1 trained")
        }
    }

    @Test("Five tries a day and no more")
    func tries() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let (person, id, account) = try await world.accountAuthority(visitor, keeper)
            try await world.assign(keeper)
            let path = "/office/authority/\(id)/quiz"
            for number in 1...5 {
                let answer = try await person.post(
                    path, AuthorityHouse.answers(1, number: number, wrong: 10))
                #expect(answer.status == .seeOther)
            }
            let sixth = try await person.post(path, AuthorityHouse.answers(1, number: 6))
            #expect(sixth.status == .unprocessableContent && sixth.text.contains("last try for today"))
            world.house.move(to: "2026-03-03")
            let tomorrow = try await visitor.signedIn(
                "openclery=\(try await Sessions.begin(account, world.office))")
            #expect(try await tomorrow.post(path, AuthorityHouse.answers(1, number: 6)).status == .seeOther)
            #expect(try world.office.read { try AuthorityTraining.one(1, $0) }?.done == "2026-03-03")
        }
    }

    private static func send(_ visitor: TellingTests.Visitor, _ text: String) async throws -> (
        status: HTTPResponse.Status, text: String, location: String
    ) {
        let mark = "trainings-\(UUID().uuidString)"
        let body =
            "--\(mark)\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n\(visitor.token)\r\n"
            + "--\(mark)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"trainings.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n\(text)\r\n--\(mark)--\r\n"
        let response = try await visitor.client.execute(
            uri: "/office/authorities/training/import", method: .post,
            headers: [.contentType: "multipart/form-data; boundary=\(mark)", .cookie: visitor.cookie],
            body: ByteBuffer(string: body))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }

    @Test(
        "Trainings of a file are looked at first; bad rows are named by line; another campus is not touched")
    func file() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let id = try await world.enter(keeper)
            let (_, second, _) = try await world.accountAuthority(visitor, keeper)
            let far = try await world.enter(keeper, ["campus": "2", "who": "far@example.edu"])
            try await world.assign(keeper)
            let account = try #require(try world.one(second).account)
            let signIn = try #require(try world.office.read { try Account.one(account, $0) }).signIn
            let text = """
                Email,Completion date,Course
                QUOKKA@example.edu,2/12/2026,Clery basics
                \(signIn),2026-02-13,
                nobody@example.edu,2026-02-13,Clery basics
                quokka@example.edu,soon,Clery basics
                far@example.edu,2026-12-13,Clery basics
                quokka@example.edu,2026-02-14,Twice
                a,b,c,d

                """
            let sent = try await Self.send(keeper, text)
            #expect(sent.status == .seeOther)
            let page = try await keeper.get(sent.location).text
            #expect(page.contains("2 new, 1 known already, 4 in error"))
            for line in [
                "Line 4: nobody in the roster", "Line 5: the day is not one",
                "Line 6: the day is still to come", "Line 8:",
            ] {
                #expect(page.contains(line), "\(line)")
            }
            let other = try await world.keeper(visitor, .recordsOfficer, campus: 2)
            #expect(try await other.get(sent.location).status == .notFound)
            let plan = String(try #require(page.firstMatch(of: /name="plan" value="([^"]+)"/)).1)
            #expect(
                try await keeper.post(sent.location, [("what", "take"), ("plan", "0")]).status
                    == .unprocessableContent)
            let taken = try await keeper.post(sent.location, [("what", "take"), ("plan", plan)])
            #expect(taken.location.contains("count=2"))
            let trainings = try world.office.read { try AuthorityTraining.of(year: 2026, $0) }
            #expect(trainings[id]?.done == "2026-02-12" && trainings[id]?.words == "Clery basics")
            #expect(trainings[second]?.how == .outside && trainings[far]?.done == nil)
            // Of a campus whose roster one does not keep, nobody is found.
            let theirs = try await Self.send(other, "person,completed\nquokka@example.edu,2026-02-12\n")
            #expect(try await other.get(theirs.location).text.contains("0 new, 0 known already, 1 in error"))
            for text in ["", "a,b\n1,2\n", "PK\u{3}\u{4}workbook", "person,completed\n"] {
                #expect(try await Self.send(keeper, text).status == .unprocessableContent)
            }
        }
    }

    @Test("Overdue trainings are listed and reminded, by the house and by hand")
    func overdue() async throws {
        try await AuthorityHouse.run { world, visitor in
            var keeper = try await world.keeper(visitor)
            _ = try await world.enter(keeper)
            for due in ["", "2026-01-01", "2029-01-01", "soon"] {
                let answer = try await keeper.post(
                    "/office/authorities/training", [("what", "assign"), ("due", due)])
                #expect(answer.status == .unprocessableContent, "\(due)")
            }
            try await world.assign(keeper)
            try await world.assign(keeper)
            for (day, count) in [
                ("2026-03-02", 1), ("2026-04-16", 2), ("2026-04-30", 3), ("2026-05-14", 4), ("2026-05-28", 5),
                ("2026-08-01", 5),
            ] as [(Day, Int)] {
                world.house.move(to: day)
                try await world.postman().round()
                try await world.postman().round()
                #expect(world.letters.count == count, "\(day)")
            }
            keeper = try await world.keeper(visitor)
            let late = try await keeper.get("/office/authorities/training?show=overdue").text
            #expect(late.contains("93 days late") && late.contains(AuthorityHouse.canary))
            #expect(try await keeper.get("/office/notices").text.contains("1 security authority is overdue"))
            _ = try await keeper.post("/office/authorities/training", [("what", "remind")])
            let again = try await keeper.post("/office/authorities/training", [("what", "remind")])
            #expect(again.location.contains("count=0"))
            try await world.postman().round()
            #expect(world.letters.count == 6)
        }
    }
}
