#pragma once

#include <string>
#include <vector>

#include "model/link_record.hpp"

namespace parskats {

/// What one run has found out, in any order.
struct LedgerChanges {
    std::vector<LinkRecord> judged;            ///< of the addresses that were looked at, each once
    std::vector<HostRecord> hosts;             ///< whose certificates were seen, each once
    std::vector<std::string> keys_in_content;  ///< sorted; of all addresses that the content uses
    bool is_full = true;                       ///< all of them were to be looked at
};

/// The ledger after a run. What was not looked at stays as it is; after a full run, addresses that the content no
/// longer uses are dropped, and hosts that no address has. What is no web address is not remembered.
[[nodiscard]] Ledger update_ledger(const Ledger& before, LedgerChanges changes);

}  // namespace parskats
