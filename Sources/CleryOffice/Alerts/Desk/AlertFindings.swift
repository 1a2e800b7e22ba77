import CleryLaw
import GRDB

/// What is to be looked at before a message goes out.
struct AlertFindings: Sendable {
    struct Finding: Sendable, Equatable {
        let sentence: String
        /// It may not go out like this.
        let isBlocking: Bool
        /// It may tell who the victim is: a person who looked may say that it does not.
        var isIdentity = false
    }
    let all: [Finding]

    init(_ alert: Alert, _ words: AlertWords, _ office: Office, _ db: Database) {
        all = []
    }
}
