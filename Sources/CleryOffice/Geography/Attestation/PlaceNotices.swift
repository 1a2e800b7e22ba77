import CleryLaw
import GRDB

/// What waits of trips and of the yearly confirmation.
extension NoticeRequests {
    /// Trips of this person that have returned, and whose rooms nobody has told.
    func tripRooms() throws -> [Notice] {
        try TripRequests.withoutRooms(of: account, today: today, limit: Self.most, db).map { trip in
            Notice(
                kind: .tripRooms, key: "trip_rooms:\(trip.id)",
                sentence: "Trip \(trip.number) is over. Tell which rooms it had.", since: nil,
                href: "/office/trips/\(trip.id)")
        }
    }

    /// Units for which this person is asked.
    func placeReviews() throws -> [Notice] {
        let asks = try Row.fetchAll(
            db,
            sql: """
                SELECT \(ReviewAsk.columns), due_day FROM review_asks
                JOIN review_rounds ON review_rounds.id = round
                WHERE review_asks.account = ? AND closed IS NULL AND revoked IS NULL AND answered IS NULL
                  AND expires_day >= ? ORDER BY due_day, review_asks.id LIMIT \(Self.most)
                """, arguments: [account, today.number])
        return asks.map { row in
            let (ask, due) = (ReviewAsk(row: row), Day(number: row[ReviewAsk.width]))
            return Notice(
                kind: .placeReview, key: Notice.key(of: ask),
                sentence: due < today
                    ? "Your answer about the places of \(ask.unit) is overdue since \(TimeWords.long(due))."
                    : "Say whether the places of \(ask.unit) are still so, by \(TimeWords.long(due)).",
                since: ask.at, href: "/office/geography/confirm/\(ask.id)")
        }
    }

    /// Answers of units that nobody has looked at, and units that are silent beyond the day.
    func placeAnswers() throws -> [Notice] {
        let reach = rights.reach(.work)
        return try ReviewRound.all(db).filter { $0.closed == nil }.flatMap { round -> [Notice] in
            let asks = try ReviewAsk.of(round.id, db).filter { ReviewRoundRoutes.sees($0, reach) }
            var told: [Notice] = []
            let answered = try asks.filter { $0.answered != nil }.filter { ask in
                try ReviewAnswer.of(ask.id, db).contains(where: \.waits)
            }
            if let newest = answered.map(\.id).max() {
                told.append(
                    Notice(
                        kind: .placeAnswers, key: "place_answers:\(round.id):\(newest)",
                        sentence:
                            "\(answered.count) unit\(answered.count == 1 ? " has" : "s have") answered about places; the answers wait.",
                        since: nil, href: "/office/geography/review/\(round.id)"))
            }
            let silent = asks.filter(\.isOpen).count
            if silent > 0, round.due < today {
                told.append(
                    Notice(
                        kind: .placeAnswers, key: "place_answers:\(round.id):silent",
                        sentence:
                            "\(silent) unit\(silent == 1 ? " has" : "s have") not confirmed \(silent == 1 ? "its" : "their") places, due \(TimeWords.long(round.due)).",
                        since: nil, href: "/office/geography/review/\(round.id)"))
            }
            return told
        }
    }
}

extension Notice {
    /// The key under which an ask waits: each letter makes it new.
    static func key(of ask: ReviewAsk) -> String { "place_review:\(ask.id):\(ask.letters)" }
}
