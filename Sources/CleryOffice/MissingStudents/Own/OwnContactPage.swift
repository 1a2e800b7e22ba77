import CleryLaw
import TypedHTML

/// A resident's own page: whom to tell if the resident is missing. It is read on a phone.
struct OwnContactPage: Page {
    let title = "Your missing-student contact"
    let section: Section? = nil
    let own: OwnContact
    /// Where it is posted, and the hidden fields that prove who posts.
    let action: String
    let proofs: [(name: String, value: String)]
    let words: TimeWords
    var done: String?
    var fields: TypedFields?
    var problems: [Problem] = []

    static func said(_ word: String) -> String? {
        switch word {
        case "keep": "Your contact is kept."
        case "confirm": "Thank you: what stands here is confirmed."
        case "decline": "It is kept that you name nobody. You can name somebody at any time."
        case "remove": "Your contact is removed."
        default: nil
        }
    }

    private func value(_ name: String, _ kept: String) -> String { fields.map { $0[name] } ?? kept }

    var body: HTML {
        h1(title)
        if let done { notice { p(done, .role("status")) } }
        p(
            "If you live in \(own.hall.isEmpty ? "student housing" : own.hall) and are determined to be missing, we tell the person you name here within 24 hours.",
            .class("lead"))
        standing
        confidential
        form
    }

    @HTMLBuilder private var standing: HTML {
        if let contact = own.contact {
            if own.isToConfirm {
                notice("care") { p("We ask each term: is this still right?") }
            }
            p {
                contact.declined ? "You named nobody, " : "You named \(own.words.name), "
                time(words.short(contact.at), .datetime(words.iso(contact.at)))
                contact.confirmed > contact.at ? "; confirmed " : "."
                if contact.confirmed > contact.at {
                    time(words.short(contact.confirmed), .datetime(words.iso(contact.confirmed)))
                    "."
                }
            }
            simple("This is still right", .confirm, "button")
        } else {
            p("You have not answered yet.")
        }
    }

    private var confidential: HTML {
        details(.class("fold"), .open(own.contact == nil)) {
            summary("Who sees it, and when")
            ul {
                li("It is not your emergency contact. That one stays as it is.")
                li("It is confidential. Your hall’s staff does not see it, nor your parents or friends.")
                li(
                    "Only a few officials may open it, only while you are reported missing, and with a reason."
                )
                li("It is given to nobody but police who look for you.")
                li("Each opening is written down for good.")
                li("You need not name anybody. The police are told in any case.")
                if own.isMinor {
                    li("You are under 18: unless you are emancipated, a parent or guardian is told as well.")
                }
            }
            p("\(MissingContactRegistration.citation)", .class("cite"))
        }
    }

    private var form: HTML {
        let kept = own.words
        return HTML([
            h2(own.contact == nil ? "Name somebody" : "Change it"),
            TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
                hidden
                text("Name of your contact", "name", kept.name, autocomplete: "off")
                text("Relation to you, if you like", "relation", kept.relation)
                text("Phone", "phone", kept.phone, type: "tel")
                text("Another phone", "second_phone", kept.secondPhone, type: "tel")
                text("E-mail", "email", kept.email, type: "email")
                if own.isMinor {
                    h3("A parent or guardian")
                    p("You are under 18. Whom of them do we reach, and how?", .class("hint"))
                    text("Name", "guardian", kept.guardian)
                    text("Phone of the parent or guardian", "guardian_phone", kept.guardianPhone, type: "tel")
                    text(
                        "E-mail of the parent or guardian", "guardian_email", kept.guardianEmail,
                        type: "email")
                }
                div(.class("actions")) {
                    button(
                        "Keep this contact", .type("submit"), .name("what"), .value("keep"), .class("button"))
                    button(
                        "I name nobody", .type("submit"), .name("what"), .value("decline"),
                        .class("button quiet"))
                }
            },
            own.contact == nil ? .nothing : simple("Remove my answer", .remove, "button quiet"),
        ])
    }

    private func text(
        _ label: String, _ name: String, _ kept: String, type: String = "text", autocomplete: String = "off"
    ) -> HTML {
        textField(
            label, name: name, value: value(name, kept), type: type, problem: problems.of(name),
            autocomplete: autocomplete)
    }

    @HTMLBuilder private var hidden: HTML {
        for proof in proofs { input(.type("hidden"), .name(proof.name), .value(proof.value)) }
    }

    private func simple(_ words: String, _ what: OwnContactDraft.What, _ style: String) -> HTML {
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            hidden
            button(words, .type("submit"), .name("what"), .value(what.rawValue), .class(style))
        }
    }
}

/// Before a link shows anything: who is it? The page names nobody.
struct ContactProofPage: Page {
    let title = "Your missing-student contact"
    let section: Section? = nil
    let link: String
    let asksBirth: Bool
    var problem: Problem?

    var body: HTML {
        h1(title)
        p("This page is for one resident alone. Show that it is you.", .class("lead"))
        TypedHTML.form(.method(.post), .action("/missing-contact"), .class("narrow")) {
            input(.type("hidden"), .name("t"), .value(link))
            textField(
                asksBirth ? "Your birth date" : "Your student number", name: "proof",
                type: asksBirth ? "date" : "text", problem: problem, autocomplete: "off")
            div(.class("actions")) {
                button("Go on", .type("submit"), .name("what"), .value("prove"), .class("button"))
            }
        }
        p("If this letter is not for you, close the page. Nothing is shown of whom it is for.")
    }
}

/// Somebody who is signed in and on no list of residents.
struct NoResidentPage: Page {
    let title = "Your missing-student contact"
    let section: Section? = nil

    var body: HTML {
        h1(title)
        p("You are on no list of residents of student housing.", .class("lead"))
        p(
            "This page is for students who live in it. The list knows you by the e-mail address of your account; if you live in a hall, ask housing to put this address on it."
        )
    }
}
