#include "language/messages.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "base/nearest_name.hpp"
#include "language/language_codes.hpp"
#include "language/message_pattern.hpp"

namespace parskats {
namespace {

[[noreturn]] void fail(std::string_view what, std::string_view name) {
    throw std::logic_error(std::string(what) + " \"" + std::string(name) + "\"");
}

const MessageArgument& find_argument(const MessageNode& node, std::span<const MessageArgument> arguments) {
    for (const MessageArgument& argument : arguments) {
        if (argument.name() != node.text) continue;
        if (node.wanted && *node.wanted != argument.kind()) fail("wrong kind of message argument", node.text);
        return argument;
    }
    fail("missing message argument", node.text);
}

std::string written_number(MessageNumber number, NumberLook look, const Locale& locale) {
    switch (look) {
        case NumberLook::prose: return locale.decimal(number.units, number.decimals);
        case NumberLook::table: return locale.decimal(number.units, number.decimals, NumberStyle::table);
        case NumberLook::percent: return locale.percent(number.units, number.decimals);
        case NumberLook::eur: return locale.money_eur(number.units, number.decimals);
    }
    return {};
}

void append_argument(std::string& out, const MessageNode& node, const MessageArgument& argument, const Locale& locale) {
    switch (argument.kind()) {
        case ArgumentKind::text: out += argument.text(); break;
        case ArgumentKind::number: out += written_number(argument.number(), node.look, locale); break;
        case ArgumentKind::date: out += locale.date(argument.day(), node.form); break;
    }
}

const MessageCase& choose(const std::vector<MessageCase>& cases, std::string_view selector) {
    const MessageCase* other = &cases.back();
    for (const MessageCase& each : cases) {
        if (each.exactly) continue;
        if (each.selector == selector) return each;
        if (each.selector == "other") other = &each;
    }
    return *other;
}

std::int64_t scale_of(int decimals) {
    std::int64_t scale = 1;
    for (int i = 0; i < decimals && i < 18; ++i) scale *= 10;
    return scale;
}

const MessageCase& choose_plural(const MessageNode& node, MessageNumber given, MessageNumber shown,
                                 const Locale& locale) {
    const std::int64_t scale = scale_of(given.decimals);
    for (const MessageCase& each : node.cases) {
        if (each.exactly && given.units % scale == 0 && given.units / scale == *each.exactly) return each;
    }
    const bool ordinal = node.kind == MessageNodeKind::ordinal;
    return choose(node.cases,
                  ordinal ? locale.ordinal_category(shown.units) : locale.plural_category(shown.units, shown.decimals));
}

void append_nodes(std::string& out, std::span<const MessageNode> nodes, std::span<const MessageArgument> arguments,
                  const Locale& locale, MessageNumber hash);

void append_plural(std::string& out, const MessageNode& node, std::span<const MessageArgument> arguments,
                   const Locale& locale) {
    const MessageNumber given = find_argument(node, arguments).number();
    MessageNumber shown = given;
    shown.units -= node.offset * scale_of(given.decimals);
    append_nodes(out, choose_plural(node, given, shown, locale).body, arguments, locale, shown);
}

void append_nodes(std::string& out, std::span<const MessageNode> nodes, std::span<const MessageArgument> arguments,
                  const Locale& locale, MessageNumber hash) {
    for (const MessageNode& node : nodes) {
        switch (node.kind) {
            case MessageNodeKind::text: out += node.text; break;
            case MessageNodeKind::plural_number: out += locale.decimal(hash.units, hash.decimals); break;
            case MessageNodeKind::argument: append_argument(out, node, find_argument(node, arguments), locale); break;
            case MessageNodeKind::plural:
            case MessageNodeKind::ordinal: append_plural(out, node, arguments, locale); break;
            case MessageNodeKind::select:
                append_nodes(out, choose(node.cases, find_argument(node, arguments).text()).body, arguments, locale,
                             hash);
                break;
        }
    }
}

/// Calls `visit(node)` for every node that has an argument, however deep.
template <class Visit>
void for_each_argument(std::span<const MessageNode> nodes, const Visit& visit) {
    for (const MessageNode& node : nodes) {
        if (node.kind != MessageNodeKind::text && node.kind != MessageNodeKind::plural_number) visit(node);
        for (const MessageCase& each : node.cases) for_each_argument(std::span<const MessageNode>(each.body), visit);
    }
}

/// In the language of no one in particular: the kinds' names as MessageFormat has them.
std::string_view kind_name(ArgumentKind kind) {
    switch (kind) {
        case ArgumentKind::text: return "text";
        case ArgumentKind::number: return "number";
        case ArgumentKind::date: return "date";
    }
    return {};
}

void check_argument(const MessageNode& node, const MessageDeclaration& declared, SourceSpan span, Diagnostics& faults) {
    std::vector<std::string> names;
    for (const auto& argument : declared.arguments) {
        names.emplace_back(argument.name);
        if (argument.name != node.text) continue;
        if (node.wanted && *node.wanted != argument.kind) {
            faults.report(language_codes::wrong_argument_kind, span,
                          {std::string(declared.key), node.text, std::string(kind_name(argument.kind))});
        }
        return;
    }
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    faults.report(language_codes::unknown_argument, span,
                  {std::string(declared.key), node.text, all.empty() ? "–" : all}, nearest_name(node.text, names));
}

}  // namespace

struct Messages::Message {
    std::vector<MessageNode> nodes;
    std::string plain;  ///< the whole text, when there are no arguments
    bool has_arguments = false;
    SourceSpan span;
};

void append_message(std::string& out, std::span<const MessageNode> nodes, std::span<const MessageArgument> arguments,
                    const Locale& locale) {
    append_nodes(out, nodes, arguments, locale, {});
}

Messages::Messages(const Locale& locale) : locale_(&locale) {}
Messages::Messages(Messages&&) noexcept = default;
Messages& Messages::operator=(Messages&&) noexcept = default;
Messages::~Messages() = default;

void Messages::add(std::string key, std::string_view pattern, SourceSpan span, Diagnostics& faults) {
    std::optional<std::vector<MessageNode>> nodes = compile_message(key, pattern, *locale_, span, faults);
    if (!nodes) nodes.emplace();  // an empty message in its place, so that whoever uses it adds no second fault
    auto message = std::make_unique<Message>();
    for_each_argument(*nodes, [&](const MessageNode&) { message->has_arguments = true; });
    if (!message->has_arguments) append_message(message->plain, *nodes, {}, *locale_);
    message->nodes = std::move(*nodes);
    message->span = span;
    messages_.insert_or_assign(std::move(key), std::move(message));
}

void Messages::check(std::span<const MessageDeclaration> declared, SourceSpan where, Diagnostics& faults) const {
    for (const MessageDeclaration& each : declared) {
        const auto found = messages_.find(each.key);
        if (found == messages_.end()) {
            faults.report(language_codes::message_missing, where, {std::string(each.key)});
            continue;
        }
        for_each_argument(found->second->nodes,
                          [&](const MessageNode& node) { check_argument(node, each, found->second->span, faults); });
    }
}

bool Messages::has(std::string_view key) const {
    return messages_.find(key) != messages_.end();
}

bool Messages::has_arguments(std::string_view key) const {
    const auto found = messages_.find(key);
    return found != messages_.end() && found->second->has_arguments;
}

std::vector<std::string> Messages::keys() const {
    std::vector<std::string> out;
    out.reserve(messages_.size());
    for (const auto& [key, message] : messages_) out.push_back(key);
    std::sort(out.begin(), out.end());
    return out;
}

SourceSpan Messages::span_of(std::string_view key) const {
    const auto found = messages_.find(key);
    return found == messages_.end() ? SourceSpan{} : found->second->span;
}

const Messages::Message& Messages::find(std::string_view key) const {
    const auto found = messages_.find(key);
    if (found == messages_.end()) fail("unknown message", key);
    return *found->second;
}

const std::string& Messages::text(std::string_view key) const {
    const Message& message = find(key);
    if (message.has_arguments) fail("message needs arguments", key);
    return message.plain;
}

std::string Messages::format(std::string_view key, std::span<const MessageArgument> arguments) const {
    const Message& message = find(key);
    if (!message.has_arguments) return message.plain;
    std::string out;
    append_message(out, message.nodes, arguments, *locale_);
    return out;
}

std::string Messages::format(std::string_view key, std::initializer_list<MessageArgument> arguments) const {
    return format(key, std::span(arguments.begin(), arguments.size()));
}

}  // namespace parskats
