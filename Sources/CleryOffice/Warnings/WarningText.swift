import CleryLaw
import TypedHTML

/// A message on a page: its pieces by name, in each of its languages.
struct WarningText: Sendable {
    let alert: Alert
    let times: TimeWords

    @HTMLBuilder var html: HTML {
        for words in alert.words ?? [] {
            if words.language == "en" {
                pieces(words)
            } else {
                div(.lang(words.language)) { pieces(words) }
            }
        }
    }

    @HTMLBuilder private func pieces(_ words: AlertWords) -> HTML {
        if alert.words?.first?.language != words.language { p { b(words[.headline]) } }
        dl(.class("record")) {
            for piece in order where !words[piece].isEmpty {
                dt(Self.title(piece))
                dd { for line in Self.lines(words[piece]) { p(line) } }
            }
        }
    }

    /// An emergency notification says first what to do.
    private var order: [AlertPiece] {
        alert.kind == .timelyWarning
            ? [
                .nature, .time, .place, .suspect, .impact, .action, .unknown, .report, .support, .why, .next,
                .entry, .sender,
            ]
            : [
                .action, .place, .time, .nature, .impact, .unknown, .next, .report, .support, .suspect, .why,
                .entry, .sender,
            ]
    }

    static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { AlertSentences.plain(String($0)) }
            .filter { !$0.isEmpty }
    }

    static func title(_ piece: AlertPiece) -> String {
        switch piece {
        case .headline: "Headline"
        case .place: "Where"
        case .time: "When"
        case .impact: "The danger"
        case .action: "What to do"
        case .next: "Next update"
        case .sender: "From"
        case .nature: "What happened"
        case .suspect: "The suspect"
        case .unknown: "What is not known"
        case .report: "Report what you know"
        case .support: "Support"
        case .why: "Why this is sent"
        case .entry: "Case number"
        }
    }
}

/// The kind and the standing of a warning, as words with a shape.
enum WarningTag {
    static func kind(_ kind: AlertContent.Kind) -> HTML {
        tag(kind.title, kind == .emergencyNotification ? .stop : .care)
    }

    static func standing(_ thread: WarningThread) -> HTML {
        tag(thread.standing, thread.isCurrent ? .stop : thread.isCleared ? .ok : .plain)
    }
}
