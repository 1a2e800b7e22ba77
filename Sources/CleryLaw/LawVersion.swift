extension Law {
    /// Raised whenever a rule may answer otherwise than before: offices then count all their facts again.
    public static let version = "2"
}
