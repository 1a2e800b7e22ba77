import CleryLaw

extension NoticeRequests {
    /// Warnings that wait for this person's approval: not those of their own.
    func warningsAsked() throws -> [Notice] {
        let campuses = try Campus.all(db).map(\.id)
        return try Alert.all(
            "state = 'asked' AND coalesce(account, 0) <> ?1 AND coalesce(asker, 0) <> ?1 ORDER BY id",
            [account], db
        ).filter { $0.isMine(rights.reach(.approveWarnings), of: campuses) }.map { alert in
            Notice(
                kind: .warningAsked, key: "warning_asked:\(alert.id):\(alert.asked?.milliseconds ?? 0)",
                sentence: "A \(alert.kind.title.lowercased()) waits for your approval.",
                since: alert.asked ?? alert.made, href: "/office/alerts/\(alert.id)")
        }
    }
}
