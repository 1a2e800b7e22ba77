import CleryLaw

/// What the log is called. Fires stand in it only under a title that names both (Handbook 2016, chapters 5 and 12).
enum LogTitle {
    static func words(_ log: LogKind?, hasFires: Bool) -> String {
        switch log {
        case .crime: "Daily crime log"
        case .fire: "Daily fire log"
        case nil:
            hasFires && CombinedLog.decide(labeledAsBoth: .known(true)).answer == true
                ? "Daily crime and fire log" : "Daily crime log"
        }
    }
}
