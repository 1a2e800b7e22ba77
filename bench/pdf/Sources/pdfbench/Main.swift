import TaggedPDF

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `pdfbench report FILE` and `pdfbench sample FILE` write a document; `pdfbench time ROUNDS` prints how long
/// the report takes inside one process.
@main struct PDFBench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.last) {
        case ("report", let file?) where arguments.count == 2: try write(Report.document(), file)
        case ("sample", let file?) where arguments.count == 2: try write(Sample.document(), file)
        case ("time", let rounds?): try time(Int(rounds) ?? 10)
        default: print("pdfbench report FILE | sample FILE | time ROUNDS")
        }
    }

    private static func write(_ document: Document, _ path: String) throws {
        let bytes = try document.pdf(faces: .system())
        guard let file = fopen(path, "wb") else { throw PDFError.unreadableFace("\(path) cannot be written") }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    private static func time(_ rounds: Int) throws {
        let faces = try Faces.system()
        let document = Report.document()
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<max(rounds, 1) { times.append(try clock.measure { _ = try document.pdf(faces: faces) }) }
        times.sort()
        print("min \(times[0])  median \(times[times.count / 2])")
    }
}
