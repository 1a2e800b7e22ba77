import CleryLaw
import GRDB

/// What an entry of the log says, in the words that the public reads: nothing confidential is in it.
///
/// It is kept apart from the incident, so that the log can say what stood in it at any time (34 CFR 668.46(f)).
struct LogContent: Sendable, Equatable {
    var number = ""
    var nature = ""
    var reportedAt: Instant?
    var reportedDay: Day?
    var timeKnown = true
    var occurred = Moment.unknown
    /// The range is one of whole days: the time is not known.
    var datesOnly = false
    /// The general location; empty where none is stated or where it is withheld.
    var location = ""
    /// The place that the location was made of; never shown, it finds the entries of a place.
    var place: Int64?
    var campus: Int64 = 1
    var disposition: Disposition?
    var dispositionWords = ""
    var dispositionDay: Day?
    var comment: String?
    var source = Source.department
    var withheld: [Withheld] = []

    /// Whose report brought it: the police or security department was told, or another authority only.
    enum Source: String, Sendable { case department, authority }
}

/// A piece of information that is not in the entry, and on which ground; nil where even that stays unsaid.
struct Withheld: Sendable, Equatable {
    let field: LogPiece
    let ground: Withholding.Ground?
}

extension LogContent {
    /// The columns of `log_entries` and `log_versions` that hold a version of an entry: since when, by which event, the
    /// entry into which it was merged, and the content.
    static let columns = [
        "at", "event", "merged_into", "number", "nature", "reported_at", "reported_day", "time_known",
        "occurred_from", "occurred_to", "dates_only", "location", "place", "campus", "disposition",
        "disposition_words", "disposition_day", "comment", "source", "withheld",
    ]

    /// What these columns hold in a row from the time before the log had words of its own.
    static let before: [Value] = [
        .null, .integer(0), .null, .text(""), .text(""), .null, .null, .integer(1), .null, .null, .integer(0),
        .text(""), .null, .null, .null, .text(""), .null, .null, .text("department"), .text("[]"),
    ]

    /// The values of `columns` after the first three.
    var values: [Value] {
        let (from, to) = occurred.ends
        return [
            .text(number), .text(nature), Value(reportedAt?.milliseconds), Value(reportedDay?.number),
            Value(timeKnown), Value(from?.milliseconds), Value(to?.milliseconds), Value(datesOnly),
            .text(location), Value(place), .integer(campus), Value(disposition?.rawValue),
            .text(dispositionWords), Value(dispositionDay?.number), Value(comment), .text(source.rawValue),
            .text(Withheld.json(withheld)),
        ]
    }

    /// Reads `columns` after the first three, the first of them at a position.
    init(row: Row, from i: Int) {
        number = row[i]
        nature = row[i + 1]
        reportedAt = (row[i + 2] as Int64?).map(Instant.init(milliseconds:))
        reportedDay = (row[i + 3] as Int32?).map(Day.init(number:))
        timeKnown = row[i + 4]
        occurred = Moment(from: row[i + 5], to: row[i + 6])
        datesOnly = row[i + 7]
        location = row[i + 8]
        place = row[i + 9]
        campus = row[i + 10] ?? 1
        disposition = (row[i + 11] as String?).flatMap(Disposition.init(rawValue:))
        dispositionWords = row[i + 12]
        dispositionDay = (row[i + 13] as Int32?).map(Day.init(number:))
        comment = row[i + 14]
        source = Source(rawValue: row[i + 15]) ?? .department
        withheld = Withheld.list(row[i + 16])
    }
}

extension Withheld {
    /// `{"field":…,"ground":…}`, the ground left out where the public is not told it.
    static func json(_ list: [Withheld]) -> String {
        guard !list.isEmpty else { return "[]" }
        var json = JSONWriter()
        json.array {
            for one in list {
                $0.object {
                    $0.key("field")
                    $0.value(one.field.rawValue)
                    if let ground = one.ground {
                        $0.key("ground")
                        $0.value(ground.rawValue)
                    }
                }
            }
        }
        return json.string
    }

    static func list(_ text: String) -> [Withheld] {
        guard text != "[]", let json = try? JSONValue(parsing: Array(text.utf8)) else { return [] }
        return json.items.compactMap { one in
            (one["field"]?.text).flatMap(LogPiece.init(rawValue:)).map {
                Withheld(field: $0, ground: (one["ground"]?.text).flatMap(Withholding.Ground.init))
            }
        }
    }
}

extension Moment {
    /// The first and the last instant; the last is nil for an exact time.
    var ends: (from: Instant?, to: Instant?) {
        switch self {
        case .exactly(let instant): (instant, nil)
        case .between(let a, let b): (a, b)
        case .unknown: (nil, nil)
        }
    }

    /// From two columns of milliseconds.
    init(from: Int64?, to: Int64?) {
        let from = from.map(Instant.init(milliseconds:))
        let to = to.map(Instant.init(milliseconds:))
        self = from.map { from in to.map { .between(from, $0) } ?? .exactly(from) } ?? .unknown
    }
}
