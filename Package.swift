// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "openclery",
    products: [
        .executable(name: "openclery", targets: ["openclery"]),
        .library(name: "CleryLaw", targets: ["CleryLaw"]),
        .library(name: "CleryOffice", targets: ["CleryOffice"]),
        .library(name: "Geometry", targets: ["Geometry"]),
        .library(name: "QRCode", targets: ["QRCode"]),
        .library(name: "TaggedPDF", targets: ["TaggedPDF"]),
        .library(name: "TypedHTML", targets: ["TypedHTML"]),
        .library(name: "WordFile", targets: ["WordFile"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
    ],
    targets: [
        // What the law says. Imports nothing.
        .target(name: "CleryLaw"),
        // What the office does.
        .target(
            name: "CleryOffice",
            dependencies: [
                "CleryLaw", "TaggedPDF", "TypedHTML", "PageSeal", "QRCode", "Geometry", "CZlib", "CMark",
                "WordFile",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
            ],
            exclude: ["Database/schema.sql"]),
        // Small libraries that know nothing of Clery.
        .target(name: "TaggedPDF", dependencies: ["CZlib"]),
        .target(name: "TypedHTML"),
        .target(name: "WordFile", dependencies: ["TaggedPDF", "CZlib"]),
        .target(name: "QRCode"),
        // Shapes on the earth, by GEOS.
        .target(name: "Geometry", dependencies: ["CGEOS"]),
        .target(name: "PageSeal", linkerSettings: [.linkedLibrary("sqlite3")]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
        // The front door.
        .executableTarget(
            name: "openclery",
            dependencies: [
                "CleryOffice",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "CleryLawTests", dependencies: ["CleryLaw"]),
        .testTarget(
            name: "CleryOfficeTests",
            dependencies: [
                "CleryOffice", .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            exclude: ["Golden", "Telling/Files", "Survey/Published"]),
        .testTarget(name: "TaggedPDFTests", dependencies: ["TaggedPDF"]),
        .testTarget(name: "TypedHTMLTests", dependencies: ["TypedHTML"]),
        .testTarget(name: "WordFileTests", dependencies: ["WordFile"]),
        .testTarget(name: "QRCodeTests", dependencies: ["QRCode"]),
        .testTarget(name: "GeometryTests", dependencies: ["Geometry"], exclude: ["cases.json"]),
        .testTarget(
            name: "PageSealTests",
            dependencies: [
                "PageSeal", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
