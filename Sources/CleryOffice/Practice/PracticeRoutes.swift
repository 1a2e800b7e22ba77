/// The door of practice. One address for all of it: the round stands in the query, nothing is kept.
enum PracticeRoutes {
    static func show(_ visit: Visit) -> Answer {
        let book = PracticeBook.shipped
        let seed = UInt64.random(in: 1..<1_000_000)
        guard
            let round = PracticeRound(
                book, topic: visit.query("topic"), count: visit.query("count"), seed: visit.query("seed"),
                given: visit.query("given"))
        else { return visit.page(PracticeStartPage(book: book, seed: seed)) }
        guard let situation = round.now else {
            return visit.page(PracticeScorePage(round: round, nextSeed: seed))
        }
        guard let choice = Int(visit.query("choice")), situation.choices.indices.contains(choice) else {
            let missed = visit.query("asked") == "yes"
            return visit.page(PracticeAskPage(round: round, situation: situation, missed: missed))
        }
        return visit.page(PracticeVerdictPage(round: round, situation: situation, choice: choice))
    }
}

extension PracticeBook {
    /// The situations that ship with the house. A test opens them, so that a book the law disagrees with never ships.
    public static let shipped: PracticeBook = {
        do { return try PracticeBook(text: EmbeddedFiles.practice.description) } catch {
            preconditionFailure("\(error)")
        }
    }()
}
