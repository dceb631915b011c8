#include "base/diagnostic.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace parskats;

namespace {

constexpr DiagnosticCode first{"P901", Severity::error, {"lv {0}", "en {0}"}, {"palīgs {0}", "help {0}"}, {}};
constexpr DiagnosticCode second{"P902", Severity::warning, {"otrais", "second"}, {}, {}};

std::vector<std::string> messages(const Diagnostics& faults) {
    std::vector<std::string> out;
    for (const Diagnostic& fault : faults.all()) out.push_back(message_of(fault, UserLanguage::en));
    return out;
}

}  // namespace

TEST_CASE("placeholders are filled, also twice and out of order") {
    CHECK(fill_placeholders("{1} un {0}, {1}", {"a", "b"}) == "b un a, b");
    CHECK(fill_placeholders("nekas", {"a"}) == "nekas");
}

TEST_CASE("a placeholder without an argument and a brace of the text stay as they are") {
    CHECK(fill_placeholders("{0} {2}", {"a"}) == "a {2}");
    CHECK(fill_placeholders("{lv: …} {0}", {"a"}) == "{lv: …} a");
    CHECK(fill_placeholders("{0", {"a"}) == "{0");
    CHECK(fill_placeholders("{", {"a"}) == "{");
    CHECK(fill_placeholders("{-1}{}", {"a"}) == "{-1}{}");
}

TEST_CASE("braces of an argument are not filled again") {
    CHECK(fill_placeholders("{0} {1}", {"{1}", "b"}) == "{1} b");
}

TEST_CASE("message and help are in the user's language, and a suggestion takes the place of the help") {
    Diagnostic fault;
    fault.code = &first;
    fault.arguments = {"x"};
    CHECK(message_of(fault, UserLanguage::lv) == "lv x");
    CHECK(message_of(fault, UserLanguage::en) == "en x");
    CHECK(help_of(fault, UserLanguage::lv) == "palīgs x");
    fault.suggestion = "iem";
    CHECK(help_of(fault, UserLanguage::en) == "did you mean \"iem\"?");
    CHECK(help_of(fault, UserLanguage::lv) == "vai domājāt “iem”?");
}

TEST_CASE("faults are sorted by file, place, code and arguments, and said once") {
    const SourceFile a("a.yaml", "abc");
    const SourceFile b("b.yaml", "abc");
    Diagnostics faults;
    faults.report(first, {&b, 0, 1}, {"5"});
    faults.report(second, {&a, 2, 1});
    faults.report(first, {&a, 2, 1}, {"4"});
    faults.report(first, {&a, 2, 1}, {"3"});
    faults.report(first, {&a, 1, 1}, {"2"});
    faults.report_file(first, "a.md", {"1"});
    faults.report(first, {&a, 2, 1}, {"3"});
    faults.sort();
    CHECK(messages(faults) == std::vector<std::string>{"en 1", "en 2", "en 3", "en 4", "second", "en 5"});
}

TEST_CASE("faults are counted by severity, and others can be merged in") {
    Diagnostics faults;
    CHECK(faults.empty());
    faults.report_file(second, "x");
    CHECK_FALSE(faults.has_errors());
    Diagnostics more;
    more.report_file(first, "y", {"1"});
    faults.merge(std::move(more));
    CHECK(faults.has_errors());
    CHECK(faults.count(Severity::error) == 1);
    CHECK(faults.count(Severity::warning) == 1);
    CHECK(faults.count(Severity::hint) == 0);
}

TEST_CASE("a fault belongs to the file of its place, or to the file that it names") {
    const SourceFile file("a.yaml", "");
    Diagnostics faults;
    faults.report(first, {&file, 0, 0});
    faults.report_file(first, "missing.md");
    CHECK(faults.all()[0].file_path() == "a.yaml");
    CHECK(faults.all()[1].file_path() == "missing.md");
}
