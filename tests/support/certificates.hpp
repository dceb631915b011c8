#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace parskats::test {

struct OpensslCleanup {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(BIO* bio) const { BIO_free(bio); }
};

/// A key with its certificate.
struct Identity {
    std::unique_ptr<EVP_PKEY, OpensslCleanup> key;
    std::unique_ptr<X509, OpensslCleanup> certificate;

    [[nodiscard]] std::string pem() const {
        const std::unique_ptr<BIO, OpensslCleanup> memory(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(memory.get(), certificate.get());
        char* data = nullptr;
        const long size = BIO_get_mem_data(memory.get(), &data);
        return {data, static_cast<std::size_t>(size)};
    }
};

struct CertificateWish {
    std::string name = {};         ///< the subject
    std::string alternative = {};  ///< "DNS:host.example"; empty: none
    bool is_authority = false;
    long valid_seconds = 3600;  ///< from now; negative: it has ended
};

inline void add_extension(X509& certificate, X509& issuer, int kind, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
    if (!extension) throw std::runtime_error("no extension " + value);
    X509_add_ext(&certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Signed by `issuer`, or by itself when there is none.
inline Identity make_identity(const CertificateWish& wish, const Identity* issuer = nullptr) {
    Identity made{std::unique_ptr<EVP_PKEY, OpensslCleanup>(EVP_EC_gen("P-256")),
                  std::unique_ptr<X509, OpensslCleanup>(X509_new())};
    X509& certificate = *made.certificate;
    static long serial = 1000;
    X509_set_version(&certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(&certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(&certificate), -86'400);
    X509_gmtime_adj(X509_getm_notAfter(&certificate), wish.valid_seconds);
    X509_set_pubkey(&certificate, made.key.get());
    X509_NAME* const subject = X509_get_subject_name(&certificate);
    const auto* const name = reinterpret_cast<const unsigned char*>(wish.name.c_str());
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, name, -1, -1, 0);
    X509& signer = issuer ? *issuer->certificate : certificate;
    X509_set_issuer_name(&certificate, X509_get_subject_name(&signer));
    add_extension(certificate, signer, NID_basic_constraints, wish.is_authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.alternative.empty()) add_extension(certificate, signer, NID_subject_alt_name, wish.alternative);
    X509_sign(&certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256());
    return made;
}

}  // namespace parskats::test
