import HTTPTypes
import TypedHTML

/// Why a sign-in by the provider came to nothing, for the person at the door.
enum SignInTrouble: Sendable, Equatable {
    /// The provider does not answer.
    case down(String)
    /// What came back belongs to no sign-in that this browser began a short while ago.
    case stale
    /// The provider said that it would not.
    case declined(String)
    /// The provider's answer did not hold.
    case refused(String)
    /// Who proved it anew is not who is signed in here.
    case otherPerson
    /// The proxy in front names nobody.
    case nobody
    case turnedAway(Admission.Refused)

    var word: String {
        switch self {
        case .down: "down"
        case .stale: "stale"
        case .declined: "declined"
        case .refused: "refused"
        case .otherPerson: "other_person"
        case .nobody: "nobody"
        case .turnedAway(let why): why.rawValue
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .down: .serviceUnavailable
        case .stale: .badRequest
        case .refused: .badGateway
        case .declined, .otherPerson, .nobody, .turnedAway: .forbidden
        }
    }

    var title: String {
        switch self {
        case .down: "Sign-in does not answer"
        case .stale: "This sign-in is over"
        case .declined: "You were not signed in"
        case .refused: "This sign-in is not believed"
        case .otherPerson: "This is somebody else"
        case .nobody: "Nobody has signed in"
        case .turnedAway: "You have no access yet"
        }
    }

    var sentence: String {
        switch self {
        case .down(let name):
            "Sign-in with \(name) does not answer right now; whoever has a password of this office can sign in with it."
        case .stale:
            "It was used already, began too long ago, or began in another browser. Please begin again."
        case .declined(let name):
            "Sign-in with \(name) was stopped there, by you or by its rules. You can begin again."
        case .refused(let name):
            "What came back from \(name) did not hold, so nobody was signed in. If it happens again, tell the office's administrator."
        case .otherPerson:
            "You signed in at the provider as another person than the one who is signed in here. Nothing was opened."
        case .nobody: "The web server in front has not said who you are. Tell the office's administrator."
        case .turnedAway(let why): why.sentence
        }
    }
}

struct SignInTroublePage: Page {
    let trouble: SignInTrouble
    var title: String { trouble.title }
    let section: Section? = nil

    var body: HTML {
        h1(title)
        p(trouble.sentence, .class("lead"))
        switch trouble {
        case .turnedAway:
            p(
                "Tell the office's administrator that you tried; they see it in their list and can link or give what is missing."
            )
            actions(again: false)
        case .down: actions(again: true, local: true)
        default: actions(again: true)
        }
    }

    private func actions(again: Bool, local: Bool = false) -> HTML {
        div(.class("actions")) {
            if local { a("Sign in with a password", .class("button"), .href("/sign-in?local")) }
            if again { a("Begin again", .class(local ? "button quiet" : "button"), .href("/sign-in")) }
            if !again { a("To the safety page", .class("button quiet"), .href("/")) }
        }
    }
}

/// After signing out here, somebody may still be signed in at the provider.
struct SignedOutPage: Page {
    let title = "You have signed out"
    let section: Section? = nil
    let provider: String
    let leave: String

    var body: HTML {
        h1(title)
        p(
            "You have left the office. On a computer that others use, sign out of \(provider) too.",
            .class("lead"))
        div(.class("actions")) {
            a("Sign out of \(provider)", .class("button"), .href(leave), .rel("noreferrer"))
            a("To the safety page", .class("button quiet"), .href("/"))
        }
    }
}
