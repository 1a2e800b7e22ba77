// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that a plain build of the project stays short.
let package = Package(
    name: "lawbench",
    dependencies: [.package(name: "project", path: "../..")],
    targets: [
        .executableTarget(name: "lawbench", dependencies: [.product(name: "CleryLaw", package: "project")])
    ],
    swiftLanguageModes: [.v6]
)
