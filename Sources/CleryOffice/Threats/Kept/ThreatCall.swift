import CleryLaw
import GRDB

/// Somebody was called because nobody had decided yet.
struct ThreatCall: Sendable, Equatable, Identifiable {
    let id: Int64
    let threat: Int64
    /// Nil: all who may decide.
    let account: Int64?
    let at: Instant
    var answered: Instant?
    var answerer: Int64?

    var values: [Value] {
        [
            .integer(id), .integer(threat), Value(account), .integer(at.milliseconds),
            Value(answered?.milliseconds), Value(answerer),
        ]
    }

    static func of(_ threat: Int64, _ db: Database) throws -> [ThreatCall] {
        let columns = KeptTable.threatCalls.columns.joined(separator: ",")
        return try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM threat_calls WHERE threat = ? ORDER BY id"),
            arguments: [threat]
        ).map { row in
            ThreatCall(
                id: row[0], threat: row[1], account: row[2], at: Instant(milliseconds: row[3]),
                answered: (row[4] as Int64?).map(Instant.init(milliseconds:)), answerer: row[5])
        }
    }
}

/// Counsel has seen that a duty was overridden.
struct ThreatCounsel: Sendable, Equatable, Identifiable {
    let id: Int64
    let decision: Int64
    let account: Int64
    let at: Instant

    var values: [Value] {
        [.integer(id), .integer(decision), .integer(account), .integer(at.milliseconds)]
    }

    static func of(_ decision: Int64, _ db: Database) throws -> [ThreatCounsel] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT id, decision, account, at FROM threat_counsel WHERE decision = ? ORDER BY id"),
            arguments: [decision]
        ).map { row in
            ThreatCounsel(
                id: row[0], decision: row[1], account: row[2], at: Instant(milliseconds: row[3]))
        }
    }
}
