#include "links/verdict/judge.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

using namespace parskats;

namespace {

const std::string key = "https://a.lv/report";

constexpr std::array all_observations{Observation::ok,      Observation::moved,        Observation::missing,
                                      Observation::gone,    Observation::soft_missing, Observation::refused,
                                      Observation::blocked, Observation::limited,      Observation::down,
                                      Observation::tls,     Observation::chain,        Observation::loop,
                                      Observation::hijack,  Observation::changed_type, Observation::fragment,
                                      Observation::unsafe,  Observation::excluded};

/// The n-th day of the test: 1 is 2026-11-01.
Date day(int n) {
    const std::chrono::year_month_day date(std::chrono::sys_days(std::chrono::year(2026) / 11 / 1) +
                                           std::chrono::days(n - 1));
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

ObservedLink seen(Observation observation) {
    ObservedLink link;
    link.observation = observation;
    if (observation == Observation::moved) link.final_url = "https://b.lv/report";
    return link;
}

/// One night a letter: `.` ok, `x` missing, `g` gone, `d` down, `w` a bot wall, `t` a bad certificate, `m` moved,
/// `h` taken over, `l` limited, a space: no run.
Observation letter(char c) {
    switch (c) {
        case 'x': return Observation::missing;
        case 'g': return Observation::gone;
        case 'd': return Observation::down;
        case 'w': return Observation::blocked;
        case 't': return Observation::tls;
        case 'm': return Observation::moved;
        case 'h': return Observation::hijack;
        case 'l': return Observation::limited;
        default: return Observation::ok;
    }
}

LinkRecord after(const std::string& nights, int confirm = 0) {
    std::optional<LinkRecord> record;
    for (std::size_t i = 0; i < nights.size(); ++i) {
        if (nights[i] == ' ') continue;
        record =
            judge(record ? &*record : nullptr, key, seen(letter(nights[i])), day(static_cast<int>(i) + 1), {confirm});
    }
    REQUIRE(record);
    return *record;
}

std::string verdict_after(const std::string& nights, int confirm = 0) {
    return std::string(to_word(after(nights, confirm).verdict));
}

LinkRecord run(const std::optional<LinkRecord>& before, Observation observation, int on, int confirm = 0) {
    return judge(before ? &*before : nullptr, key, seen(observation), day(on), {confirm});
}

/// A record with each verdict, as a run of day 1 or several up to day 3 leave it.
std::optional<LinkRecord> record_with(std::optional<Verdict> verdict) {
    if (!verdict) return std::nullopt;
    switch (*verdict) {
        case Verdict::alive: return after(".");
        case Verdict::moved: return after(".mm");
        case Verdict::failing: return after(".x");
        case Verdict::dead: return after("xxx");
        case Verdict::unverifiable: return after("w");
        case Verdict::unsafe: return after("h");
        case Verdict::excluded: return run(std::nullopt, Observation::excluded, 1);
    }
    return std::nullopt;
}

char initial(Verdict verdict) {
    switch (verdict) {
        case Verdict::alive: return 'A';
        case Verdict::moved: return 'M';
        case Verdict::failing: return 'F';
        case Verdict::dead: return 'D';
        case Verdict::unverifiable: return 'V';
        case Verdict::unsafe: return 'U';
        case Verdict::excluded: return 'X';
    }
    return '?';
}

struct Row {
    Observation observation;
    const char* verdicts;  ///< after this observation, by the verdict before it
};

}  // namespace

TEST_CASE("every verdict and every observation have a verdict that follows") {
    const std::array<std::optional<Verdict>, 8> befores{std::nullopt,     Verdict::alive,   Verdict::moved,
                                                        Verdict::failing, Verdict::dead,    Verdict::unverifiable,
                                                        Verdict::unsafe,  Verdict::excluded};
    const std::array<Row, 17> rows{{
        // before:                     none, Alive, Moved, Failing, Dead, unVerifiable, Unsafe, eXcluded
        {Observation::ok, "A A A A A A A A"},
        {Observation::moved, "A A M A A A A A"},
        {Observation::chain, "A A A A A A A A"},
        {Observation::fragment, "A A A A A A A A"},
        {Observation::gone, "F F F F D F U F"},
        {Observation::missing, "F F F F D F U F"},
        {Observation::soft_missing, "F F F F D F U F"},
        {Observation::loop, "F F F F D F U F"},
        {Observation::changed_type, "F F F F D F U F"},
        {Observation::down, "F A M F D V U F"},
        {Observation::tls, "F F F F D F U F"},
        {Observation::refused, "V V V V D V U V"},
        {Observation::blocked, "V V V V D V U V"},
        {Observation::limited, "V A M F D V U V"},
        {Observation::hijack, "U U U U U U U U"},
        {Observation::unsafe, "U U U U U U U U"},
        {Observation::excluded, "X X X X X X X X"},
    }};
    for (const Row& row : rows) {
        std::string verdicts;
        for (const auto& before : befores) {
            const LinkRecord now = run(record_with(before), row.observation, 5);
            verdicts += verdicts.empty() ? "" : " ";
            verdicts += initial(now.verdict);
            CHECK(now.observation == row.observation);
        }
        CHECK_MESSAGE(verdicts == row.verdicts, to_word(row.observation));
    }
    for (const Observation observation : all_observations) {
        CHECK_MESSAGE(std::count_if(rows.begin(), rows.end(),
                                    [&](const Row& row) { return row.observation == observation; }) == 1,
                      to_word(observation));
    }
}

TEST_CASE("a missing page is dead after three nights, one that is gone for good after two") {
    CHECK(verdict_after("x") == "failing");
    CHECK(verdict_after("xx") == "failing");
    CHECK(verdict_after("xxx") == "dead");
    CHECK(verdict_after(".xx") == "failing");
    CHECK(verdict_after("x  x  x") == "dead");
    CHECK(verdict_after("g") == "failing");
    CHECK(verdict_after("gg") == "dead");
    CHECK(verdict_after("xxg") == "dead");  // three nights said that it is not there
    CHECK(verdict_after("xg") == "failing");
    CHECK(verdict_after("gx") == "failing");
    CHECK(verdict_after("gxx") == "dead");
    const LinkRecord dead = after(".xxx");
    CHECK(dead.failures == 3);
    CHECK(dead.failing_since == day(2));
    CHECK(dead.last_ok == day(1));
    CHECK(dead.last_checked == day(4));
}

TEST_CASE("a page that comes back is alive, and the count begins anew") {
    const LinkRecord back = after("xx.");
    CHECK(back.verdict == Verdict::alive);
    CHECK(back.failures == 0);
    CHECK(back.missing == 0);
    CHECK_FALSE(back.failing_since);
    CHECK(back.last_ok == day(3));
    CHECK(verdict_after("xx.xx") == "failing");
    CHECK(verdict_after("xxx.") == "alive");
    CHECK(verdict_after("gg.g") == "failing");
}

TEST_CASE("a server that does not answer is failing after three nights and dead after fourteen days") {
    CHECK(verdict_after(".d") == "alive");
    CHECK(verdict_after(".dd") == "alive");
    CHECK(verdict_after(".ddd") == "failing");
    CHECK(verdict_after("." + std::string(14, 'd')) == "failing");  // since day 2, now day 15
    CHECK(verdict_after("." + std::string(15, 'd')) == "dead");
    CHECK(verdict_after(".d             d") == "alive");  // two nights, though far apart
    CHECK(verdict_after(".d      d      d") == "dead");
    CHECK(verdict_after(".dx") == "failing");
    CHECK(verdict_after(".ddx") == "failing");  // one night said so, two told nothing but silence
    CHECK(verdict_after(".xdxdx") == "dead");   // three nights said so, and none said otherwise
}

TEST_CASE("a bad certificate is failing for as long as it lasts, but nobody is dead of it") {
    CHECK(verdict_after(".t") == "failing");
    CHECK(verdict_after("." + std::string(60, 't')) == "failing");
    CHECK(after("." + std::string(60, 't')).failures == 0);
    CHECK(verdict_after("." + std::string(60, 't') + "d") == "failing");
    CHECK(verdict_after(".t.") == "alive");
}

TEST_CASE("walls neither count nor end a count, and limits leave the verdict as it was") {
    CHECK(verdict_after(".xwx") == "failing");
    CHECK(after(".xwx").failures == 2);
    CHECK(after(".xw").failures == 1);
    CHECK(verdict_after(".xw") == "unverifiable");
    CHECK(verdict_after(".xwxx") == "dead");
    CHECK(verdict_after(".xtxx") == "dead");
    CHECK(verdict_after(".xl") == "failing");
    CHECK(verdict_after("l") == "unverifiable");
    CHECK(verdict_after("w.") == "alive");
}

TEST_CASE("an address is moved once two nights saw it lead to one place") {
    CHECK(verdict_after("m") == "alive");
    CHECK(verdict_after("mm") == "moved");
    CHECK(verdict_after("mm.") == "alive");
    CHECK(verdict_after("m.m") == "alive");
    CHECK(after("mm").final_url == "https://b.lv/report");
    // A night that could not tell does not undo it.
    CHECK(verdict_after("mdm") == "moved");
    CHECK(verdict_after("mlm") == "moved");
    CHECK(verdict_after("mml") == "moved");
    CHECK(after("mmd").final_url == "https://b.lv/report");

    ObservedLink elsewhere = seen(Observation::moved);
    elsewhere.final_url = "https://c.lv/";
    const LinkRecord first = after("mm");
    const LinkRecord second = judge(&first, key, elsewhere, day(3), {});
    CHECK(second.verdict == Verdict::alive);
    CHECK(second.final_url == "https://c.lv/");
    CHECK(judge(&second, key, elsewhere, day(4), {}).verdict == Verdict::moved);
}

TEST_CASE("who takes an address over makes it unsafe at once, until it is seen well on another day") {
    CHECK(verdict_after(".h") == "unsafe");
    CHECK(verdict_after(".hw") == "unsafe");
    CHECK(verdict_after(".hxxxxx") == "unsafe");
    CHECK(verdict_after(".hd") == "unsafe");
    CHECK(verdict_after(".h.") == "alive");
    const LinkRecord taken = after(".h");
    CHECK(run(taken, Observation::ok, 2).verdict == Verdict::unsafe);  // the same night: some are shown the old face
    CHECK(run(taken, Observation::ok, 3).verdict == Verdict::alive);
}

TEST_CASE("an address that was refused by a rule starts anew when the rule is gone") {
    for (const Observation rule : {Observation::unsafe, Observation::excluded}) {
        const LinkRecord refused = run(after(".xx"), rule, 4);
        CHECK(run(refused, Observation::down, 5).verdict == Verdict::failing);
        CHECK(run(refused, Observation::ok, 4).verdict == Verdict::alive);  // at once: it is our rule, not the world
        CHECK(run(after("."), rule, 1).verdict == (rule == Observation::unsafe ? Verdict::unsafe : Verdict::excluded));
    }
}

TEST_CASE("facts are those of the thing itself, never of what took its place") {
    ObservedLink document = seen(Observation::ok);
    document.facts.media_type = "application/pdf";
    document.facts.title = "Pārskats";
    const LinkRecord first = judge(nullptr, key, document, day(1), {});
    CHECK(first.facts.title == "Pārskats");
    for (const Observation observation :
         {Observation::hijack, Observation::changed_type, Observation::soft_missing, Observation::missing,
          Observation::refused, Observation::blocked, Observation::tls, Observation::down}) {
        ObservedLink other = seen(observation);
        other.facts.media_type = "text/html";
        other.facts.title = "Casino";
        CHECK_MESSAGE(judge(&first, key, other, day(2), {}).facts == first.facts, to_word(observation));
        CHECK_MESSAGE(judge(nullptr, key, other, day(2), {}).facts == LinkFacts{}, to_word(observation));
    }
    // A run that did not look inside takes nothing away.
    CHECK(judge(&first, key, seen(Observation::ok), day(2), {}).facts == first.facts);
    CHECK(judge(&first, key, seen(Observation::chain), day(2), {}).facts == first.facts);
}

TEST_CASE("texts of strangers are kept as one line of clean, composed text") {
    ObservedLink link = seen(Observation::ok);
    link.facts.title =
        " a\u0304b\nc\x01"
        "d\xFF\u202Ee\u009F\uFEFF ";
    link.reason = "x\ny";
    const LinkRecord record = judge(nullptr, key, link, day(1), {});
    CHECK(record.facts.title == "āb c d e");
    CHECK(record.reason == "x y");
    link.facts.title = std::string(100'000, 'x') + "ā";
    CHECK(judge(nullptr, key, link, day(1), {}).facts.title == std::string(300, 'x'));
}

TEST_CASE("an archived copy that a run found is kept, and one that was known stays") {
    ObservedLink link = seen(Observation::missing);
    link.archive = LinkArchive{"https://web.archive.org/web/20210301000000/https://a.lv/report", day(1)};
    const LinkRecord first = judge(nullptr, key, link, day(1), {});
    REQUIRE(first.archive);
    CHECK(first.archive->date == day(1));
    LinkRecord mirrored = first;
    mirrored.mirror = "ab/cd.pdf";
    const LinkRecord second = judge(&mirrored, key, seen(Observation::missing), day(2), {});
    CHECK(second.archive == first.archive);
    CHECK(second.mirror == "ab/cd.pdf");
}

TEST_CASE("dates stand still while nothing happens, and move after a week") {
    const LinkRecord first = after(".");
    for (int night = 1; night <= 7; ++night) CHECK(run(first, Observation::ok, night) == first);
    const LinkRecord week = run(first, Observation::ok, 8);
    CHECK(week.last_checked == day(8));
    CHECK(week.last_ok == day(8));
    CHECK(week.first_seen == day(1));
    for (const std::string quiet : {"xxx", "gg", "w", ".t", "mm", "h", ".ddd"}) {
        const LinkRecord before = after(quiet);
        const auto on = static_cast<int>(quiet.size());
        CHECK_MESSAGE(run(before, before.observation, on) == before, quiet);
        CHECK_MESSAGE(run(before, before.observation, on + 1) == before, quiet);
    }
    ObservedLink other = seen(Observation::ok);
    other.facts.title = "Jauns nosaukums";
    CHECK(judge(&first, key, other, day(3), {}).last_ok == day(3));
}

TEST_CASE("a clock that goes back moves no date and counts no night") {
    const LinkRecord record = run(after(".x"), Observation::missing, 1);
    CHECK(record.failures == 1);
    CHECK(record.last_checked == day(2));
    CHECK(run(after("  ."), Observation::ok, 1).last_ok == day(3));
}

TEST_CASE("a number of nights to conclude can be asked for") {
    CHECK(verdict_after("x", 1) == "dead");
    CHECK(verdict_after("g", 1) == "dead");
    CHECK(verdict_after("m", 1) == "moved");
    CHECK(verdict_after(".d", 1) == "failing");  // silence proves no death, however great the hurry
    CHECK(verdict_after("xxxx", 5) == "failing");
    CHECK(verdict_after("xxxxx", 5) == "dead");
    CHECK(verdict_after("gggg", 5) == "failing");
    CHECK(verdict_after("w", 1) == "unverifiable");
    CHECK(verdict_after("t", 1) == "failing");
    // A run that shall conclude does so, whatever the night had shown before.
    CHECK(run(after("."), Observation::missing, 1, 1).verdict == Verdict::dead);
    CHECK(run(after(".x"), Observation::missing, 2, 1).verdict == Verdict::dead);
    CHECK(run(after("x"), Observation::ok, 1, 1).verdict == Verdict::alive);
}

TEST_CASE("several runs of one night are one night") {
    LinkRecord record = after(".");
    for (int again = 0; again < 5; ++again) record = run(record, Observation::missing, 2);
    CHECK(record.failures == 1);
    for (int again = 0; again < 5; ++again) record = run(record, Observation::gone, 2);
    CHECK(record.failures == 1);
    CHECK(record.gone == 1);
    for (int again = 0; again < 5; ++again) record = run(record, Observation::blocked, 2);
    CHECK(record.observation == Observation::gone);
    LinkRecord moved = after("m");
    for (int again = 0; again < 5; ++again) moved = run(moved, Observation::moved, 1);
    CHECK(moved.verdict == Verdict::alive);
}

namespace {

/// What many runs leave, all on one day.
LinkRecord runs_of_one_day(LinkRecord record, const std::vector<Observation>& observations, int on) {
    for (const Observation observation : observations) record = run(record, observation, on);
    return record;
}

/// What the world shows; what rules decide takes effect at once.
bool is_of_the_world(Observation observation) {
    return observation != Observation::unsafe && observation != Observation::excluded;
}

/// Two things may differ. When the night ends with another owner, whether the old face was seen too is told by its date.
/// And a server that has not been silent for long keeps the verdict that it had, which a wall in front of it may have set
/// earlier that night.
LinkRecord comparable(LinkRecord record) {
    if (record.observation == Observation::hijack) record.last_ok.reset();
    const bool is_kept = record.observation == Observation::down && record.verdict != Verdict::dead;
    if (is_kept && record.failures < 3) record.verdict = Verdict::failing;
    return record;
}

bool is_there(Observation observation) {
    return observation == Observation::ok || observation == Observation::moved || observation == Observation::chain ||
           observation == Observation::fragment;
}

}  // namespace

TEST_CASE("the order of one day's runs does not matter") {
    // Day 11: more than a week after these, so that the first run of the day is always noted.
    for (const char* nights : {".", ".x", ".xx", "xxx", ".g", "gg", ".ddd", "w", ".xw", "mm", "m", ".t", "h", "hx"}) {
        const LinkRecord before = after(nights);
        for (const Observation a : all_observations) {
            for (const Observation b : all_observations) {
                for (const Observation c : all_observations) {
                    if (!is_of_the_world(a) || !is_of_the_world(b) || !is_of_the_world(c)) continue;
                    std::vector<Observation> order{a, b, c};
                    if (!std::is_sorted(order.begin(), order.end())) continue;
                    const LinkRecord expected = comparable(runs_of_one_day(before, order, 11));
                    while (std::next_permutation(order.begin(), order.end())) {
                        CAPTURE(nights);
                        CAPTURE(to_word(order[0]));
                        CAPTURE(to_word(order[1]));
                        CAPTURE(to_word(order[2]));
                        REQUIRE(comparable(runs_of_one_day(before, order, 11)) == expected);
                    }
                }
            }
        }
    }
}

TEST_CASE("a quiet night that was not noted is outdone by a bad run of the same day, by one night at most") {
    const LinkRecord quiet = after(".");
    const LinkRecord later = run(run(quiet, Observation::ok, 3), Observation::missing, 3);
    CHECK(later.failures == 1);
    CHECK(run(later, Observation::ok, 3).failures == 0);
}

// Nights of every kind in every mixture; the same ones at every run.
TEST_CASE("what holds for any history") {
    std::uint64_t state = 0x9E3779B97F4A7C15ULL;
    const auto next = [&state](std::uint64_t limit) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state % limit;
    };
    for (int history = 0; history < 4'000; ++history) {
        std::optional<LinkRecord> record;
        int on = 1;
        for (int step = 0; step < 25; ++step) {
            on += static_cast<int>(next(4));
            const Observation observation = all_observations[next(all_observations.size())];
            const LinkRecord now = run(record, observation, on);
            const bool was_dead = record && record->verdict == Verdict::dead;
            CAPTURE(history);
            CAPTURE(step);
            const bool is_wall = observation == Observation::refused || observation == Observation::blocked ||
                                 observation == Observation::limited || observation == Observation::tls;
            if (is_wall) {
                REQUIRE((now.verdict != Verdict::dead || was_dead));
                REQUIRE(now.failures == (record ? record->failures : 0));
                REQUIRE(now.missing == (record ? record->missing : 0));
            }
            const bool is_next_night = !record || day(on) > record->last_checked;
            if (is_there(observation) && is_next_night) {
                REQUIRE((now.verdict == Verdict::alive || now.verdict == Verdict::moved));
                REQUIRE(now.failures + now.missing + now.gone == 0);
                REQUIRE(!now.failing_since);
            }
            if (now.verdict == Verdict::dead) {
                REQUIRE(now.failing_since);
                REQUIRE((now.gone >= 2 || now.missing >= 3 || days_between(*now.failing_since, day(on)) >= 14));
            }
            REQUIRE(now.gone <= now.missing);
            REQUIRE(now.missing <= now.failures);
            REQUIRE(now.failures <= (record ? record->failures : 0) + 1);
            REQUIRE(now.last_checked <= day(on));
            REQUIRE((!now.last_ok || *now.last_ok <= now.last_checked));
            REQUIRE(judge(&now, key, seen(observation), day(on), {}) == now);
            record = now;
        }
    }
}

TEST_CASE("a person's word stands over the verdict until its last day") {
    LinkPolicy policy;
    policy.overrides.push_back({key, Verdict::alive, "A. Bērziņa", day(1), day(10), "Atveras pārlūkā", {}});
    const LinkRecord record = after(".w");
    CHECK(verdict_with_override(record, policy, day(10)) == Verdict::alive);
    CHECK(verdict_with_override(record, policy, day(11)) == Verdict::unverifiable);
    policy.overrides[0].key = "https://a.lv/other";
    CHECK(verdict_with_override(record, policy, day(2)) == Verdict::unverifiable);
    CHECK(verdict_with_override(record, {}, day(2)) == Verdict::unverifiable);
}
