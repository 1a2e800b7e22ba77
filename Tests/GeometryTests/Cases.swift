import Foundation
import Geometry

/// Random shapes with the answers of Clipper and GeographicLib; Tests/geometry/make.py writes them.
struct Cases: Decodable {
    /// Whole numbers of 2^-20 degrees.
    typealias Corner = [Double]

    struct Overlay: Decodable {
        let a, b: [Corner]
        /// Square degrees.
        let union, difference, intersection: Double
    }
    struct Points: Decodable {
        let a: [Corner]
        /// Two numbers, then 1 within, 0 outside, -1 on the border.
        let points: [[Double]]
    }
    struct Measure: Decodable {
        let a: [Corner]
        let length, area: Double
    }
    struct Distance: Decodable {
        let a, b: [Corner]
        let meters: Double
    }
    struct Offset: Decodable {
        let a: [Corner]
        let meters, area: Double
    }
    struct Crossing: Decodable {
        let a: [Corner]
        let spots: [Corner]
    }

    let overlays: [Overlay]
    let points: [Points]
    let measures: [Measure]
    let distances: [Distance]
    let offsets: [Offset]
    let crossings: [Crossing]

    static let all: Cases = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "cases.json")
        do {
            return try JSONDecoder().decode(Cases.self, from: try Data(contentsOf: file))
        } catch {
            fatalError("\(file.path): \(error)")
        }
    }()

    static func place(_ corner: Corner) -> Coordinate {
        Coordinate(longitude: corner[0] / 1_048_576, latitude: corner[1] / 1_048_576)
    }

    static func shape(_ ring: [Corner]) -> Shape {
        .polygon(Polygon(outline: (ring + [ring[0]]).map(place)))
    }
}

extension Shape {
    /// Square degrees, counted by the test itself.
    var squareDegrees: Double {
        func ring(_ ring: [Coordinate]) -> Double {
            guard let o = ring.first else { return 0 }
            return abs(
                zip(ring, ring.dropFirst()).reduce(0) {
                    $0 + ($1.0.longitude - o.longitude) * ($1.1.latitude - o.latitude)
                        - ($1.1.longitude - o.longitude) * ($1.0.latitude - o.latitude)
                }) / 2
        }
        return allPolygons.reduce(0) { $0 + ring($1.outline) - $1.holes.reduce(0) { $0 + ring($1) } }
    }
}
