import CleryLaw
import GRDB

/// A piece that is withheld, as the desk lists it.
struct WithheldLine: Sendable {
    let withholding: LogWithholding
    let number: String
    let standing: Standing

    enum Standing: Sendable, Equatable {
        /// The law sets no end: other law, or the victim's confidentiality.
        case forGood
        /// Until a day that is not near; the business days that are left.
        case until(Day, left: Int)
        /// It ends within `soon` business days.
        case ends(Day, left: Int)
        /// Its last day is past: somebody must decide again or release it.
        case over(Day)
        /// The harm is over; the log must show it by a day.
        case release(by: Day)
    }

    /// So many business days before its end the office is reminded.
    static let soon = 3

    init(_ withholding: LogWithholding, number: String, today: Day, _ days: BusinessDays) {
        self.withholding = withholding
        self.number = number
        standing =
            if let ended = withholding.harmEnded {
                .release(by: ReleaseAfterHarm.days(ended, days).by)
            } else if let until = withholding.until {
                if until < today {
                    .over(until)
                } else if until <= days.day(Self.soon, after: today) {
                    .ends(until, left: days.count(after: today, through: until))
                } else {
                    .until(until, left: days.count(after: today, through: until))
                }
            } else {
                .forGood
            }
    }
}

extension BusinessDays {
    /// How many business days come after a day, through another.
    func count(after start: Day, through last: Day) -> Int {
        guard start < last else { return 0 }
        return ((start.number + 1)...last.number).count { isBusinessDay(Day(number: $0)) }
    }
}

/// Something that came late, as the desk and the overview list it.
struct LateLine: Sendable {
    let row: LogLearned
    let number: String
    /// The campus's day on which it was in the log.
    let done: Day
    var daysLate: Int { Int(done.number) - Int(row.due.number) }

    init?(_ row: LogLearned?, _ requests: DutyRequests) throws {
        guard let row, let done = row.done, let (number, _) = try requests.incident(row.incident) else {
            return nil
        }
        self.row = row
        self.number = number
        self.done = requests.zone.local(done).day
    }
}

extension LogDuty.Ask {
    /// Facts of the place are stated with the place, all others with the incident.
    init(_ question: Question, incident: Int64, place: Int64) {
        sentence = question.sentence
        href =
            ["geography", "student_housing"].contains(question.name)
            ? "/office/places/\(place)" : "/office/incidents/\(incident)/facts"
    }
}
