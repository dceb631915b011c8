#include "links/observe/oembed.hpp"

#include <doctest/doctest.h>

#include "unit/links/observe/observed.hpp"

using namespace parskats;

namespace {

ObservedLink answered(int status, const std::string& body, const std::string& known = "") {
    LinkTarget target;
    target.key = "https://www.youtube.com/watch?v=aqCQaIvnqGU";
    LinkRecord before;
    before.facts.title = known;
    ProbeTrail trail;
    trail.target = &target;
    trail.before = known.empty() ? nullptr : &before;
    trail.last_url = oembed_request_url(target.key).value();
    trail.requests = 1;
    HttpResponse last;
    last.status = status;
    last.headers = {{"content-type", "application/json"}};
    last.body = body;
    return observe_oembed(trail, last);
}

}  // namespace

TEST_CASE("a video is known by every kind of address") {
    for (const char* const address :
         {"https://www.youtube.com/watch?v=aqCQaIvnqGU", "https://youtube.com/watch?t=3s&v=aqCQaIvnqGU&list=x",
          "https://m.youtube.com/watch?v=aqCQaIvnqGU", "https://music.youtube.com/watch?v=aqCQaIvnqGU",
          "https://youtu.be/aqCQaIvnqGU?t=1", "https://www.youtube.com/shorts/aqCQaIvnqGU",
          "https://www.youtube.com/embed/aqCQaIvnqGU?rel=0", "https://www.youtube-nocookie.com/embed/aqCQaIvnqGU",
          "https://www.youtube.com/live/aqCQaIvnqGU/"}) {
        CHECK_MESSAGE(youtube_video_of(address) == "aqCQaIvnqGU", address);
    }
    for (const char* const address :
         {"https://www.youtube.com/c/kanals", "https://www.youtube.com/@kanals",
          "https://www.youtube.com/playlist?list=PLaqCQaIvnqGU", "https://www.youtube.com/watch?v=short",
          "https://example.lv/watch?v=aqCQaIvnqGU", "https://youtu.be/", "nothing"}) {
        CHECK_MESSAGE(!youtube_video_of(address).has_value(), address);
    }
}

TEST_CASE("the question is one fixed address for all spellings") {
    CHECK(oembed_request_url("https://youtu.be/aqCQaIvnqGU?t=1") ==
          "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DaqCQaIvnqGU");
    CHECK_FALSE(oembed_request_url("https://www.youtube.com/@kanals"));
}

TEST_CASE("the answer says whether the video is there") {
    const ObservedLink alive =
        answered(200, R"({"type":"video","title":"Kas ir\n cilvēku tirdzniecība?","author_name":"Ministrija"})");
    CHECK(told(alive) == "ok");
    CHECK(alive.facts.title == "Kas ir cilvēku tirdzniecība?");
    CHECK(alive.requests == 1);
    CHECK(alive.final_url.empty());
    for (const int status : {400, 404}) CHECK(told(answered(status, "Not Found")) == "gone: video-gone");
    for (const int status : {401, 403}) {
        const ObservedLink closed = answered(status, "Unauthorized", "Zināms nosaukums");
        CHECK(told(closed) == "ok");
        CHECK(warns(closed, LinkWarning::not_embeddable));
        CHECK(closed.facts.title == "Zināms nosaukums");
    }
}

TEST_CASE("a service that fails says nothing of the video") {
    CHECK(told(answered(500, "")) == "down: http-5xx");
    CHECK(told(answered(429, "")) == "limited: http-429");
    CHECK(told(answered(200, "<html><title>Before you continue</title>")) == "blocked: bot-wall");
    CHECK(told(answered(200, "{\"title\": 3}")) == "blocked: bot-wall");
}
