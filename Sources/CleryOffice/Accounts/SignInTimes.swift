/// How long sign-in holds. All in milliseconds, all in this one place.
enum SignInTimes {
    /// A session that nobody used for this long is over.
    static let idle: Int64 = 30 * 60_000
    /// A session is over after this long, however much it was used.
    static let longest: Int64 = 12 * 3_600_000
    /// What asks for a fresh proof asks again after this long.
    static let fresh: Int64 = 15 * 60_000
    /// The last use of a session is written down at most this often.
    static let noted: Int64 = 60_000
    /// A password made by an administrator is good for this long.
    static let oneTime: Int64 = 7 * 24 * 3_600_000
    /// How long a person may take over the second step, or over setting up a second factor.
    static let ticket: Int64 = 10 * 60_000
}
