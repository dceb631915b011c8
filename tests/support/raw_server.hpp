#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "support/certificates.hpp"

namespace parskats::test {

/// The server's side of one connection, plain or through TLS.
class Peer {
public:
    Peer(int socket, SSL* tls) : socket_(socket), tls_(tls) {}

    /// A whole request head; empty when the client has gone.
    std::string read_head() {
        std::string head;
        std::array<char, 4096> piece{};
        while (head.find("\r\n\r\n") == std::string::npos) {
            const auto size = receive(piece.data(), piece.size());
            if (size <= 0) return {};
            head.append(piece.data(), static_cast<std::size_t>(size));
        }
        return head;
    }
    /// Some bytes; empty when the client has gone.
    std::string read_some() {
        std::array<char, 4096> piece{};
        const auto size = receive(piece.data(), piece.size());
        return size <= 0 ? std::string() : std::string(piece.data(), static_cast<std::size_t>(size));
    }
    /// False: the client has gone.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto size = tls_ ? SSL_write(tls_, bytes.data(), static_cast<int>(bytes.size()))
                                   : ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (size <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(size));
        }
        return true;
    }
    /// The answer to one request, with its length.
    bool answer(const std::string& body, const std::string& headers = {}) {
        return send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers + "\r\n" +
                    body);
    }
    void wait_until_client_goes() {
        while (!read_some().empty()) {
        }
    }
    /// Ends the connection with a reset, as a machine does that knows nothing of it.
    void reset() {
        const linger at_once{1, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
    }

private:
    ssize_t receive(char* data, std::size_t size) {
        return tls_ ? SSL_read(tls_, data, static_cast<int>(size)) : ::recv(socket_, data, size, 0);
    }
    int socket_;
    SSL* tls_;
};

struct TlsCleanup {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    void operator()(SSL* connection) const { SSL_free(connection); }
};

/// A TCP server on loopback that does to each client what its script says, each in a thread of its own.
class RawServer {
public:
    using Script = std::function<void(Peer&)>;

    explicit RawServer(Script script, const std::string& address = "127.77.1.1") : script_(std::move(script)) {
        listen_on(address);
    }
    /// Speaks TLS; `chain`, where there is one, is sent with the certificate. `protocol` is offered by ALPN.
    RawServer(Script script, const Identity& identity, const Identity* chain = nullptr,
              std::string protocol = "http/1.1")
        : script_(std::move(script)), protocol_(std::move(protocol)), tls_(SSL_CTX_new(TLS_server_method())) {
        SSL_CTX_use_certificate(tls_.get(), identity.certificate.get());
        SSL_CTX_use_PrivateKey(tls_.get(), identity.key.get());
        if (chain) SSL_CTX_add1_chain_cert(tls_.get(), chain->certificate.get());
        SSL_CTX_set_alpn_select_cb(tls_.get(), choose_protocol, this);
        listen_on("127.77.1.1");
    }
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;
    RawServer(RawServer&&) = delete;
    RawServer& operator=(RawServer&&) = delete;
    ~RawServer() {
        is_ending_ = true;
        ::shutdown(listener_, SHUT_RDWR);
        acceptor_.join();
        {
            const std::lock_guard lock(mutex_);
            for (const int socket : open_) ::shutdown(socket, SHUT_RDWR);
        }
        for (std::thread& thread : threads_) thread.join();
        ::close(listener_);
    }

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::string authority() const { return "127.77.1.1:" + std::to_string(port_); }
    [[nodiscard]] std::string url(const std::string& path = "/") const {
        return (tls_ ? "https://" : "http://") + authority() + path;
    }
    [[nodiscard]] int connections() const { return connections_; }
    [[nodiscard]] int resumed_sessions() const { return resumed_; }

private:
    void listen_on(const std::string& address) {
        static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in where{};
        where.sin_family = AF_INET;
        ::inet_pton(AF_INET, address.c_str(), &where.sin_addr);
        socklen_t size = sizeof(where);
        const bool fine = ::bind(listener_, reinterpret_cast<sockaddr*>(&where), size) == 0 &&
                          ::listen(listener_, 128) == 0 &&
                          ::getsockname(listener_, reinterpret_cast<sockaddr*>(&where), &size) == 0;
        if (!fine) throw std::runtime_error("no server on " + address);
        port_ = ntohs(where.sin_port);
        acceptor_ = std::thread([this] { accept_all(); });
    }
    void accept_all() {
        while (!is_ending_) {
            const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0) continue;
            ++connections_;
            const std::lock_guard lock(mutex_);
            open_.push_back(socket);
            threads_.emplace_back([this, socket] { serve(socket); });
        }
    }
    void serve(int socket) {
        const std::unique_ptr<SSL, TlsCleanup> connection(tls_ ? SSL_new(tls_.get()) : nullptr);
        bool is_ready = true;
        if (connection) {
            SSL_set_fd(connection.get(), socket);
            is_ready = SSL_accept(connection.get()) == 1;
            if (SSL_session_reused(connection.get())) ++resumed_;
        }
        Peer peer(socket, connection.get());
        if (is_ready) script_(peer);
        const std::lock_guard lock(mutex_);
        std::erase(open_, socket);
        ::close(socket);
    }
    static int choose_protocol(SSL*, const unsigned char** out, unsigned char* out_size, const unsigned char*, unsigned,
                               void* pointer) {
        const std::string& protocol = static_cast<RawServer*>(pointer)->protocol_;
        *out = reinterpret_cast<const unsigned char*>(protocol.data());
        *out_size = static_cast<unsigned char>(protocol.size());
        return SSL_TLSEXT_ERR_OK;
    }

    Script script_;
    std::string protocol_;
    std::unique_ptr<SSL_CTX, TlsCleanup> tls_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> is_ending_ = false;
    std::atomic<int> connections_ = 0;
    std::atomic<int> resumed_ = 0;
    std::mutex mutex_;
    std::vector<int> open_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace parskats::test
