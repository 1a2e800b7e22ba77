import CleryLaw
import GRDB

extension NoticeRequests {
    /// Gateways that take nothing, and messages that no gateway carries.
    func alertTroubles() throws -> [Notice] { try gatewayTroubles() + uncarried() }

    private func gatewayTroubles() throws -> [Notice] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT t.gateway, t.since, t.sentence, g.name FROM alert_troubles AS t
                LEFT JOIN alert_gateways AS g ON g.id = t.gateway
                WHERE t.gateway < 0 OR g.ended IS NULL ORDER BY t.since LIMIT \(Self.most)
                """
        ).map { row in
            let (gateway, sentence): (Int64, String) = (row[0], row[2])
            let name: String? = row[3]
            return Notice(
                kind: .alertTrouble, key: "alert_trouble:\(gateway):\(row[1] as Int64)",
                sentence: name.map { "\($0): \(sentence)" } ?? sentence,
                since: Instant(milliseconds: row[1]), href: "/office/alerts/gateways")
        }
    }

    private func uncarried() throws -> [Notice] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT a.id, a.sent, q.channel FROM alerts AS a JOIN alert_spreads AS s ON s.alert = a.id
                JOIN (SELECT DISTINCT alert, channel FROM alert_queue WHERE state = 0) AS q ON q.alert = a.id
                WHERE s.done IS NULL AND a.stopped IS NULL AND NOT EXISTS (
                  SELECT 1 FROM alert_gateways AS g WHERE g.ended IS NULL AND g.channel = q.channel
                  AND (a.purpose = 'live' OR g.exercises = 1))
                """
        ).map { row in
            let (alert, channel): (Int64, String) = (row[0], row[2])
            let title = AlertChannel(rawValue: channel)?.title ?? channel
            return Notice(
                kind: .alertTrouble, key: "alert_uncarried:\(alert):\(channel)",
                sentence: "\(title): messages of alert \(alert) wait, and no gateway takes them.",
                since: Instant(milliseconds: row[1]), href: "/office/alerts/gateways")
        }
    }
}
