#include "adapters/certificate_expiry.hpp"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace parskats {
namespace {

struct Cleanup {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(X509* certificate) const { X509_free(certificate); }
};

}  // namespace

std::optional<std::int64_t> certificate_expiry(std::string_view pem) {
    const std::unique_ptr<BIO, Cleanup> source(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    if (!source) return std::nullopt;
    const std::unique_ptr<X509, Cleanup> certificate(PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr));
    // The reader leaves its faults for whoever asks OpenSSL next, which is libcurl.
    if (!certificate) ERR_clear_error();
    std::tm last{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &last) != 1) return std::nullopt;
    return static_cast<std::int64_t>(::timegm(&last));
}

}  // namespace parskats
