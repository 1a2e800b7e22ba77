import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// The line to the provider: short waits, small answers, no redirects.
enum ProviderLine {
    /// What the provider answered, or that it did not.
    enum Fault: Error, Equatable {
        case unreachable
        case refused(Int)
        case damaged
    }

    /// How long an answer may take to begin.
    @TaskLocal static var patience = TimeAmount.seconds(8)

    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(3), read: .seconds(30))
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    static func get(_ address: String, bearer: String? = nil) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: address)
        request.headers.add(name: "Accept", value: "application/json")
        if let bearer { request.headers.add(name: "Authorization", value: "Bearer \(bearer)") }
        return try await answer(to: request)
    }

    static func post(_ address: String, _ fields: [(String, String)], authorization: String?) async throws
        -> [UInt8]
    {
        var request = HTTPClientRequest(url: address)
        request.method = .POST
        request.headers.add(name: "Accept", value: "application/json")
        request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        if let authorization { request.headers.add(name: "Authorization", value: authorization) }
        request.body = .bytes(ByteBuffer(string: SafeAddress.fields(fields)))
        return try await answer(to: request)
    }

    private static func answer(to request: HTTPClientRequest) async throws -> [UInt8] {
        let (status, bytes): (Int, [UInt8])
        do {
            let response = try await client.execute(request, timeout: patience)
            status = Int(response.status.code)
            bytes = Array(try await response.body.collect(upTo: 1 << 20).readableBytesView)
        } catch is NIOTooManyBytesError {
            throw Fault.damaged
        } catch {
            throw Fault.unreachable
        }
        guard status == 200 else { throw status >= 500 ? Fault.unreachable : Fault.refused(status) }
        return bytes
    }
}
