import CleryLaw

/// A message to an authority: what waits, by when, and the way to it. It goes to the person alone.
struct AuthorityMessage: Letter {
    enum About: Sendable, Equatable {
        case letter
        /// The calendar year that is to be signed.
        case signing(year: Int, due: Day, isFinal: Bool)
        case training(year: Int, due: Day)
    }

    let id: String
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let made: Instant
    let about: About
    let isReminder: Bool
    /// The words of the personal link; nil for somebody who signs in.
    let link: String?

    private var way: String { link.map { "\(site)/authority?t=\($0)" } ?? "\(site)/office/authority" }

    private var subject: String {
        let what =
            switch about {
            case .letter: "You are a campus security authority"
            case .signing(let year, _, let isFinal):
                isFinal
                    ? "Final reminder: sign for \(year) as campus security authority"
                    : "Sign for \(year) as campus security authority"
            case .training(let year, _): "Your course for \(year) as campus security authority"
            }
        return isReminder && !what.hasPrefix("Final") ? "Reminder: \(what)" : what
    }

    private var words: [String] {
        switch about {
        case .letter:
            [
                "What you do for \(MailHeader.oneLine(institution)) makes you a campus security authority under",
                "the Clery Act: you pass on what you are told of crimes. The letter says why, and",
                "what is asked of you. Please read and acknowledge it:",
            ]
        case .signing(let year, let due, let isFinal):
            [
                "Once a year each campus security authority signs that all reports of crimes of a",
                "calendar year were passed on, or that there were none. Please sign for \(year)",
                isFinal
                    ? "now: the statistics are about to be put together."
                    : "by \(TimeWords.long(due)), even if you were told of nothing:",
            ]
        case .training(_, let due):
            [
                "A short course shows what to pass on and how. It takes about twenty minutes, on",
                "a phone too. Please take it by \(TimeWords.long(due)):",
            ]
        }
    }

    var text: String {
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words(subject))", "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
        ]
        let end =
            link == nil
            ? ["", "You are asked to sign in there.", ""]
            : [
                "", "The link is for you alone and needs no account. If it is not for you, do nothing",
                "and tell the Clery office of \(MailHeader.oneLine(institution)).", "",
            ]
        return LetterText.whole(headers, (words + ["", way] + end).joined(separator: "\r\n"))
    }
}
