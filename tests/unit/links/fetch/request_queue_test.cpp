#include "links/fetch/request_queue.hpp"

#include <doctest/doctest.h>

#include <map>

using parskats::RequestQueue;

TEST_CASE("a host is never asked more at a time than its limit") {
    RequestQueue queue(2, 0);
    for (std::size_t i = 0; i < 3; ++i) queue.add("a", i, 0);
    CHECK(queue.take(0) == 0);
    CHECK(queue.take(0) == 1);
    CHECK_FALSE(queue.take(0));
    CHECK_FALSE(queue.next_time());
    queue.release("a");
    CHECK(queue.take(0) == 2);
    CHECK(queue.is_empty());
}

TEST_CASE("two requests to a host keep their gap, others need not wait for it") {
    RequestQueue queue(2, 250);
    queue.add("a", 1, 0);
    queue.add("a", 2, 0);
    queue.add("b", 3, 0);
    CHECK(queue.take(1000) == 1);
    CHECK(queue.take(1000) == 3);
    CHECK_FALSE(queue.take(1249));
    CHECK(queue.next_time() == 1250);
    CHECK(queue.take(1250) == 2);
}

TEST_CASE("what is to be asked later does not hold up what can be asked now") {
    RequestQueue queue(1, 0);
    queue.add("a", 1, 5000);
    queue.add("a", 2, 0);
    CHECK(queue.take(10) == 2);
    queue.release("a");
    CHECK_FALSE(queue.take(4999));
    CHECK(queue.take(5000) == 1);
}

TEST_CASE("a pause holds for everybody at the host, and can only grow") {
    RequestQueue queue(2, 0);
    queue.add("a", 1, 0);
    queue.pause("a", 3000);
    queue.pause("a", 2000);
    CHECK_FALSE(queue.take(2999));
    CHECK(queue.take(3000) == 1);
}

TEST_CASE("what waits for a host can be taken away") {
    RequestQueue queue(1, 0);
    queue.add("a", 1, 0);
    queue.add("a", 2, 9000);
    queue.add("b", 3, 0);
    CHECK(queue.drain("a") == std::vector<RequestQueue::Ticket>{1, 2});
    CHECK(queue.take(10000) == 3);
    CHECK(queue.is_empty());
}

TEST_CASE("hosts take turns, so that none waits for the end of another") {
    RequestQueue queue(64, 0);
    for (std::size_t i = 0; i < 30; ++i) queue.add(i < 10 ? "a" : i < 20 ? "b" : "c", i, 0);
    std::map<char, int> taken;
    for (int i = 0; i < 9; ++i) ++taken["abc"[*queue.take(7) / 10]];
    CHECK(taken == std::map<char, int>{{'a', 3}, {'b', 3}, {'c', 3}});
    CHECK_FALSE(queue.busiest().empty());
}
