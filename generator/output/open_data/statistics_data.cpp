#include "output/open_data/statistics_data.hpp"

namespace parskats {

std::vector<OutputFile> make_statistics_data(const Site& site) {
    std::vector<OutputFile> out;
    out.reserve(site.datasets.size() * 3);
    for (const Dataset& dataset : site.datasets) {
        const std::string stem = "data/statistics/" + dataset.id;
        out.push_back({stem + ".json", dataset_to_jsonstat(dataset, site)});
        out.push_back({stem + ".csv", dataset_to_csv(dataset, site)});
        out.push_back({stem + ".csv-metadata.json", dataset_to_csvw(dataset, site)});
    }
    return out;
}

}  // namespace parskats
