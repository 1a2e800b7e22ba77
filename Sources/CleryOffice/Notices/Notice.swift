import CleryLaw

/// One thing that waits for a person. It is derived from what the office keeps and goes away when it is done.
struct Notice: Sendable, Equatable {
    let kind: NoticeKind
    /// Names it for this person, so that it can be marked as read: the kind and the numbers of what waits.
    let key: String
    let sentence: String
    /// Since when it waits; nil for what many things make together.
    let since: Instant?
    let href: String
    var isRead = false
}

/// What a person wants to hear of, and how.
struct NoticeSettings: Sendable, Equatable {
    var hidden: Set<NoticeKind> = []
    /// Also by e-mail, which says only that something waits.
    var mailed: Set<NoticeKind> = []
    var pace: Pace = .atOnce

    enum Pace: String, Sendable, CaseIterable {
        case atOnce = "at_once"
        case daily

        var title: String {
            self == .atOnce ? "At once, at most every ten minutes" : "Once a day, after seven in the morning"
        }
    }

    func values(of account: Int64) -> [Value] {
        func list(_ kinds: Set<NoticeKind>) -> Value {
            .text(NoticeKind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: " "))
        }
        return [.integer(account), list(hidden), list(mailed), .text(pace.rawValue)]
    }
}
