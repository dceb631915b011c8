#include "validate/build_dataset.hpp"

#include "validate/dataset_codes.hpp"
#include "validate/dataset_jsonstat.hpp"
#include "validate/dataset_table.hpp"

namespace parskats {

using namespace validate_codes;

Dataset build_dataset(const RawDataset& raw, BuildContext& context) {
    Dataset dataset;
    dataset.id = raw.id;
    dataset.file = raw.file;
    const DocumentNode* const form = raw.root.find("class");
    if (form != nullptr && form->text == "dataset") {
        read_jsonstat(raw.root, dataset, context);
    } else if (form == nullptr && (raw.root.find("columns") != nullptr || raw.root.find("rows") != nullptr)) {
        read_table(raw.root, dataset, context);
    } else {
        context.faults().report(unknown_dataset_form, form != nullptr ? word_span(*form) : raw.root.span);
    }
    return dataset;
}

std::vector<Dataset> build_datasets(const std::vector<RawDataset>& raw, BuildContext& context) {
    std::vector<Dataset> datasets;
    datasets.reserve(raw.size());
    for (const RawDataset& one : raw) {
        datasets.push_back(build_dataset(one, context));
    }
    return datasets;
}

}  // namespace parskats
