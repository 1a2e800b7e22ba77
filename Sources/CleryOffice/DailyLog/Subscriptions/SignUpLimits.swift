/// How many sign-ups come from one place of the net in an hour. In memory only.
actor SignUpLimits {
    static let most = 20
    private var ofOrigin: [String: [ContinuousClock.Instant]] = [:]

    /// Whether another one may come; it is counted.
    func pass(_ origin: String?) -> Bool {
        guard let origin else { return true }
        let now = ContinuousClock.now
        if ofOrigin.count > 10_000 { ofOrigin.removeAll() }
        let recent = (ofOrigin[origin] ?? []).filter { $0.duration(to: now) < .seconds(3600) }
        guard recent.count < SignUpLimits.most else { return false }
        ofOrigin[origin] = recent + [now]
        return true
    }
}
