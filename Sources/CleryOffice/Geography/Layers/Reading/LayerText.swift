/// The text of a file of places in UTF-8. What is packed is refused with the way to unpack it.
enum LayerText {
    static func utf8(_ bytes: [UInt8]) throws(ExchangeError) -> [UInt8] {
        guard bytes.count <= LayerFile.largest else { throw ExchangeError("The file is larger than 100 MB.") }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            throw ExchangeError(
                "This is a packed file, such as a KMZ, a zipped shapefile or a workbook. Unpack a KMZ and send the doc.kml in it; save a workbook's sheet as CSV; export a shapefile as GeoJSON."
            )
        }
        if bytes.starts(with: [0, 0, 0x27, 0x0A]) {
            throw ExchangeError("This is a shapefile. Export the layer as GeoJSON and send that.")
        }
        return try SheetText.utf8(bytes, longest: LayerFile.largest)
    }
}
