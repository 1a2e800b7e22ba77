import CleryLaw
import GRDB

/// The general locations of the log on a map.
///
/// It is made of the words that the public reads and of nothing else: a spot is the name of a place with a point, and
/// it counts the entries whose general location reads so. What is withheld has no words and therefore no spot, and
/// what is told more widely has the wider words. So the map cannot say more than the list does, and a list beside a
/// map cannot show who is missing from it.
///
/// A place of few dwellings has no spot at all: beside a sexual or domestic offense it would point to a door.
struct LogMap: Sendable, Equatable {
    struct Spot: Sendable, Equatable {
        let words: String
        /// Millionths of a degree.
        let latitude: Int32
        let longitude: Int32
        let entries: Int
    }

    /// The spot with most entries first.
    let spots: [Spot]
    /// Entries without a spot.
    let elsewhere: Int

    /// As many as can be told apart on a page.
    static let most = 60
    /// As with the words of a location, a spot stands for at least so many dwellings.
    static let fewestDwellings = 8

    init(spots: [Spot], elsewhere: Int) { (self.spots, self.elsewhere) = (spots, elsewhere) }

    init(_ filter: LogFilter, _ db: Database) throws {
        let (condition, arguments) = filter.condition(undated: try LogRequests.hasUndated(db))
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT e.location, count(*) FROM \(LogEntry.tables) WHERE \(condition)
                GROUP BY e.location ORDER BY count(*) DESC, e.location
                """, arguments: arguments)
        let points = try LogMap.points(db)
        var spots: [Spot] = []
        var elsewhere = 0
        for row in rows {
            let (words, count): (String, Int) = (row[0], row[1])
            if let point = points[words], spots.count < LogMap.most {
                spots.append(
                    Spot(words: words, latitude: point.latitude, longitude: point.longitude, entries: count))
            } else {
                elsewhere += count
            }
        }
        self.init(spots: spots, elsewhere: elsewhere)
    }

    static func hasPoints(_ db: Database) throws -> Bool { try !points(db).isEmpty }

    /// The points by the public words of their places. Of several places with the same words the first has the point.
    private static func points(_ db: Database) throws -> [String: (latitude: Int32, longitude: Int32)] {
        let known = KeptTable.logPlaces.columns.map { "log_places.\($0)" }.joined(separator: ",")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(PlaceRecord.columns), \(known) FROM log_places JOIN places ON places.id = log_places.id
                WHERE latitude IS NOT NULL AND longitude IS NOT NULL ORDER BY places.id
                """)
        let width = PlaceRecord.width
        var found: [String: (latitude: Int32, longitude: Int32)] = [:]
        for row in rows {
            let place = PlaceRecord(row: row)
            var known = LogPlace(id: place.id)
            known.words = row[width + 1]
            known.dwellings = row[width + 2]
            known.wider = row[width + 3]
            guard let latitude = row[width + 5] as Int32?, let longitude = row[width + 6] as Int32?,
                isWideEnough(place, known)
            else { continue }
            let words = LogLocation.words(place, known, sensitive: false)
            if !words.isEmpty, found[words] == nil { found[words] = (latitude, longitude) }
        }
        return found
    }

    private static func isWideEnough(_ place: PlaceRecord, _ known: LogPlace) -> Bool {
        guard let dwellings = known.dwellings else { return place.facts.studentHousing.isNo }
        return dwellings == 0 || dwellings >= fewestDwellings
    }
}
