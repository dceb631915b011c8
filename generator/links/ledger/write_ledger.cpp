#include "links/ledger/write_ledger.hpp"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace parskats {
namespace {

std::string json_text(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// One object on one line; what is unknown is left out.
class Line {
public:
    void text(std::string_view name, std::string_view value) {
        if (!value.empty()) member(name, json_text(value));
    }
    void number(std::string_view name, std::optional<std::uint64_t> value) {
        if (value) member(name, std::to_string(*value));
    }
    void count(std::string_view name, int value) {
        if (value > 0) member(name, std::to_string(value));
    }
    void count(std::string_view name, std::optional<int> value) {
        if (value) member(name, std::to_string(*value));
    }
    void date(std::string_view name, const std::optional<Date>& value) {
        if (value) member(name, json_text(value->to_iso()));
    }
    void member(std::string_view name, const std::string& value) {
        out_ += out_.size() > 1 ? ", " : "";
        out_ += json_text(name) + ": " + value;
    }
    [[nodiscard]] std::string close() { return out_ + '}'; }

private:
    std::string out_ = "{";
};

std::string line_of(const LinkArchive& archive) {
    Line line;
    line.text("url", archive.url);
    line.date("date", archive.date);
    return line.close();
}

std::string line_of(const HostRecord& host) {
    Line line;
    line.date("certificate_expires", host.certificate_expires);
    return line.close();
}

void add_facts(Line& line, const LinkFacts& facts) {
    line.text("media_type", facts.media_type);
    line.number("bytes", facts.bytes);
    line.text("sha256", facts.sha256);
    line.text("title", facts.title);
    line.text("language", facts.language);
    line.date("modified", facts.modified);
    line.count("seconds", facts.seconds);
    line.count("pages", facts.pages);
}

std::string line_of(const LinkRecord& link) {
    Line line;
    line.text("verdict", to_word(link.verdict));
    line.text("observation", to_word(link.observation));
    line.count("status", link.status);
    line.text("reason", link.reason);
    line.text("final_url", link.final_url);
    line.date("first_seen", link.first_seen);
    line.date("last_ok", link.last_ok);
    line.date("last_checked", link.last_checked);
    line.count("failures", link.failures);
    line.count("missing", link.missing);
    line.count("gone", link.gone);
    line.date("failing_since", link.failing_since);
    line.count("moved_runs", link.moved_runs);
    add_facts(line, link.facts);
    if (link.archive) line.member("archive", line_of(*link.archive));
    line.text("mirror", link.mirror);
    return line.close();
}

template <class Entries, class Name>
void add_entries(std::string& out, std::string_view name, const Entries& entries, Name name_of) {
    out += ",\n  " + json_text(name) + ": {";
    std::string_view end = "\n";
    for (const auto& entry : entries) {
        out.append(end).append("    ").append(json_text(name_of(entry))).append(": ").append(line_of(entry));
        end = ",\n";
    }
    out += entries.empty() ? "}" : "\n  }";
}

}  // namespace

std::string write_ledger(const Ledger& ledger) {
    std::string out = "{\n  \"schema\": " + json_text(ledger_schema);
    add_entries(out, "hosts", ledger.hosts, [](const HostRecord& host) { return std::string_view(host.host); });
    add_entries(out, "links", ledger.links, [](const LinkRecord& link) { return std::string_view(link.key); });
    return out + "\n}\n";
}

}  // namespace parskats
