#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Keeps files for the validators: `TAGGEDPDF_SAMPLES=DIR swift test`, then `Tests/pdf/check.sh DIR/*.pdf`.
enum Samples {
    static func keep(_ bytes: [UInt8], _ name: String) {
        guard let folder = getenv("TAGGEDPDF_SAMPLES") else { return }
        guard let file = fopen(String(cString: folder) + "/\(name).pdf", "wb") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}
