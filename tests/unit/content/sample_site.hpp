#pragma once

#include "support/memory_reader.hpp"

namespace parskats::test {

/// A small site without faults that has one of everything.
inline MemoryReader sample_site() {
    return MemoryReader{
        {"content/site.yaml", "title: {lv: Vietne, en: Site}\nlanguages:\n  - code: lv\n  - code: en\n"},
        {"content/institutions.yaml", "iem:\n  kind: ministry\n"},
        {"content/resources.yaml", "greta:\n  medium: video\n"},
        {"content/links.lock.json", "{}"},
        {"content/plans/2021-2023/plan.yaml", "directions: [1]\n"},
        {"content/plans/2021-2023/lv.md", "---\ntitle: Plāns\n---\nIevads\n"},
        {"content/plans/2021-2023/en.md", "---\ntitle: Plan\n---\nIntroduction\n"},
        {"content/plans/2021-2023/directions/1/lv.md", "---\ntitle: Virziens\n---\n"},
        {"content/plans/2021-2023/measures/1.1/measure.yaml", "status: implemented\n"},
        {"content/plans/2021-2023/measures/1.1/lv.md", "---\ntitle: Pasākums\n---\n## 2021\n\nTeksts\n"},
        {"content/plans/2021-2023/measures/1.1/en.md", "---\ntitle: Measure\n---\n## 2021\n\nText\n"},
        {"content/plans/2021-2023/measures/1.10/measure.yaml", "status: partly\n"},
        {"content/plans/2021-2023/measures/1.10/lv.md", "---\ntitle: Desmitais\n---\nTeksts\n"},
        {"content/statistics/a.json", "{\"title\": {\"lv\": \"A\"}}"},
        {"content/statistics/a-b.json", "{\"title\": {\"lv\": \"B\"}}"},
        {"content/campaigns/lampa-2022/campaign.yaml", "organisers: [iem]\n"},
        {"content/campaigns/lampa-2022/lv.md", "---\ntitle: Lampa\n---\nTeksts\n"},
        {"content/pages/about/lv.md", "---\ntitle: Par\n---\nTeksts\n"},
        {"assets/photo.png", "\x89PNG\r\n"},
        {"assets/maps/riga.svg", "<svg/>"},
    };
}

}  // namespace parskats::test
