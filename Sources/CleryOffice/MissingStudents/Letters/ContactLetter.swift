import CleryLaw

/// A letter to a resident: it asks to register or confirm a contact, and names nobody.
struct ContactLetter: Letter {
    let id: String
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let made: Instant
    /// An answer stands, and is to be confirmed.
    let isConfirming: Bool
    let isReminder: Bool
    let link: String

    var text: String {
        let what =
            isConfirming
            ? "Is your missing-student contact still right?" : "Whom do we tell if you are missing?"
        let name = MailHeader.oneLine(institution)
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words(isReminder ? "Reminder: \(what)" : what))",
            "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
        ]
        let lines = [
            "You live in student housing of \(name). You may name a person whom we",
            "tell within 24 hours if you are determined to be missing. It is not your",
            "emergency contact, it is confidential, and you need not name anybody.",
            isConfirming ? "Each term we ask: is your answer still right?" : "Please tell us either way:",
            "", "\(site)/missing-contact?t=\(link)", "",
            "The page asks for your birth date or student number before it shows anything.",
            "If the letter is not for you, do nothing.", "",
        ]
        return LetterText.whole(headers, lines.joined(separator: "\r\n"))
    }
}
