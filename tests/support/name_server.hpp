#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace parskats::test {

/// What a DNS server says to one question.
struct DnsReply {
    bool is_silent = false;
    int code = 0;             ///< 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED
    std::string record = {};  ///< one resource record with its owner in packed form; empty: none
};

/// A DNS server over UDP on loopback. It answers each question with what `answer` makes of its type (1 A, 28 AAAA).
class DnsServer {
public:
    using Answer = std::function<DnsReply(int type)>;

    explicit DnsServer(Answer answer) : answer_(std::move(answer)) {
        socket_ = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in where{};
        where.sin_family = AF_INET;
        ::inet_pton(AF_INET, "127.77.1.53", &where.sin_addr);
        socklen_t size = sizeof(where);
        auto* const plain = reinterpret_cast<sockaddr*>(&where);
        const bool fine = ::bind(socket_, plain, size) == 0 && ::getsockname(socket_, plain, &size) == 0;
        if (!fine) throw std::runtime_error("no name server on loopback");
        port_ = ntohs(where.sin_port);
        thread_ = std::thread([this] { serve(); });
    }
    DnsServer(const DnsServer&) = delete;
    DnsServer& operator=(const DnsServer&) = delete;
    DnsServer(DnsServer&&) = delete;
    DnsServer& operator=(DnsServer&&) = delete;
    ~DnsServer() {
        ::shutdown(socket_, SHUT_RDWR);
        thread_.join();
        ::close(socket_);
    }
    [[nodiscard]] std::uint16_t port() const { return port_; }
    [[nodiscard]] int questions() const { return questions_; }

private:
    void serve() {
        std::array<char, 1024> packet{};
        while (true) {
            sockaddr_in from{};
            socklen_t from_size = sizeof(from);
            auto* const plain = reinterpret_cast<sockaddr*>(&from);
            const ssize_t size = ::recvfrom(socket_, packet.data(), packet.size(), 0, plain, &from_size);
            if (size < 17) return;
            ++questions_;
            const std::string reply = reply_to({packet.data(), static_cast<std::size_t>(size)});
            if (!reply.empty()) ::sendto(socket_, reply.data(), reply.size(), 0, plain, from_size);
        }
    }
    [[nodiscard]] std::string reply_to(const std::string& question) const {
        const std::size_t end_of_name = question.find('\0', 12);
        const DnsReply wish = answer_(static_cast<unsigned char>(question.at(end_of_name + 2)));
        if (wish.is_silent) return {};
        std::string reply = question.substr(0, end_of_name + 5);
        reply[2] = static_cast<char>(0x81);
        reply[3] = static_cast<char>(0x80 | wish.code);
        reply[7] = static_cast<char>(wish.record.empty() ? 0 : 1);
        reply.replace(8, 4, 4, '\0');
        return reply + wish.record;
    }

    Answer answer_;
    int socket_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<int> questions_ = 0;
    std::thread thread_;
};

}  // namespace parskats::test
