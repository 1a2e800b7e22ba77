import HTTPTypes
import Hummingbird
import TaggedPDF

/// The doors of the posters.
enum PosterRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let posters = try all(visit)
        let page = PosterListPage(
            posters: Array(
                posters.dropFirst((visit.pageNumber - 1) * PosterListPage.size).prefix(PosterListPage.size)),
            total: posters.count, page: visit.pageNumber, site: site(visit))
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(PosterPage(poster: try one(visit))) }

    static func svg(_ visit: Visit) throws -> Answer {
        let poster = try one(visit)
        var answer = Answer(type: "image/svg+xml", bytes: Array(poster.code.svg(poster.alternative).utf8))
        answer.headers[.contentDisposition] = "inline; filename=\"report-\(poster.place.id).svg\""
        return answer
    }

    static func pdf(_ visit: Visit) throws -> Answer {
        let poster = try one(visit)
        return try served([poster], "report-\(poster.place.id)")
    }

    static func allPDF(_ visit: Visit) throws -> Answer {
        let posters = try all(visit)
        guard !posters.isEmpty else { throw Refusal.notFound }
        return try served(posters, "report-posters")
    }

    private static func served(_ posters: [Poster], _ name: String) throws -> Answer {
        let bytes = try Poster.document(posters).pdf(faces: Faces.system())
        var answer = Answer(type: "application/pdf", bytes: bytes)
        answer.headers[.contentDisposition] = "inline; filename=\"\(name).pdf\""
        return answer
    }

    static func one(_ visit: Visit) throws -> Poster {
        guard let poster = try all(visit).first(where: { String($0.place.id) == visit.parameter("place") })
        else { throw Refusal.notFound }
        return poster
    }

    /// A poster for each place that the form offers, on the campuses where this person works.
    static func all(_ visit: Visit) throws -> [Poster] {
        let hidden = try visit.hidden()
        let (places, campuses) = try visit.office.read {
            (try PlaceChoice.offered(hiding: hidden, $0), try Campus.all($0))
        }
        let reach = visit.reach(.work)
        let site = site(visit)
        return try places.filter { reach.has($0.campus) }.map { place in
            try Poster(
                place, campus: campuses.first { $0.id == place.campus }?.name ?? "",
                institution: visit.office.name, site: site)
        }
    }

    /// The site as whoever prints the poster sees it: the same address that a passer-by must reach.
    static func site(_ visit: Visit) -> String {
        let forwarded = HTTPField.Name("X-Forwarded-Proto").flatMap { visit.request.headers[$0] }
        return "\(forwarded == "https" ? "https" : "http")://\(visit.request.head.authority ?? "localhost")"
    }
}

extension Doors {
    /// Posters with the way to the form, one for each building.
    static let posters: [Door] = [
        .get("/office/posters", .may(.work), PosterRoutes.list),
        .get("/office/posters.pdf", .may(.work), PosterRoutes.allPDF),
        .get("/office/places/:place/poster", .may(.work), PosterRoutes.show),
        .get("/office/places/:place/poster.svg", .may(.work), PosterRoutes.svg),
        .get("/office/places/:place/poster.pdf", .may(.work), PosterRoutes.pdf),
    ]
}
