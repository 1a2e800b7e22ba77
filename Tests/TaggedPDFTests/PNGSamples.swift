import Foundation

/// Real PNG files of four by three dots, as Pillow writes them, and the means to damage them.
enum PNGSamples {
    static let all: [String: String] = [
        "gray":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAAAAACRn/EaAAAAF0lEQVR4nGNkEBERYQwQERFhCRAREQEACTgBW2nziVsAAAAASUVORK5CYII=",
        "color":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAF0lEQVR4nGNk+M8g8oYdglgCNshg5wAA8+QMgJ8AXmkAAAAASUVORK5CYII=",
        "color and alpha":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAYAAAC09K7GAAAAGUlEQVR4nGM8wcDAwMDAIA7DLAwMDDF4BQBJgAJZqMudAwAAAABJRU5ErkJggg==",
        "gray and alpha":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAQAAAAe/WZNAAAAGElEQVR4nGNkYGAQZxBnEGdkiIExdkAYABTNAecJ5OF8AAAAAElFTkSuQmCC",
        "palette":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADBAMAAABG2rP1AAAAGFBMVEUK9QQo1w48wxVapSB4hyqWaTW0Sz/SLUqvaW91AAAAEUlEQVR4nGNgEGI0FmJRVgQAAkcAob2bZgIAAAAASUVORK5CYII=",
        "palette with alpha":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADBAMAAABG2rP1AAAAGFBMVEUK9QQo1w48wxVapSB4hyqWaTW0Sz/SLUqvaW91AAAACHRSTlMAgP///////8/q9PAAAAARSURBVHicY2AQYjQWYlFWBAACRwChvZtmAgAAAABJRU5ErkJggg==",
        "gray with a clear shade":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAAAAACRn/EaAAAAAnRSTlMAKEMmZcIAAAAXSURBVHicY2QQERFhDBAREWEJEBERAQAJOAFbafOJWwAAAABJRU5ErkJggg==",
        "color with a clear color":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAABnRSTlMAAAD/AADQPjN8AAAAF0lEQVR4nGNk+M8g8oYdglgCNshg5wAA8+QMgJ8AXmkAAAAASUVORK5CYII=",
        "two shades":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADAQAAAACcj5NrAAAADklEQVR4nGNgYAhg+AAAAeYBQTeHRRkAAAAASUVORK5CYII=",
        "sixteen bits":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADEAAAAADBDy1ZAAAAC0lEQVR4nGNgwAkAABsAAco8Sg0AAAAASUVORK5CYII=",
        "interlaced":
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAFMkQkHAAAAF0lEQVR4nGNk+M8g8oYdglgCNshg5wAA8+QMgJ8AXmkAAAAASUVORK5CYII=",
    ]

    static let taken = all.keys.filter { $0 != "sixteen bits" && $0 != "interlaced" }.sorted()

    static func bytes(_ name: String) -> [UInt8] {
        all[name].flatMap { Data(base64Encoded: $0) }.map(Array.init) ?? []
    }

    /// The file with other bytes in its head chunk, whose checksum is made right again.
    static func head(_ name: String, _ change: (inout [UInt8]) -> Void) -> [UInt8] {
        var file = bytes(name)
        var head = Array(file[12..<29])
        change(&head)
        file.replaceSubrange(12..<29, with: head)
        let sum = crc(head)
        for place in 0..<4 {
            let shift = UInt32(24 - 8 * place)
            file[29 + place] = UInt8(truncatingIfNeeded: sum >> shift)
        }
        return file
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}
