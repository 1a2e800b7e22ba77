import Foundation
import NIOSSL

/// A certificate for localhost that signs itself, for the test's own mail server. It guards nothing.
enum TestCertificate {
    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBnDCCAUGgAwIBAgIUBf05+JM3gecs0iyqnSJD2v4dzfwwCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjEwNTExOFoYDzIxMjYxMDI5
        MTA1MTE4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAATUd4cw5MvQ1+uF9YG6PwGxrS2VvUPP85YqzrAhUZbAoSGr02sRWKGr
        eTvn7aetyIxdrTx915p6FilGCAO0jBcbo28wbTAdBgNVHQ4EFgQUZlCrF/8uuK51
        sepOzfxgdMtw6yQwHwYDVR0jBBgwFoAUZlCrF/8uuK51sepOzfxgdMtw6yQwDwYD
        VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
        zj0EAwIDSQAwRgIhAP2GiwU7DNJnZXADOmEyaNAE8BZ5peaLYzGjNiPZqqWfAiEA
        vw4wVJRERDzvFitI5oR7lobzMPFbPZpwpDIo2X82Gpg=
        -----END CERTIFICATE-----
        """
    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgO6SAS67pQ/jqlIZu
        pnVP3aP/K9B2by1mqIbVl47empihRANCAATUd4cw5MvQ1+uF9YG6PwGxrS2VvUPP
        85YqzrAhUZbAoSGr02sRWKGreTvn7aetyIxdrTx915p6FilGCAO0jBcb
        -----END PRIVATE KEY-----
        """

    static func server() throws -> NIOSSLContext {
        let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map {
            NIOSSLCertificateSource.certificate($0)
        }
        return try NIOSSLContext(
            configuration: .makeServerConfiguration(
                certificateChain: chain,
                privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))))
    }

    /// The certificate as a file to trust; the caller takes it away.
    static func file() throws -> String {
        let path = NSTemporaryDirectory() + "openclery-trust-\(UUID().uuidString).pem"
        try Data(certificate.utf8).write(to: URL(filePath: path))
        return path
    }
}
