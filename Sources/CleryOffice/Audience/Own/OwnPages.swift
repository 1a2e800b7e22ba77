import CleryLaw
import TypedHTML

enum OwnCrumbs {
    static let warnings = [Crumb(title: "Warnings", href: "/warnings")]
    static let all = warnings + [Crumb(title: "By e-mail or text", href: "/warnings/subscribe")]
    static let back = Crumb(title: "To the warnings", href: "/warnings")
}

/// Which ways are set up now.
struct OwnWays: Sendable, Equatable {
    let mail: Bool
    let texts: Bool
    var any: Bool { mail || texts }

    init(_ office: Office) {
        (mail, texts) = (office.board.mailServer != nil, office.texts.sender != nil)
    }
}

/// The form by which anybody adds an address of their own.
struct OwnSubscribePage: Page {
    let title = "Warnings by e-mail or text message"
    let section: Section? = .warnings
    let crumbs = OwnCrumbs.warnings
    let campuses: [Campus]
    let ways: OwnWays
    private var typed: [String: String] = [:]
    private var chosen: Set<String> = []
    private(set) var problems: [Problem] = []
    /// What was asked for, once nothing is wrong with it.
    private(set) var wishes: [OwnWish] = []

    init(campuses: [Campus], ways: OwnWays) { (self.campuses, self.ways) = (campuses, ways) }

    /// Takes what somebody filled in.
    mutating func read(_ form: Form) {
        for name in ["email", "phone", "language"] { typed[name] = form.trimmed(name) }
        chosen = Set(form.fields.filter { $0.name == "campus" }.map(\.value))
        let known = campuses.filter { chosen.contains(String($0.id)) }
        if known.count < chosen.count { problems.append(Problem("campus", "Choose campuses of the list.")) }
        // Several campuses are all: to be told of one more is better than of one less.
        let campus = known.count == 1 && campuses.count > 1 ? known[0].id : nil
        let language = AudienceLanguage.offered.first { $0.tag == typed["language"] ?? "" }?.tag ?? "en"
        let (mail, phone) = (typed["email"] ?? "", typed["phone"] ?? "")
        if mail.isEmpty || !ways.mail, phone.isEmpty || !ways.texts {
            problems.append(
                ways.mail
                    ? Problem("email", "Write one e-mail address, such as name@example.edu.")
                    : Problem("phone", OwnAddressRoutes.phoneSentence))
        }
        if ways.mail, !mail.isEmpty {
            if let address = AudienceReading.mail(mail) {
                wishes.append(OwnWish(.mail, address, campus: campus, language: language))
            } else {
                problems.append(Problem("email", "Write one e-mail address, such as name@example.edu."))
            }
        }
        if ways.texts, !phone.isEmpty {
            if let number = PhoneNumber(phone), number.isNear {
                wishes.append(OwnWish(.sms, number.text, campus: campus, language: language))
            } else {
                problems.append(Problem("phone", OwnAddressRoutes.phoneSentence))
            }
        }
    }

    var body: HTML {
        h1(title)
        p(
            "Students and employees are told at the addresses that the institution has of them. Here anybody adds another one: a parent, a neighbor, a second phone.",
            .class("lead"))
        if ways.any { offered } else { notOffered }
        h2("Addresses you have here")
        p {
            a("See, test or end them", .href("/warnings/subscribe/mine"))
            "."
        }
    }

    private var notOffered: HTML {
        empty("This office sends no messages yet") {
            p("Warnings stand on the page of warnings, and in its feeds.")
            p { a("Read the warnings", .href("/warnings")) }
        }
    }

    private var offered: HTML {
        form(.method(.post), .action("/warnings/subscribe"), .class("narrow")) {
            if ways.mail {
                textField(
                    "Your e-mail address", name: "email", value: typed["email"] ?? "", type: "email",
                    hint: "A message asks first whether it was you.", problem: problems.of("email"),
                    autocomplete: "email")
            }
            if ways.texts {
                textField(
                    "Your phone for text messages", name: "phone", value: typed["phone"] ?? "",
                    type: "tel",
                    hint: "A text message brings a code. Your carrier may charge for messages.",
                    problem: problems.of("phone"), autocomplete: "tel")
            }
            if campuses.count > 1 { campusChoice }
            chooser(
                "Language, where a message has it", name: "language",
                options: AudienceLanguage.offered.map { ($0.tag, $0.title) },
                chosen: typed["language"] ?? "en")
            p(
                "Addresses are kept sealed, used for warnings and their tests only, and forgotten when you leave."
            )
            div(.class("actions")) { button("Sign up", .type("submit"), .class("button")) }
        }
    }

    private var campusChoice: HTML {
        fieldset(.class("choices")) {
            legend("Campus")
            p("None or several: you are told of every campus.", .class("hint"))
            if let problem = problems.of("campus") { p(problem.sentence, .class("problem")) }
            for campus in campuses {
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("campus"), .value("\(campus.id)"),
                        .checked(chosen.contains(String(campus.id))))
                    span(campus.name)
                }
            }
        }
    }
}

/// Where the code of a text message is typed.
struct OwnCodePage: Page {
    let title = "Type the code"
    let section: Section? = .warnings
    let crumbs = OwnCrumbs.all
    let link: String
    /// Whether a letter is on its way too.
    var mailToo = false
    var problem: Problem?

    var body: HTML {
        h1(title)
        p(
            "If text messages reach the number, a code of six digits is on its way to it. It is good for fifteen minutes.",
            .class("lead"))
        if mailToo {
            notice { p("A message is on its way to your e-mail address too; open the page that it names.") }
        }
        form(.method(.post), .action("/warnings/subscribe/code"), .class("narrow")) {
            input(.type("hidden"), .name("t"), .value(link))
            field("Code", name: "code", problem: problem) {
                Elements.input(
                    $0 + [
                        .type("text"), .inputmode("numeric"), .autocomplete("one-time-code"), .maxlength(10),
                    ])
            }
            div(.class("actions")) { button("Confirm", .type("submit"), .class("button")) }
        }
    }
}
