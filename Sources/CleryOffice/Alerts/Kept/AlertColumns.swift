/// The columns of the tables on messages and the people they reach.
extension KeptTable {
    var alertColumns: [String] {
        switch self {
        case .alertScripts:
            [
                "id", "kind", "hazard", "category", "name", "words", "reach", "rank", "account", "at",
                "ended",
            ]
        case .alerts:
            [
                "id", "thread", "step", "kind", "purpose", "hazard", "category", "threat", "exercise",
                "script", "state", "words", "draft", "list", "reach", "channels", "made", "account", "asked",
                "asker", "sent", "sender", "approver", "override", "expires", "stopped", "stopper",
            ]
        case .audienceLists: ["id", "name", "kind", "at", "ended"]
        case .audiencePeople:
            [
                "id", "list", "mark", "source", "campus", "place", "segments", "language", "mails", "phones",
                "since", "ended", "content",
            ]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}
